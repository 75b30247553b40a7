import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Overview, QueueEntry, SegmentView } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import { Late } from "../live/Late.tsx";
import type { Loaded } from "../live/loaded.ts";
import { later } from "../live/use-module.ts";
import { Act } from "../parts/Act.tsx";
import { Fold } from "../parts/Fold.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import type { Moment } from "../words/when.ts";
import { ApproveAll } from "./ApproveAll.tsx";
import { Approved } from "./Approved.tsx";
import { allAtOnce, approvable } from "./all-at-once.ts";
import { EmptyQueue } from "./EmptyQueue.tsx";
import { needsFirst } from "./needs.ts";
import { Queue } from "./Queue.tsx";
import type { Review } from "./review.ts";
import { useSeen } from "./seen.ts";

export interface TodayProps {
  readonly overview: Overview;
  readonly actions: Actions;
  readonly review: Review;
  readonly moment: Moment;
  /** Asked for once somebody writes or nothing is there. */
  readonly segments: ReadonlySignal<Loaded<readonly SegmentView[]>>;
  readonly onWrite: () => void;
  readonly onAdd: () => void;
  /** Opens what LinkedIn said; left out where a link within the page leads there. */
  readonly onRestrictions?: (() => void) | undefined;
}

const NOTICES = later(async () => (await import("./Notices.tsx")).Notices);
const HELD = later(async () => (await import("./Held.tsx")).Held);
const NOT_SENT = later(async () => (await import("./NotSent.tsx")).NotSent);
const ALLOWANCE = later(async () => (await import("./Allowance.tsx")).Allowance);
const KEYS = later(async () => (await import("./KeysDialog.tsx")).KeysDialog);
/** What Today shows in some states alone. */
export const LATER = [NOTICES, HELD, NOT_SENT, ALLOWANCE, KEYS] as const;

/** Today: what needs the person first, then the queue, then what waits. */
export function Today({
  overview,
  actions,
  review,
  moment,
  segments,
  onWrite,
  onAdd,
  onRestrictions,
}: TodayProps) {
  const [keys, setKeys] = useState(false);
  const { plan, settings } = overview;
  const limit = settings.policy?.noteLimit ?? 0;
  const leaving = review.leaving.value;
  const stays = ({ invitation }: QueueEntry) => leaving.get(invitation.id) !== invitation.updatedAt;
  const entries = overview.review.filter(stays);
  // Nothing to mend where somebody is never to be invited: that list is under People.
  const held = overview.held.filter(
    (entry) => stays(entry) && entry.invitation.hold?.kind !== "never-invite",
  );
  const nothing = overview.review.length + overview.held.length + overview.approved.length === 0;
  const notices = needsFirst(overview);
  const list = useRef<HTMLElement>(null);
  const seen = useSeen(list, entries);
  const shown = approvable(entries, review);
  const last = review.last.value;

  useEffect(() => review.forget(overview), [overview, review]);

  return (
    <div class="middle">
      <main class="popup-body" aria-label={t("today_place_today")} tabIndex={-1}>
        {notices && <Late load={NOTICES} with={{ overview, actions, review, moment, onRestrictions }} />}
        <ActionFailure problem={review.problem.value} />
        {nothing && last === null ? (
          <EmptyQueue
            segments={segments}
            later={overview.reviewLater}
            onWrite={onWrite}
            onAdd={onAdd}
            onMore={() => review.askForMore(5)}
          />
        ) : (
          <Queue
            overview={overview}
            entries={entries}
            review={review}
            moment={moment}
            limit={limit}
            onKeys={() => setKeys(true)}
            first={!notices}
            seen={seen}
            root={list}
            segments={segments}
          />
        )}
        <Approved
          entries={overview.approved}
          count={overview.counts.approved}
          review={review}
          moment={moment}
        />
        {held.length > 0 && <Late load={HELD} with={{ entries: held, review, limit }} />}
        {overview.notSent.length > 0 && (
          <Late load={NOT_SENT} with={{ entries: overview.notSent, review, moment }} />
        )}
        {plan && (
          <Fold summary={t("today_why_so_many", { count: plan.allowance.today })}>
            {() => <Late load={ALLOWANCE} with={{ plan, paused: settings.paused, moment }} />}
          </Fold>
        )}
        {keys && <Late load={KEYS} with={{ onClose: () => setKeys(false) }} />}
      </main>
      <p role="status" class="hidden-text">
        {last?.sentence}
      </p>
      <footer class={shown.length > 1 || last ? "popup-foot" : "popup-foot empty"}>
        <div class="done-line">
          <p class="last">
            <span aria-hidden="true">{last?.sentence} </span>
            {last?.undo && (
              <Act class="plain" aria-keyshortcuts="u" onAct={review.undo}>
                {t("today_undo")} <kbd aria-hidden="true">u</kbd>
              </Act>
            )}
          </p>
          {shown.length > 1 && (
            <ApproveAll
              entries={shown}
              seen={seen}
              onAct={() => allAtOnce(entries, seen, review, list)?.()}
            />
          )}
        </div>
      </footer>
    </div>
  );
}
