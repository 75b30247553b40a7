import type { ComponentChild } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { PersonView } from "../../app/queries/people.ts";
import type { UndoToken } from "../../app/reports.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import { personStateOf } from "../../core/invitation/person-state.ts";
import type { Block } from "../../core/prospect/block.ts";
import { daysBetween } from "../../core/shared/wall-clock.ts";
import { rich, t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { NoteText } from "../parts/NoteText.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { holdWords } from "../words/hold.ts";
import { nameOf } from "../words/name.ts";
import { notSentWords } from "../words/not-sent.ts";
import { stateWords } from "../words/person-state.ts";
import { dateAndTime, type Moment } from "../words/when.ts";
import { CorrectPerson } from "./CorrectPerson.tsx";
import { DeletePerson } from "./DeletePerson.tsx";
import { PersonFacts } from "./PersonFacts.tsx";
import { PersonLog } from "./PersonLog.tsx";

export interface PersonDetailsProps {
  readonly view: PersonView;
  readonly actions: Actions;
  readonly moment: Moment;
  readonly onBack: () => void;
  readonly onDeleted: () => void;
}

const bold = (parts: ComponentChild[]) => <strong>{parts}</strong>;
const soft = (parts: ComponentChild[]) => <span class="soft">{parts}</span>;

type Said = { readonly words: string; readonly undo: (() => Promise<boolean>) | null };

/** Everything known of one person, and what can be done about them. */
export function PersonDetails({ view, actions, moment, onBack, onDeleted }: PersonDetailsProps) {
  const { person, block } = view;
  const title = useRef<HTMLHeadingElement>(null);
  const runner = useRunner();
  const [open, setOpen] = useState<"correct" | "delete" | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => title.current?.focus(), []);
  const corrected = (token: UndoToken | null) => {
    setOpen(null);
    setSaid({ words: t("people_person_corrected"), undo: token && (() => actions.undo(token)) });
    title.current?.focus();
  };
  const blockThem = () =>
    runner.run(
      () => actions.blockPerson(person.id),
      (report) => {
        const { undo } = report;
        const blocked = t("people_person_blocked");
        setSaid({
          words: report.setAside > 0 ? `${blocked} ${t("people_person_set_aside")}` : blocked,
          undo: undo && (() => actions.undoBlocking(undo)),
        });
        title.current?.focus();
      },
    );
  const unblock = ({ id, label }: Block) =>
    runner.run(
      () => actions.removeBlock(id),
      (undo) => {
        setSaid({
          words: undo ? t("people_block_off", { label }) : t("people_person_off_already"),
          undo: undo && (() => actions.undoBlocking(undo)),
        });
        title.current?.focus();
      },
    );
  return (
    <section class="person" aria-labelledby="person-title">
      <Act class="plain to-list" onAct={onBack}>
        {t("people_person_back")}
      </Act>
      <header>
        <h2 id="person-title" ref={title} tabIndex={-1}>
          {nameOf(person)}
        </h2>
        {person.headline !== "" && <p class="soft">{person.headline}</p>}
      </header>
      {block && (
        <div class="notice">
          <p>{rich("people_person_never_invited", { b: bold, label: block.label })}</p>
          <div class="row">
            <Act idle={runner.busy.value} onAct={() => unblock(block)}>
              {t("people_person_unblock", { label: block.label })}
            </Act>
          </div>
        </div>
      )}
      <PersonFacts person={person} segmentName={view.segmentName} moment={moment} />
      {open === "correct" ? (
        <CorrectPerson person={person} actions={actions} onClose={() => setOpen(null)} onSaved={corrected} />
      ) : (
        <div class="row">
          <Act onAct={() => setOpen("correct")}>{t("people_person_correct")}</Act>
          {!block && (
            <Act idle={runner.busy.value} onAct={blockThem}>
              {t("people_never_invite")}
            </Act>
          )}
          <Act onAct={() => setOpen("delete")}>{t("people_person_delete")}</Act>
        </div>
      )}
      <div class="row apart">
        <p role="status">{said?.words}</p>
        {said?.undo && (
          <Act
            class="plain"
            onAct={() => {
              const { undo } = said;
              if (!undo) return;
              runner.run(undo, (done) => {
                setSaid({ words: done ? t("people_undone") : t("people_person_changed_since"), undo: null });
                title.current?.focus();
              });
            }}
          >
            {t("people_undo")}
          </Act>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
      <Invitations view={view} moment={moment} />
      <PersonLog log={view.log} moment={moment} />
      {open === "delete" && (
        <DeletePerson view={view} actions={actions} onClose={() => setOpen(null)} onDeleted={onDeleted} />
      )}
    </section>
  );
}

/** Why it is where it is; empty when that says itself. */
function becauseOf({ hold, reason }: Invitation): string {
  if (hold !== null) return holdWords(hold).what;
  return reason === null ? "" : notSentWords(reason).what;
}

const acceptedWords = (taken: number): string =>
  taken <= 0 ? t("people_past_same_day") : t("people_past_after", { count: taken });

function Invitations({ view, moment }: { readonly view: PersonView; readonly moment: Moment }) {
  const { invitations, archived } = view;
  return (
    <section class="stack" aria-labelledby="invitations-title">
      <h3 id="invitations-title">{t("people_invitations")}</h3>
      {invitations.length + archived.length === 0 && <p class="soft">{t("people_invitations_none")}</p>}
      {invitations.map((invitation) => (
        <article key={invitation.id} class="stack tight" aria-label={t("people_invitation")}>
          <p>
            {rich("people_invitation_state", {
              b: (parts) => <strong class="state-name">{parts}</strong>,
              soft,
              state: stateWords(personStateOf(invitation)),
              when: dateAndTime(invitation.updatedAt, moment.zone),
            })}
          </p>
          {becauseOf(invitation) !== "" && <p>{becauseOf(invitation)}</p>}
          <NoteText note={invitation.note} />
          {invitation.sentAt !== null && (
            <p class="soft small">
              {t("people_invitation_sent", { when: dateAndTime(invitation.sentAt, moment.zone) })}
            </p>
          )}
          {invitation.acceptedAt !== null && (
            <p class="soft small">
              {t("people_invitation_accepted", { when: dateAndTime(invitation.acceptedAt, moment.zone) })}
            </p>
          )}
        </article>
      ))}
      {archived.map((past) => (
        <article key={past.id} class="stack tight" aria-label={t("people_past")}>
          <p>{rich("people_past_invited", { b: bold, soft, when: dateAndTime(past.sentAt, moment.zone) })}</p>
          <NoteText note={past.note} />
          {past.acceptedOn !== null && (
            <p class="soft small">{acceptedWords(daysBetween(past.sentDay, past.acceptedOn))}</p>
          )}
        </article>
      ))}
    </section>
  );
}
