import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { Late } from "../live/Late.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { allAtOnce, approvable } from "./all-at-once.ts";
import { DeskList } from "./DeskList.tsx";
import { EmptyQueue } from "./EmptyQueue.tsx";
import { type FollowPerson, Letter } from "./Letter.tsx";
import { needsFirst } from "./needs.ts";
import { QueueEnd, QueueHead } from "./QueueHead.tsx";
import { idOf } from "./rows.ts";
import { useSeen } from "./seen.ts";
import type { TodayProps } from "./Today.tsx";
import { inSight, KEYS, NOTICES, TodayFoot, TodayRest } from "./TodayParts.tsx";
import { useDesk, useFocusKept } from "./use-desk.ts";
import { useQueueKeys } from "./use-queue-keys.ts";

export interface DeskProps extends TodayProps {
  readonly person: FollowPerson;
}

/** Today with a page's room: everybody in a list, and beside it the letter of the one who is current. */
export function Desk(props: DeskProps) {
  const { overview, actions, review, moment, segments, onWrite, onAdd, onRestrictions, person } = props;
  const [keys, setKeys] = useState(false);
  const limit = overview.settings.policy?.noteLimit ?? 0;
  const { entries, held, nothing } = inSight(overview, review);
  const notices = needsFirst(overview);
  const root = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const desk = useDesk(review, entries, held);
  const { rows, at, row } = desk;
  const seen = useSeen(root, entries, row ? idOf(row) : null);
  const focusList = () => (list.current ?? heading.current)?.focus();
  const go = (place: number) => {
    desk.go(place);
    focusList();
  };
  const onAll = allAtOnce(entries, seen, review, (entry) => go(rows.findIndex((one) => one.entry === entry)));

  useEffect(() => review.forget(overview), [overview, review]);
  useFocusKept(root, review.moved.value);
  // Opened from the toolbar, nothing has the focus: the keys work at once, unless something is to be read before.
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) return;
    const main = root.current?.closest("main");
    (notices ? main : (list.current ?? main))?.focus({ preventScroll: true });
  }, []);
  useQueueKeys(root, {
    entry: row?.kind === "decided" ? undefined : row?.entry,
    held: row?.kind === "held",
    editing: review.editing.value !== null && review.editing.value === (row && idOf(row)),
    review,
    go: (step) => go(step === 0 ? at : at === -1 && step === -1 ? rows.length - 1 : at + step),
    onKeys: () => setKeys(true),
    onAll,
  });

  return (
    <div class="middle">
      <main class="popup-body desk" aria-label={t("today_place_today")} tabIndex={-1}>
        {notices && (
          <div class="stack">
            <Late load={NOTICES} with={{ overview, actions, review, moment, onRestrictions }} />
          </div>
        )}
        <ActionFailure problem={review.problem.value} />
        {nothing && rows.length === 0 && review.last.value === null ? (
          <EmptyQueue
            segments={segments}
            later={overview.reviewLater}
            onWrite={onWrite}
            onAdd={onAdd}
            onMore={() => review.askForMore(5)}
          />
        ) : (
          <section class={rows.length > 0 ? "pair" : "pair alone"} ref={root} aria-labelledby="to-review">
            <div class="queue stack">
              <QueueHead {...{ overview, entries, review, segments, heading }} onKeys={() => setKeys(true)} />
              {rows.length > 0 && <DeskList desk={desk} list={list} />}
              <QueueEnd {...{ overview, review }} />
            </div>
            {rows.length > 0 && <Letter {...{ row, limit, review, moment, person, onAdd }} />}
          </section>
        )}
        <div class="rest">
          <TodayRest {...{ overview, held: [], review, moment, limit }} />
        </div>
        {keys && <Late load={KEYS} with={{ beside: true, onClose: () => setKeys(false) }} />}
      </main>
      <TodayFoot shown={approvable(entries, review)} review={review} seen={seen} onAll={onAll} />
    </div>
  );
}
