import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { GoneAs } from "../../app/pending/settle-gone.ts";
import type { GonePerson, OddEntry, PendingPerson, PendingView } from "../../app/pending/view.ts";
import { type Runner, useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { figureOf, people } from "../words/count.ts";
import { waitedWords } from "../words/pending.ts";
import { fullDate, type Moment } from "../words/when.ts";

export interface DifferencesProps {
  readonly view: PendingView;
  readonly actions: Actions;
  readonly moment: Moment;
}

/** Names shown at once; the rest are counted. */
const SHOWN = 50;

/** Where LinkedIn's list and the log don't agree. What is not known is not concluded: the person says. */
export function Differences({ view, actions, moment }: DifferencesProps) {
  const alone = view.people.filter(({ knownFrom }) => knownFrom === "linkedin");
  const renamed = view.people.filter(
    ({ nameOnList, unpickable }) => nameOnList !== null && unpickable !== "doubtful",
  );
  const { gone, odd, list } = view;
  const [wereThere, setWereThere] = useState(false);
  const are = list !== null && alone.length + renamed.length + gone.length + odd.length > 0;
  // What was said about the last of them stays to be read.
  if (are && !wereThere) setWereThere(true);
  if (!are && !wereThere) return null;
  return (
    <section class="stack" aria-labelledby="differences-title">
      <h2 id="differences-title">Where LinkedIn's list and your log differ</h2>
      <Alone people={alone} actions={actions} />
      <Gone people={gone} actions={actions} moment={moment} />
      <Renamed people={renamed} />
      <Odd entries={odd} />
    </section>
  );
}

function Names({ list }: { readonly list: readonly { readonly id: string; readonly text: string }[] }) {
  return (
    <>
      <ul class="stack tight">
        {list.slice(0, SHOWN).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {list.length > SHOWN && <p class="soft">and {figureOf(list.length - SHOWN)} more</p>}
    </>
  );
}

function Alone({
  people: alone,
  actions,
}: {
  readonly people: readonly PendingPerson[];
  readonly actions: Actions;
}) {
  const runner = useRunner();
  const [said, setSaid] = useState("");
  if (alone.length === 0 && said === "") return null;
  const known = alone.filter(({ ageAtLeast }) => ageAtLeast !== null);
  const keep = () =>
    void runner.run(
      () => actions.keepTrack(known.flatMap(({ listedAs }) => listedAs ?? [])),
      ({ invitationIds }) => setSaid(`${people(invitationIds.length)} now in your log.`),
    );
  return (
    <details class="fold">
      <summary>{people(alone.length)} on LinkedIn's list alone</summary>
      <p>
        Sent on the phone, by hand, or before Politely counted. Kept track of, they stand in your log as sent
        by hand, so that they are not invited again. They count in no day's figures: those who said yes are
        not on this list any more, and your acceptance would look worse than it is.
      </p>
      {known.length < alone.length && (
        <p class="soft">
          Of {people(alone.length - known.length)} LinkedIn's words for their age are not understood, and no
          neighbour tells. They can't be kept track of.
        </p>
      )}
      <div class="row">
        <Act idle={runner.busy.value || known.length === 0} onAct={keep}>
          Keep track of {known.length === alone.length ? "them" : figureOf(known.length)}
        </Act>
        <p role="status">{runner.busy.value ? "Writing …" : said}</p>
      </div>
      <Names list={alone.map((one) => ({ id: one.id, text: `${one.name}, ${waitedWords(one)}` }))} />
      <ActionFailure problem={runner.problem.value} />
    </details>
  );
}

function Gone({
  people: gone,
  actions,
  moment,
}: {
  readonly people: readonly GonePerson[];
  readonly actions: Actions;
  readonly moment: Moment;
}) {
  const runner = useRunner();
  const [checked, setChecked] = useState("");
  if (gone.length === 0 && checked === "") return null;
  const settle = (some: readonly GonePerson[], as: GoneAs) =>
    void runner.run(() =>
      actions.settleGone(
        some.map(({ invitationId }) => invitationId),
        as,
      ),
    );
  const check = () =>
    void runner.run(actions.checkAcceptances, (found) =>
      setChecked(
        found === null
          ? "Your connections could not be read."
          : `${people(found.accepted)} of your newest ${figureOf(found.read)} connections said yes.`,
      ),
    );
  return (
    <details class="fold" open>
      <summary>
        {gone.length === 0 ? "Nobody is missing" : `${people(gone.length)} not on LinkedIn's list any more`}
      </summary>
      <p>
        Accepted, ignored for good, taken back elsewhere, or under another address by now: the list does not
        say which. Look who accepted first; of the others only you can tell.
      </p>
      <div class="row">
        <Act idle={runner.busy.value} onAct={check}>
          Look who accepted
        </Act>
        <p role="status">{checked}</p>
      </div>
      <ul class="stack tight">
        {gone.slice(0, SHOWN).map((person) => (
          <GoneRow
            key={person.invitationId}
            person={person}
            runner={runner}
            settle={settle}
            moment={moment}
          />
        ))}
      </ul>
      {gone.length > SHOWN && <p class="soft">and {figureOf(gone.length - SHOWN)} more</p>}
      {gone.length > 1 && (
        <div class="row">
          <Act idle={runner.busy.value} onAct={() => settle(gone, "no-longer-waiting")}>
            None of these waits any more
          </Act>
        </div>
      )}
      <ActionFailure problem={runner.problem.value} />
    </details>
  );
}

interface GoneRowProps {
  readonly person: GonePerson;
  readonly runner: Runner;
  readonly settle: (some: readonly GonePerson[], as: GoneAs) => void;
  readonly moment: Moment;
}

function GoneRow({ person, runner, settle, moment }: GoneRowProps) {
  const whom = <span class="hidden-text">: {person.name}</span>;
  return (
    <li class="row apart">
      <span>
        {person.address === null ? (
          person.name
        ) : (
          <a href={person.address} target="_blank" rel="noreferrer">
            {person.name}
          </a>
        )}
        {person.sentAt !== null && <span class="soft">, sent {fullDate(person.sentAt, moment.zone)}</span>}
      </span>
      <span class="row">
        <Act class="plain" idle={runner.busy.value} onAct={() => settle([person], "taken-back")}>
          I took it back{whom}
        </Act>
        <Act class="plain" idle={runner.busy.value} onAct={() => settle([person], "no-longer-waiting")}>
          No longer waiting{whom}
        </Act>
      </span>
    </li>
  );
}

function Renamed({ people: renamed }: { readonly people: readonly PendingPerson[] }) {
  if (renamed.length === 0) return null;
  return (
    <details class="fold">
      <summary>{people(renamed.length)} under another name</summary>
      <p>The same address, and part of the name. Your log keeps the name it has; correct it under People.</p>
      <Names
        list={renamed.map(({ id, name, nameOnList }) => ({ id, text: `${name}, on LinkedIn ${nameOnList}` }))}
      />
    </details>
  );
}

function Odd({ entries }: { readonly entries: readonly OddEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <details class="fold">
      <summary>{people(entries.length)} whose entry does not fit</summary>
      <p>Nothing is concluded from these, and none of them can be picked. Look at their profiles.</p>
      <Names list={entries.map((entry) => ({ id: entry.id, text: oddWords(entry) }))} />
    </details>
  );
}

function oddWords({ name, nameOnList, kind, state }: OddEntry): string {
  if (kind === "other-name") return `${name}: LinkedIn's list has ${nameOnList} at that address`;
  return `${name}: ${state === "accepted" ? "accepted" : "taken back"} in your log, and still on LinkedIn's list`;
}
