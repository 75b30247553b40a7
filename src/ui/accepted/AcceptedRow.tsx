import { type AcceptedPerson, type ThanksSegment, thanksFor } from "../../app/accepted/read-accepted.ts";
import { rich, t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { NoteText } from "../parts/NoteText.tsx";
import { thanksHeldWords, yesWords } from "../words/accepted.ts";
import type { Accepting } from "./accepting.ts";
import { ThanksEditor } from "./ThanksEditor.tsx";
import { hidden, soft } from "./tags.tsx";

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
  const { id, noteOrigin } = invitation;
  const opened = accepting.opened.value.get(id);
  const idle = accepting.runner.busy.value;
  const text = thanks.kind === "ready" ? thanks.text : null;
  const named = { hidden, name: prospect.fullName };
  const about = [prospect.headline, prospect.company].filter((words) => words !== "").join(", ");
  return (
    <li class="report-row accepted-row" aria-label={prospect.fullName}>
      <div class="who">
        <h3>
          <bdi>{prospect.fullName}</bdi> {isNew && <span class="new-mark">{t("health_accepted_new")}</span>}
        </h3>
        {about !== "" && (
          <p class="soft small" dir="auto">
            {about}
          </p>
        )}
        <p class="small">{yesWords(person, zone, { soft })}</p>
      </div>
      <div class="words stack tight">
        <p class="soft small">{t("health_accepted_you_wrote")}</p>
        {noteOrigin === "by-hand" && invitation.note === "" ? (
          <p class="note blank">{t("health_accepted_note_not_known")}</p>
        ) : (
          <NoteText note={invitation.note} />
        )}
        {text !== null && (
          <>
            <p class="soft small">{t("health_accepted_your_words")}</p>
            <blockquote class="note" dir="auto">
              {text}
            </blockquote>
          </>
        )}
        {thanks.kind === "held" && <p class="problem">{thanksHeldWords(thanks.hold)}</p>}
        {of && (
          <details>
            <summary>
              {of.segment.thanks === ""
                ? rich("health_accepted_write_words", named)
                : rich("health_accepted_change_words", named)}
              {draft !== undefined && ` ${t("health_accepted_not_saved_yet")}`}
            </summary>
            <ThanksEditor of={of} accepting={accepting} />
          </details>
        )}
      </div>
      <div class="deeds stack tight">
        <div class="row">
          <Act idle={idle} onAct={() => accepting.open(person, text)}>
            {text === null
              ? rich("health_accepted_open", named)
              : rich("health_accepted_copy_and_open", named)}
          </Act>
          <Act idle={idle} onAct={() => accepting.follow(person, "written")}>
            {rich("health_accepted_written", named)}
          </Act>
          <Act idle={idle} onAct={() => accepting.follow(person, "no-need")}>
            {rich("health_accepted_no_need", named)}
          </Act>
        </div>
        <p role="status" class="small">
          {opened}
        </p>
      </div>
    </li>
  );
}
