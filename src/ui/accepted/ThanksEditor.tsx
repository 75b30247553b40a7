import { useId, useRef } from "preact/hooks";
import type { ThanksSegment } from "../../app/accepted/read-accepted.ts";
import { TEMPLATE_FIELDS } from "../../core/template/fields.ts";
import { typeInto } from "../compose/edit-text.ts";
import { InsertField } from "../compose/InsertField.tsx";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { Problems } from "../parts/Problem.tsx";
import type { Accepting } from "./accepting.ts";

export interface ThanksEditorProps {
  readonly of: ThanksSegment;
  readonly accepting: Accepting;
}

/** The words of a segment for those who accepted; what a person would get stands in their row meanwhile. */
export function ThanksEditor({ of, accepting }: ThanksEditorProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { segment, extra } = of;
  const draft = accepting.drafts.value.get(segment.id);
  const text = draft ?? segment.thanks;
  const problems = accepting.problems.value.get(segment.id) ?? [];
  const changed = draft !== undefined && draft !== segment.thanks;
  const insert = (words: string) => {
    const area = box.current;
    if (area) typeInto(area, words, area.selectionStart, area.selectionEnd);
  };
  return (
    <div class="stack tight">
      <div class="field">
        <div class="row apart label-line">
          <label for={id}>{t("health_accepted_words_for", { segment: segment.name })}</label>
          <InsertField fields={[...TEMPLATE_FIELDS.map(({ name }) => name), ...extra]} onInsert={insert} />
        </div>
        <textarea
          ref={box}
          id={id}
          spellcheck
          value={text}
          dir={typedDir(text)}
          aria-describedby={`${id}-why${problems.length > 0 ? ` ${id}-problem` : ""}`}
          aria-invalid={problems.length > 0 ? "true" : undefined}
          onInput={(event) => accepting.type(segment.id, event.currentTarget.value)}
        />
        <Problems id={`${id}-problem`} list={problems} />
        <p id={`${id}-why`} class="why">
          {t("health_accepted_words_why")}
        </p>
      </div>
      <div class="row">
        <Act idle={!changed || accepting.runner.busy.value} onAct={() => accepting.save(segment.id)}>
          {t("health_accepted_save_words")}
        </Act>
        {changed && (
          <Act class="plain" onAct={() => accepting.drop(segment.id)}>
            {t("health_accepted_back_to_saved")}
          </Act>
        )}
      </div>
    </div>
  );
}
