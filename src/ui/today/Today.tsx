import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Overview, SegmentView } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import { Late } from "../live/Late.tsx";
import type { Loaded } from "../live/loaded.ts";
import { ActionFailure } from "../parts/Problem.tsx";
import type { Moment } from "../words/when.ts";
import { allAtOnce, approvable, showIn } from "./all-at-once.ts";
import { EmptyQueue } from "./EmptyQueue.tsx";
import { needsFirst } from "./needs.ts";
import { Queue } from "./Queue.tsx";
import type { Review } from "./review.ts";
import { useSeen } from "./seen.ts";
import { inSight, KEYS, NOTICES, TodayFoot, TodayRest } from "./TodayParts.tsx";

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
  const limit = overview.settings.policy?.noteLimit ?? 0;
  const { entries, held, nothing } = inSight(overview, review);
  const notices = needsFirst(overview);
  const list = useRef<HTMLElement>(null);
  const seen = useSeen(list, entries);

  useEffect(() => review.forget(overview), [overview, review]);

  return (
    <div class="middle">
      <main class="popup-body" aria-label={t("today_place_today")} tabIndex={-1}>
        {notices && <Late load={NOTICES} with={{ overview, actions, review, moment, onRestrictions }} />}
        <ActionFailure problem={review.problem.value} />
        {nothing && review.last.value === null ? (
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
        <TodayRest {...{ overview, held, review, moment, limit }} />
        {keys && <Late load={KEYS} with={{ beside: false, onClose: () => setKeys(false) }} />}
      </main>
      <TodayFoot
        shown={approvable(entries, review)}
        review={review}
        seen={seen}
        onAll={allAtOnce(entries, seen, review, showIn(list))}
      />
    </div>
  );
}
