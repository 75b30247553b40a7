import type { RefObject } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { TEMPLATE_FIELDS } from "../../core/template/fields.ts";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import { NoteCounter } from "../parts/NoteCounter.tsx";
import { rewriteTo, typeInto } from "./edit-text.ts";
import { InsertField } from "./InsertField.tsx";
import { MarkedText } from "./MarkedText.tsx";
import type { Wording } from "./preview.ts";
import { type Advice, type Remark, summaryOf } from "./remarks.ts";
import { StartersMenu } from "./StartersMenu.tsx";

export interface WordingBoxProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly name: string;
  readonly body: string;
  readonly extra: readonly string[];
  readonly wording: Wording | null;
  readonly advice: Advice | null;
  readonly remarks: readonly Remark[];
  /** The id of the list that says what the marks mean. */
  readonly adviceId: string;
  /** Null: not known, or the words can't be read. */
  readonly longest: number | null;
  readonly limit: number;
  readonly onBody: (body: string) => void;
  readonly onTyping: (typing: boolean) => void;
  readonly onAdvice: () => void;
}

/** Selects the next marker to fill in behind the caret, from the beginning after the last. */
function selectNext(box: HTMLTextAreaElement, wording: Wording): void {
  const markers = wording.markersIn(box.value);
  const next = markers.find(({ start }) => start >= box.selectionEnd) ?? markers[0];
  if (!next) return;
  box.focus();
  box.setSelectionRange(next.start, next.end);
}

/** The words of one wording: typed, inserted or begun with, and underlined where something is to be said. */
export function WordingBox(props: WordingBoxProps) {
  const { box, name, body, extra, wording, advice, remarks, adviceId, longest, limit } = props;
  const id = useId();
  const layer = useRef<HTMLDivElement>(null);
  const isBlank = body.trim() === "";
  const hasError = remarks.some(({ severity }) => severity === "error");
  const markers = wording?.markersIn(body).length ?? 0;
  const scroll = () => {
    if (layer.current && box.current) layer.current.scrollTop = box.current.scrollTop;
  };
  // The marks were just drawn anew, from the top. With the frame that shows them: asked for at once, the page would be
  // laid out within the key's own turn.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(scroll);
    return () => cancelAnimationFrame(frame);
  });

  const insert = (text: string) => {
    const area = box.current;
    if (area) typeInto(area, text, area.selectionStart, area.selectionEnd);
  };
  const begin = (text: string) => {
    const area = box.current;
    if (!area || !wording) return;
    rewriteTo(area, text);
    area.setSelectionRange(0, 0);
    selectNext(area, wording);
  };

  return (
    <div class="field wording">
      <div class="row apart label-line">
        <label for={id}>{t("compose_words_of_the_invitation")}</label>
        <div class="row">
          {advice && (
            <StartersMenu starters={advice.STARTERS} replaces={isBlank ? null : name} onBegin={begin} />
          )}
          <InsertField fields={[...TEMPLATE_FIELDS.map((field) => field.name), ...extra]} onInsert={insert} />
        </div>
      </div>
      <div class="underlined">
        <MarkedText layer={layer} body={body} remarks={remarks} />
        <textarea
          ref={box}
          id={id}
          spellcheck
          value={body}
          dir={typedDir(body)}
          aria-describedby={`${isBlank ? `${id}-why ` : ""}${id}-summary${hasError ? ` ${adviceId}-0` : ""}`}
          aria-invalid={hasError ? "true" : undefined}
          onInput={(event) => {
            props.onTyping(true);
            props.onBody(event.currentTarget.value);
          }}
          onBlur={() => props.onTyping(false)}
          onScroll={scroll}
        />
      </div>
      <div class="row apart under">
        {isBlank || longest === null ? <span /> : <NoteCounter length={longest} limit={limit} />}
        {markers > 0 && wording && (
          <button type="button" class="plain" onClick={() => box.current && selectNext(box.current, wording)}>
            {t("compose_next_to_fill_in", { count: markers })}
          </button>
        )}
        <div class="row">
          <p id={`${id}-summary`} class="small soft" role="status">
            {isBlank && remarks.length === 0 ? "" : summaryOf(remarks)}
          </p>
          {remarks.length > 0 && (
            <button type="button" class="plain small" onClick={props.onAdvice}>
              {t("compose_read_advice")}
            </button>
          )}
        </div>
      </div>
      {isBlank && (
        <p id={`${id}-why`} class="why">
          {t("compose_empty_words_why")}
        </p>
      )}
    </div>
  );
}
