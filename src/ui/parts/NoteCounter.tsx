import { t } from "../i18n/language.ts";
import { characters } from "../words/count.ts";

export interface NoteCounterProps {
  /** UTF-16 units, as LinkedIn's own counter seems to count. */
  readonly length: number;
  readonly limit: number;
  readonly id?: string;
}

/** `143 of 200`, and in words when it is too much. */
export function NoteCounter({ length, limit, id }: NoteCounterProps) {
  const over = length - limit;
  return (
    <p id={id} class={over > 0 ? "counter over" : "counter"}>
      {over > 0
        ? t("page_note_too_long", { length, limit, characters: characters(over) })
        : t("page_note_length", { length, limit })}
    </p>
  );
}
