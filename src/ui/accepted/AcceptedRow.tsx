import { type AcceptedPerson, type ThanksSegment, thanksFor } from "../../app/accepted/read-accepted.ts";
import { Act } from "../parts/Act.tsx";
import { NoteText } from "../parts/NoteText.tsx";
import { thanksHeldWords, tookWords } from "../words/accepted.ts";
import { fullDate } from "../words/when.ts";
import type { Accepting } from "./accepting.ts";
import { ThanksEditor } from "./ThanksEditor.tsx";

export interface AcceptedRowProps {
  readonly person: AcceptedPerson;
  /** Of their segment; undefined: invited by hand. */
  readonly of: ThanksSegment | undefined;
  readonly isNew: boolean;
  readonly zone: string;
  readonly accepting: Accepting;
}

/** Somebody to write to: who, what they were promised, the words for them, and where to send them. */
export function AcceptedRow({ person, of, isNew, zone, accepting }: AcceptedRowProps) {
  const { invitation, prospect, segment } = person;
  const draft = accepting.drafts.value.get(segment?.id ?? "");
  // What is typed shows, and is copied, before it is saved: it is what the person sees.
  const thanks = draft === undefined ? person.thanks : thanksFor(draft, prospect);
  const { id, acceptedAt, noteOrigin } = invitation;
  const opened = accepting.opened.value.get(id);
  const idle = accepting.runner.busy.value;
  const text = thanks.kind === "ready" ? thanks.text : null;
  const about = [prospect.headline, prospect.company].filter((words) => words !== "").join(", ");
  return (
    <li class="report-row accepted-row" aria-label={prospect.fullName}>
      <div class="who">
        <h3>
          {prospect.fullName} {isNew && <span class="new-mark">New</span>}
        </h3>
        {about !== "" && <p class="soft small">{about}</p>}
        <p class="small">
          {segment?.name ?? "Invited by hand"}, {tookWords(person)}
          {acceptedAt !== null && <span class="soft">, seen on {fullDate(acceptedAt, zone)}</span>}
        </p>
      </div>
      <div class="words stack tight">
        <p class="soft small">You wrote</p>
        {noteOrigin === "by-hand" && invitation.note === "" ? (
          <p class="note blank">Sent by hand: not known</p>
        ) : (
          <NoteText note={invitation.note} />
        )}
        {text !== null && (
          <>
            <p class="soft small">Your words now</p>
            <blockquote class="note">{text}</blockquote>
          </>
        )}
        {thanks.kind === "held" && <p class="problem">{thanksHeldWords(thanks.hold)}</p>}
        {of && (
          <details>
            <summary>
              {of.segment.thanks === "" ? "Write some words of thanks" : "Change the words"}
              <span class="hidden-text"> for {prospect.fullName}</span>
              {draft !== undefined && " (not saved yet)"}
            </summary>
            <ThanksEditor of={of} accepting={accepting} />
          </details>
        )}
      </div>
      <div class="deeds stack tight">
        <div class="row">
          <Act idle={idle} onAct={() => accepting.open(person, text)}>
            {text === null ? "Open on LinkedIn" : "Copy and open on LinkedIn"}
            <span class="hidden-text">: {prospect.fullName}</span>
          </Act>
          <Act idle={idle} onAct={() => accepting.follow(person, "written")}>
            Written<span class="hidden-text">: {prospect.fullName}</span>
          </Act>
          <Act idle={idle} onAct={() => accepting.follow(person, "no-need")}>
            No need<span class="hidden-text">: {prospect.fullName}</span>
          </Act>
        </div>
        <p role="status" class="small">
          {opened}
        </p>
      </div>
    </li>
  );
}
