import { useEffect, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { PersonView } from "../../app/queries/people.ts";
import type { UndoToken } from "../../app/reports.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import { personStateOf } from "../../core/invitation/person-state.ts";
import { profileAddress } from "../../core/prospect/address.ts";
import { daysBetween } from "../../core/shared/wall-clock.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { NoteText } from "../parts/NoteText.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { counted, days } from "../words/count.ts";
import { holdWords } from "../words/hold.ts";
import { nameOf } from "../words/name.ts";
import { notSentWords } from "../words/not-sent.ts";
import { EVENT_WORDS, stateWords } from "../words/person-state.ts";
import { clockTime, fullDate, type Moment } from "../words/when.ts";
import { CorrectPerson } from "./CorrectPerson.tsx";
import { DeletePerson } from "./DeletePerson.tsx";

export interface PersonDetailsProps {
  readonly view: PersonView;
  readonly actions: Actions;
  readonly moment: Moment;
  readonly onBack: () => void;
  readonly onDeleted: () => void;
}

type Said = { readonly words: string; readonly undo: (() => Promise<boolean>) | null };

/** Everything known of one person, and what can be done about them. */
export function PersonDetails({ view, actions, moment, onBack, onDeleted }: PersonDetailsProps) {
  const { person, block } = view;
  const title = useRef<HTMLHeadingElement>(null);
  const runner = useRunner();
  const [open, setOpen] = useState<"correct" | "delete" | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => title.current?.focus(), []);
  const address = profileAddress(person.keys);
  const corrected = (token: UndoToken | null) => {
    setOpen(null);
    setSaid({ words: "Corrected.", undo: token && (() => actions.undo(token)) });
    title.current?.focus();
  };
  const blockThem = () =>
    runner.run(
      () => actions.blockPerson(person.id),
      (report) => {
        const { undo } = report;
        const aside = report.setAside > 0 ? " What waited for them is set aside." : "";
        setSaid({
          words: `Never invited from now on.${aside}`,
          undo: undo && (() => actions.undoBlocking(undo)),
        });
        title.current?.focus();
      },
    );
  const unblock = (id: string) =>
    runner.run(
      () => actions.removeBlock(id),
      (undo) => {
        setSaid({
          words: undo ? `${undo.label}.` : "It is off the list already.",
          undo: undo && (() => actions.undoBlocking(undo)),
        });
        title.current?.focus();
      },
    );
  return (
    <section class="person" aria-labelledby="person-title">
      <Act class="plain to-list" onAct={onBack}>
        Back to the list
      </Act>
      <header>
        <h2 id="person-title" ref={title} tabIndex={-1}>
          {nameOf(person)}
        </h2>
        {person.headline !== "" && <p class="soft">{person.headline}</p>}
      </header>
      {block && (
        <div class="notice">
          <p>
            <strong>Never invited</strong>, because “{block.label}” is on your list.
          </p>
          <div class="row">
            <Act idle={runner.busy.value} onAct={() => unblock(block.id)}>
              Take “{block.label}” off the list
            </Act>
          </div>
        </div>
      )}
      <dl class="facts">
        <Fact name="Company" value={person.company} />
        <Fact name="First name, in notes" value={person.firstName} />
        <Fact name="Location" value={person.location} />
        <Fact name="Segment" value={view.segmentName ?? ""} />
        <Fact
          name="Added"
          value={`${fullDate(person.addedAt, moment.zone)}, ${SOURCE_WORDS[person.source]}`}
        />
        {Object.entries(person.extra).map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
        {address !== null && (
          <div>
            <dt>Profile</dt>
            <dd>
              <a href={address} target="_blank" rel="noreferrer">
                {address.replace("https://www.", "")}
              </a>
            </dd>
          </div>
        )}
      </dl>
      {open === "correct" ? (
        <CorrectPerson person={person} actions={actions} onClose={() => setOpen(null)} onSaved={corrected} />
      ) : (
        <div class="row">
          <Act onAct={() => setOpen("correct")}>Correct</Act>
          {!block && (
            <Act idle={runner.busy.value} onAct={blockThem}>
              Never invite
            </Act>
          )}
          <Act onAct={() => setOpen("delete")}>Delete …</Act>
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
                setSaid({ words: done ? "Undone." : "Something has changed since.", undo: null });
                title.current?.focus();
              });
            }}
          >
            Undo
          </Act>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
      <Invitations view={view} moment={moment} />
      <Log view={view} moment={moment} />
      {open === "delete" && (
        <DeletePerson view={view} actions={actions} onClose={() => setOpen(null)} onDeleted={onDeleted} />
      )}
    </section>
  );
}

const SOURCE_WORDS = {
  profile: "from their profile",
  search: "from a search",
  suggestions: "from LinkedIn's suggestions",
  sales: "from Sales Navigator",
  paste: "from a pasted list",
  csv: "from a file",
  "by-hand": "invited by hand",
} as const;

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const at = (instant: number, { zone }: Moment): string =>
  `${fullDate(instant, zone)}, ${clockTime(instant, zone)}`;

/** Why it is where it is; empty when that says itself. */
function becauseOf({ hold, reason }: Invitation): string {
  if (hold !== null) return holdWords(hold).what;
  return reason === null ? "" : notSentWords(reason).what;
}

const afterWords = (taken: number): string => (taken <= 0 ? "the same day" : `after ${days(taken)}`);

function Invitations({ view, moment }: { readonly view: PersonView; readonly moment: Moment }) {
  const { invitations, archived } = view;
  return (
    <section class="stack" aria-labelledby="invitations-title">
      <h3 id="invitations-title">Invitations</h3>
      {invitations.length + archived.length === 0 && <p class="soft">None.</p>}
      {invitations.map((invitation) => (
        <article key={invitation.id} class="stack tight" aria-label="Invitation">
          <p>
            <strong class="state-name">{stateWords(personStateOf(invitation))}</strong>{" "}
            <span class="soft">since {at(invitation.updatedAt, moment)}</span>
          </p>
          {becauseOf(invitation) !== "" && <p>{becauseOf(invitation)}</p>}
          <NoteText note={invitation.note} />
          {invitation.sentAt !== null && <p class="soft small">Sent {at(invitation.sentAt, moment)}</p>}
          {invitation.acceptedAt !== null && (
            <p class="soft small">Seen as accepted {at(invitation.acceptedAt, moment)}</p>
          )}
        </article>
      ))}
      {archived.map((past) => (
        <article key={past.id} class="stack tight" aria-label="Invitation before Politely">
          <p>
            <strong>Invited</strong>{" "}
            <span class="soft">{at(past.sentAt, moment)}, as LinkedIn's archive tells</span>
          </p>
          <NoteText note={past.note} />
          {past.acceptedOn !== null && (
            <p class="soft small">Accepted {afterWords(daysBetween(past.sentDay, past.acceptedOn))}</p>
          )}
        </article>
      ))}
    </section>
  );
}

function Log({ view, moment }: { readonly view: PersonView; readonly moment: Moment }) {
  if (view.log.length === 0) return null;
  return (
    <details class="fold">
      <summary>What happened, {counted(view.log.length, "row", "rows")}</summary>
      <ol class="log">
        {view.log.map((row) => (
          <li key={row.id}>
            <span class="soft">{at(row.at, moment)}</span>
            <span>
              {EVENT_WORDS[row.kind]}
              {row.detail !== null && <span class="soft">: {row.detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
