import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { asSentence } from "../words/composing.ts";
import { type Remark, summaryOf } from "./remarks.ts";

export interface AdviceListProps {
  readonly id: string;
  readonly remarks: readonly Remark[];
  /** Somebody is typing: what is below must not move. */
  readonly typing: boolean;
  /** Not everything was judged yet. */
  readonly unfinished?: boolean;
  /** They are of one person's note, and not of the words for many. */
  readonly ofOne?: boolean;
  readonly onShow: (remark: Remark) => void;
  readonly onFix: (body: string) => void;
}

const SEVERITY_WORDS: Readonly<Record<Remark["severity"], MessageKey>> = {
  error: "compose_error",
  warning: "compose_warning",
  hint: "compose_hint",
};

function OneRemark({
  id,
  remark,
  onShow,
  onFix,
}: Pick<AdviceListProps, "onShow" | "onFix"> & { readonly id: string; readonly remark: Remark }) {
  const { severity, message, reason, support, range, fix } = remark;
  return (
    <li class={`remark ${severity}`}>
      <p id={id}>
        <strong>{t(SEVERITY_WORDS[severity])}</strong> {message}
      </p>
      <details>
        <summary aria-describedby={id}>{t("compose_why")}</summary>
        <p>{reason}</p>
        {support && <p class="soft">{support}</p>}
      </details>
      {(range || fix) && (
        <div class="row">
          {range && (
            <button type="button" class="plain" aria-describedby={id} onClick={() => onShow(remark)}>
              {t("compose_show")}
            </button>
          )}
          {fix && (
            <button type="button" class="plain" onClick={() => onFix(fix.body)}>
              {fix.label}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

/** What is remarked on the words. While somebody types it never grows smaller, so that nothing below it jumps. */
export function AdviceList(props: AdviceListProps) {
  const { id, remarks, typing, unfinished = false, ofOne = false, onShow, onFix } = props;
  const list = useRef<HTMLUListElement>(null);
  const [least, setLeast] = useState(0);
  useLayoutEffect(() => {
    const height = list.current?.scrollHeight ?? 0;
    setLeast((before) => (typing ? Math.max(before, height) : 0));
  }, [typing, remarks]);
  return (
    <section class="advice" aria-labelledby={`${id}-title`} aria-busy={unfinished}>
      <h2 id={`${id}-title`} class="who" tabIndex={-1}>
        {t("compose_advice")}
      </h2>
      {remarks.length === 0 && <p class="soft">{asSentence(summaryOf(remarks))}</p>}
      <ul ref={list} class="remarks" style={{ minBlockSize: least > 0 ? `${least}px` : "" }}>
        {remarks.map((remark, place) => (
          <OneRemark key={remark.key} id={`${id}-${place}`} remark={remark} onShow={onShow} onFix={onFix} />
        ))}
      </ul>
      {!ofOne && <p class="soft small">{t("compose_it_advises")}</p>}
    </section>
  );
}
