import type { ComponentChildren } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PersonView } from "../../app/queries/people.ts";
import type { QueueEntry } from "../../app/views.ts";
import { rich, t } from "../i18n/language.ts";
import { Late } from "../live/Late.tsx";
import type { LiveSignal } from "../live/loaded.ts";
import { later } from "../live/use-module.ts";
import { Act } from "../parts/Act.tsx";
import { NoteCounter } from "../parts/NoteCounter.tsx";
import { NoteText } from "../parts/NoteText.tsx";
import { PersonFacts } from "../people/PersonFacts.tsx";
import { PersonInvitations } from "../people/PersonInvitations.tsx";
import { PersonLog } from "../people/PersonLog.tsx";
import { nameOf } from "../words/name.ts";
import { NEVER_AGAIN, SENT_BACK, SKIPPED } from "../words/review.ts";
import type { Moment } from "../words/when.ts";
import { CardHead } from "./CardHead.tsx";
import { HeldPerson } from "./Held.tsx";
import { hidden } from "./hidden.tsx";
import type { Decision } from "./leaving.ts";
import { QueueCard } from "./QueueCard.tsx";
import { YesCovers } from "./QueueHead.tsx";
import type { Review } from "./review.ts";
import { idOf, type Row } from "./rows.ts";
import { whyHere } from "./why-here.ts";

export const ADVICE = later(async () => (await import("./NoteAdvice.tsx")).NoteAdvice);

/** Follows what is known of one person for as long as they are shown. */
export type FollowPerson = (prospectId: string) => LiveSignal<PersonView | null>;

export interface LetterProps {
  /** Undefined: nobody is left. */
  readonly row: Row | undefined;
  readonly limit: number;
  readonly review: Review;
  readonly moment: Moment;
  readonly person: FollowPerson;
  /** For when nobody is left. */
  readonly onAdd: () => void;
}

const DECIDED: Readonly<Record<Decision, (name: string) => string>> = {
  approved: (name) => t("today_one_approved", { name }),
  skipped: SKIPPED.done,
  "sent-back": SENT_BACK.done,
  never: NEVER_AGAIN.done,
};

/** The one who is current: who they are, what they would get and why, what was before, and what one can do. */
export function Letter({ row, limit, review, moment, person, onAdd }: LetterProps) {
  const place = useRef<HTMLDivElement>(null);
  const id = row && idOf(row);
  // Each begins at its top.
  useLayoutEffect(() => place.current?.querySelector(".card-body")?.scrollTo(0, 0), [id]);
  if (!row) {
    const approved = [...review.decided.value.values()].filter(({ as }) => as === "approved").length;
    return (
      <div class="letter">
        <div class="all-done">
          <p>{approved === 0 ? t("today_all_reviewed") : t("today_n_approved", { count: approved })}</p>
          <Act onAct={onAdd}>{t("today_add_people")}</Act>
        </div>
      </div>
    );
  }
  const { entry } = row;
  const known = <Known key={entry.prospect.id} {...{ entry, moment, person }} />;
  return (
    <div class="letter" ref={place}>
      {row.kind === "open" ? (
        <QueueCard
          {...{ entry, limit, review, moment }}
          current
          under={<Measured {...{ entry, limit, review }} />}
          below={
            <>
              <Late load={ADVICE} with={{ entry, limit, review }} />
              {known}
            </>
          }
        />
      ) : (
        <Laid
          entry={entry}
          deeds={
            row.kind === "decided" && (
              <Act onAct={() => review.takeBack(entry)}>
                {rich(row.as === "approved" ? "today_take_back" : "today_undo_this", {
                  name: nameOf(entry.prospect),
                  hidden,
                })}
              </Act>
            )
          }
        >
          {row.kind === "decided" ? (
            <p>{DECIDED[row.as](nameOf(entry.prospect))}</p>
          ) : (
            <HeldPerson key={idOf(row)} {...{ entry, review, limit }} />
          )}
          {row.kind === "decided" && (
            <>
              <NoteText note={entry.invitation.note} />
              <p class="soft small">{whyHere(entry, moment)}</p>
            </>
          )}
          {known}
        </Laid>
      )}
    </div>
  );
}

interface LaidProps {
  readonly entry: QueueEntry;
  /** What can be done; false: it stands among the rest. */
  readonly deeds: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The letter of somebody there is no yes to be said to. */
function Laid({ entry, deeds, children }: LaidProps) {
  const id = useId();
  return (
    <article
      class="card current"
      tabIndex={0}
      data-entry={entry.invitation.id}
      aria-labelledby={`${id}-name`}
      aria-current="true"
    >
      <div class="card-body">
        <CardHead id={`${id}-name`} person={entry.prospect} />
        {children}
      </div>
      {deeds && <div class="row deeds">{deeds}</div>}
    </article>
  );
}

interface MeasuredProps {
  readonly entry: QueueEntry;
  readonly limit: number;
  readonly review: Review;
}

/** How long the note is and what a yes to it is for; the editor says its own. */
function Measured({ entry, limit, review }: MeasuredProps) {
  const { id, note } = entry.invitation;
  if (review.editing.value === id) return null;
  return (
    <div class="row apart">
      {note !== "" && <NoteCounter length={note.length} limit={limit} />}
      <YesCovers />
    </div>
  );
}

interface KnownProps {
  readonly entry: QueueEntry;
  readonly moment: Moment;
  readonly person: FollowPerson;
}

/** Who they are, and what was before: earlier invitations, also those of LinkedIn's archive, and the log. */
function Known({ entry, moment, person }: KnownProps) {
  const [live] = useState(() => person(entry.prospect.id));
  useEffect(() => live.dispose, [live]);
  const loaded = live.signal.value;
  const known = loaded.state === "ready" ? loaded.value : null;
  const invitations = (known?.invitations ?? []).filter(({ id }) => id !== entry.invitation.id);
  const archived = known?.archived ?? [];
  return (
    <>
      <PersonFacts person={entry.prospect} segmentName={entry.segmentName} moment={moment} />
      {invitations.length + archived.length > 0 && (
        <PersonInvitations {...{ invitations, archived, moment }} />
      )}
      {known && <PersonLog log={known.log} moment={moment} />}
    </>
  );
}
