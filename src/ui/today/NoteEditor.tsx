import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { QueueEntry } from "../../app/views.ts";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { NoteCounter } from "../parts/NoteCounter.tsx";
import { nameOf } from "../words/name.ts";
import type { Review } from "./review.ts";

export interface NoteEditorProps {
  readonly entry: QueueEntry;
  readonly limit: number;
  readonly review: Review;
}

/** The note in place of itself, to be changed for this person alone. */
export function NoteEditor({ entry, limit, review }: NoteEditorProps) {
  const { id, note } = entry.invitation;
  const [text, setText] = useState(review.typed(id) ?? note);
  const box = useRef<HTMLTextAreaElement>(null);
  const field = useId();
  const problem = review.editProblem.value;
  const save = () => review.saveNote(entry, text);

  // At once, so that what is typed right after the key goes into the box.
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(text.length, text.length);
    // The caret goes to the end once, when the editor opens.
  }, []);

  return (
    <form
      class="field note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.preventDefault();
          event.stopPropagation();
          review.stopEdit();
        } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save();
        }
      }}
    >
      <label for={field}>{t("today_note_to", { name: nameOf(entry.prospect) })}</label>
      <textarea
        ref={box}
        id={field}
        value={text}
        dir={typedDir(text)}
        aria-describedby={`${field}-count${problem ? ` ${field}-problem` : ""}`}
        aria-invalid={problem || text.length > limit ? "true" : undefined}
        onInput={(event) => {
          setText(event.currentTarget.value);
          review.type(id, event.currentTarget.value);
        }}
      />
      <NoteCounter id={`${field}-count`} length={text.length} limit={limit} />
      {problem && (
        <p id={`${field}-problem`} class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <Act type="submit" class="main">
          {t("today_save")}
        </Act>
        <Act onAct={review.stopEdit}>{t("today_close")}</Act>
        <span class="soft small">{t("today_saving_asks_again")}</span>
      </div>
    </form>
  );
}
