import { t } from "../i18n/language.ts";

/** The exact words the other person would get, as text. An empty note is said to be one. */
export function NoteText({ note }: { readonly note: string }) {
  return note === "" ? (
    <p class="note blank">{t("page_without_note")}</p>
  ) : (
    <blockquote class="note" dir="auto">
      {note}
    </blockquote>
  );
}
