import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { GoneAs } from "../../app/pending/settle-gone.ts";
import type { GonePerson, OddEntry, PendingPerson, PendingView } from "../../app/pending/view.ts";
import { rich, t } from "../i18n/language.ts";
import { type Runner, useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { moreWords, waitedWords } from "../words/pending.ts";
import { fullDate, type Moment } from "../words/when.ts";
import { hidden, soft } from "./tags.tsx";

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
      <h2 id="differences-title">{t("pending_differences")}</h2>
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
      {list.length > SHOWN && <p class="soft">{moreWords(list.length - SHOWN)}</p>}
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
      ({ invitationIds }) => setSaid(t("pending_n_kept", { count: invitationIds.length })),
    );
  return (
    <details class="fold">
      <summary>{t("pending_n_alone", { count: alone.length })}</summary>
      <p>{t("pending_alone_what")}</p>
      {known.length < alone.length && (
        <p class="soft">{t("pending_n_of_no_age", { count: alone.length - known.length })}</p>
      )}
      <div class="row">
        <Act idle={runner.busy.value || known.length === 0} onAct={keep}>
          {known.length === alone.length
            ? t("pending_keep_track")
            : t("pending_keep_track_of_n", { count: known.length })}
        </Act>
        <p role="status">{runner.busy.value ? t("pending_writing") : said}</p>
      </div>
      <Names
        list={alone.map((one) => ({
          id: one.id,
          text: t("pending_name_and_waited", { name: one.name, waited: waitedWords(one) }),
        }))}
      />
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
          ? t("pending_connections_not_read")
          : t("pending_n_said_yes", { count: found.accepted, read: found.read }),
      ),
    );
  return (
    <details class="fold" open>
      <summary>
        {gone.length === 0 ? t("pending_nobody_missing") : t("pending_n_gone", { count: gone.length })}
      </summary>
      <p>{t("pending_gone_what")}</p>
      <div class="row">
        <Act idle={runner.busy.value} onAct={check}>
          {t("pending_look_who_accepted")}
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
      {gone.length > SHOWN && <p class="soft">{moreWords(gone.length - SHOWN)}</p>}
      {gone.length > 1 && (
        <div class="row">
          <Act idle={runner.busy.value} onAct={() => settle(gone, "no-longer-waiting")}>
            {t("pending_none_waits")}
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
  const { name, address, sentAt } = person;
  const linked =
    address === null ? (
      <bdi>{name}</bdi>
    ) : (
      <a href={address} dir="auto" target="_blank" rel="noreferrer">
        {name}
      </a>
    );
  return (
    <li class="row apart">
      <span>
        {sentAt === null
          ? linked
          : rich("pending_gone_sent", { name: linked, date: fullDate(sentAt, moment.zone), soft })}
      </span>
      <span class="row">
        <Act class="plain" idle={runner.busy.value} onAct={() => settle([person], "taken-back")}>
          {rich("pending_took_it_back", { name, hidden })}
        </Act>
        <Act class="plain" idle={runner.busy.value} onAct={() => settle([person], "no-longer-waiting")}>
          {rich("pending_no_longer_waiting", { name, hidden })}
        </Act>
      </span>
    </li>
  );
}

function Renamed({ people: renamed }: { readonly people: readonly PendingPerson[] }) {
  if (renamed.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t("pending_n_renamed", { count: renamed.length })}</summary>
      <p>{t("pending_renamed_what")}</p>
      <Names
        list={renamed.map(({ id, name, nameOnList }) => ({
          id,
          text: t("pending_name_and_other_name", { name, nameOnList: nameOnList ?? "" }),
        }))}
      />
    </details>
  );
}

function Odd({ entries }: { readonly entries: readonly OddEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t("pending_n_odd", { count: entries.length })}</summary>
      <p>{t("pending_odd_what")}</p>
      <Names list={entries.map((entry) => ({ id: entry.id, text: oddWords(entry) }))} />
    </details>
  );
}

function oddWords({ name, nameOnList, kind, state }: OddEntry): string {
  if (kind === "other-name") return t("pending_odd_other_name", { name, nameOnList });
  return t(state === "accepted" ? "pending_odd_accepted" : "pending_odd_taken_back", { name });
}
