import "../styles/compose.css";
import "../styles/report.css";
import "../styles/accepted.css";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { isNew } from "../../app/accepted/new-connections.ts";
import type { AcceptedView } from "../../app/accepted/read-accepted.ts";
import type { Actions } from "../../app/actions.ts";
import { rich, t } from "../i18n/language.ts";
import { copyText } from "../live/copy-text.ts";
import type { LiveSignal, Loaded } from "../live/loaded.ts";
import type { Shelf } from "../live/shelf.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import { AcceptedRow } from "./AcceptedRow.tsx";
import { type Accepting, createAccepting } from "./accepting.ts";
import { DoneWith } from "./DoneWith.tsx";
import { useSeen } from "./use-seen.ts";

export interface AcceptedPageProps {
  /** Follows the newest so many. */
  readonly accepted: (limit: number) => LiveSignal<AcceptedView>;
  readonly actions: Actions;
  readonly shelf: Shelf;
}

/** People shown at once, and how many more on request. */
const PAGE = 30;

/** Follows the newest `limit`; what stood there stays until the longer list is there. */
function useNewest(accepted: AcceptedPageProps["accepted"], limit: number): Loaded<AcceptedView> {
  const live = useMemo(() => accepted(limit), [limit]);
  useEffect(() => live.dispose, [live]);
  const before = useRef<Loaded<AcceptedView>>({ state: "loading" });
  const now = live.signal.value;
  if (now.state !== "loading") before.current = now;
  return before.current;
}

/** Those who said yes, newest first: to be written to, by the person's own hand. */
export function AcceptedPage({ accepted, actions, shelf }: AcceptedPageProps) {
  const [limit, setLimit] = useState(PAGE);
  const [accepting] = useState(() => createAccepting(actions, shelf, copyText));
  const loaded = useNewest(accepted, limit);
  const view = loaded.state === "ready" ? loaded.value : null;
  // What was new when the page was opened is marked for as long as it is open.
  const opened = useRef<AcceptedView | null>(null);
  opened.current ??= view;
  const newest = view?.people[0]?.invitation.acceptedAt ?? null;
  useSeen(isNew(newest, view?.seenAt ?? null) ? newest : null, actions.markAcceptedSeen);
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  if (!loaded.value.isSetUp) return <NotSetUp />;
  return (
    <List
      view={loaded.value}
      seenAt={opened.current?.seenAt ?? null}
      accepting={accepting}
      onMore={() => setLimit(limit + PAGE)}
    />
  );
}

interface ListProps {
  readonly view: AcceptedView;
  /** As it was when the page was opened. */
  readonly seenAt: AcceptedView["seenAt"];
  readonly accepting: Accepting;
  readonly onMore: () => void;
}

function List({ view, seenAt, accepting, onMore }: ListProps) {
  const { people, more, segments, zone } = view;
  const waiting = people.filter(({ followUp }) => followUp === null);
  const last = accepting.done.value;
  return (
    <main class="report accepted-page">
      <header class="stack">
        <h1>{t("health_accepted_title")}</h1>
        <p class="lead-words">{t("health_accepted_lead")}</p>
      </header>
      <div class="done-line row">
        <p role="status">{last?.sentence}</p>
        {last?.undo && (
          <Act class="plain" onAct={last.undo}>
            {t("health_accepted_undo")}
          </Act>
        )}
      </div>
      <ActionFailure problem={accepting.runner.problem.value} />
      {people.length === 0 ? (
        <p>{rich("health_accepted_nobody", { a: (parts) => <a href="#figures">{parts}</a> })}</p>
      ) : (
        <section class="stack" aria-labelledby="to-write">
          <h2 id="to-write">
            {waiting.length === 0
              ? t("health_accepted_none_to_write")
              : t("health_accepted_to_write", { count: waiting.length })}
          </h2>
          <ul>
            {waiting.map((person) => (
              <AcceptedRow
                key={person.invitation.id}
                person={person}
                of={segments.find(({ segment }) => segment.id === person.segment?.id)}
                isNew={isNew(person.invitation.acceptedAt, seenAt)}
                zone={zone}
                accepting={accepting}
              />
            ))}
          </ul>
        </section>
      )}
      <DoneWith people={people} zone={zone} accepting={accepting} />
      {more && (
        <div class="row">
          <Act onAct={onMore}>{t("health_accepted_show_older")}</Act>
        </div>
      )}
    </main>
  );
}
