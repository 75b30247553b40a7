import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { QueueEntry } from "../../app/views.ts";
import { rich, t } from "../i18n/language.ts";
import { Late } from "../live/Late.tsx";
import { later } from "../live/use-module.ts";
import { Act } from "../parts/Act.tsx";
import { NoteText } from "../parts/NoteText.tsx";
import { nameOf } from "../words/name.ts";
import { notSentWords } from "../words/not-sent.ts";
import { fullDate, type Moment } from "../words/when.ts";
import { CardHead } from "./CardHead.tsx";
import { hidden } from "./hidden.tsx";
import type { Review } from "./review.ts";
import { whyHere } from "./why-here.ts";

export const EDITOR = later(async () => (await import("./NoteEditor.tsx")).NoteEditor);

export interface QueueCardProps {
  readonly entry: QueueEntry;
  /** The one the keys act on. */
  readonly current: boolean;
  readonly limit: number;
  readonly review: Review;
  readonly moment: Moment;
  readonly onCurrent?: () => void;
  /** Where the card has a page's room: right under the note, and at its end. */
  readonly under?: ComponentChildren;
  readonly below?: ComponentChildren;
}

/** One person, the exact note, why they are here, and what one can do. */
export function QueueCard({
  entry,
  current,
  limit,
  review,
  moment,
  onCurrent,
  under,
  below,
}: QueueCardProps) {
  const { invitation, prospect } = entry;
  const id = useId();
  const editing = review.editing.value === invitation.id;
  // On every card alike: were it on the current one alone, a press on another card would move its buttons
  // from under the pointer before the click.
  const key = (letter: string) => <kbd aria-hidden="true">{letter}</kbd>;
  const whom = { name: nameOf(prospect), hidden };
  const lastTime = invitation.reason && notSentWords(invitation.reason);
  return (
    <article
      class={current ? "card current" : "card"}
      tabIndex={current ? 0 : -1}
      data-entry={invitation.id}
      aria-labelledby={`${id}-name`}
      aria-current={current ? "true" : undefined}
      onFocusCapture={onCurrent}
      onPointerDown={onCurrent}
    >
      <div class="card-body">
        <CardHead id={`${id}-name`} person={prospect} />
        {editing ? (
          <Late load={EDITOR} with={{ entry, limit, review }} />
        ) : (
          <NoteText note={invitation.note} />
        )}
        {under}
        <p class="soft small" data-note-end>
          {whyHere(entry, moment)}
          {invitation.noteOrigin === "edited" && ` · ${t("today_note_edited")}`}
        </p>
        {entry.takenBackAt !== undefined && (
          <p class="small">{t("today_invited_before", { date: fullDate(entry.takenBackAt, moment.zone) })}</p>
        )}
        {lastTime && (
          <p class="small">{t("today_last_time", { why: `${lastTime.what} ${lastTime.next}` })}</p>
        )}
        {below}
      </div>
      {!editing && (
        <div class="row deeds">
          <Act class={current ? "main" : ""} aria-keyshortcuts="a" onAct={() => review.approve([entry])}>
            {rich("today_approve", whom)} {key("a")}
          </Act>
          <Act aria-keyshortcuts="e" onAct={() => review.startEdit(invitation.id)}>
            {rich("today_edit", whom)} {key("e")}
          </Act>
          <Act aria-keyshortcuts="s" onAct={() => review.skip(entry)}>
            {rich("today_skip", whom)} {key("s")}
          </Act>
          <Act class="plain small" aria-keyshortcuts="b" onAct={() => review.sendBack(entry)}>
            {rich("today_not_today", whom)} {key("b")}
          </Act>
          <Act class="plain small" aria-keyshortcuts="n" onAct={() => review.neverAgain(entry)}>
            {rich("today_never", whom)} {key("n")}
          </Act>
        </div>
      )}
    </article>
  );
}
