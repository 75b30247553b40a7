import type { Overview, QueueEntry } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import { Late } from "../live/Late.tsx";
import { later } from "../live/use-module.ts";
import { Act } from "../parts/Act.tsx";
import { Fold } from "../parts/Fold.tsx";
import type { Moment } from "../words/when.ts";
import { ApproveAll } from "./ApproveAll.tsx";
import { Approved } from "./Approved.tsx";
import type { Review } from "./review.ts";
import type { Seen } from "./seen.ts";

export const NOTICES = later(async () => (await import("./Notices.tsx")).Notices);
const HELD = later(async () => (await import("./Held.tsx")).Held);
const NOT_SENT = later(async () => (await import("./NotSent.tsx")).NotSent);
const ALLOWANCE = later(async () => (await import("./Allowance.tsx")).Allowance);
export const KEYS = later(async () => (await import("./KeysDialog.tsx")).KeysDialog);
/** What Today shows in some states alone. */
export const LATER = [NOTICES, HELD, NOT_SENT, ALLOWANCE, KEYS] as const;

/** What is left of today's list once the decisions made here are taken out of it. */
export function inSight(overview: Overview, review: Review) {
  const leaving = review.leaving.value;
  const stays = ({ invitation }: QueueEntry) => leaving.get(invitation.id) !== invitation.updatedAt;
  return {
    entries: overview.review.filter(stays),
    // Nothing to mend where somebody is never to be invited: that list is under People.
    held: overview.held.filter((entry) => stays(entry) && entry.invitation.hold?.kind !== "never-invite"),
    nothing: overview.review.length + overview.held.length + overview.approved.length === 0,
  };
}

export interface TodayRestProps {
  readonly overview: Overview;
  /** Those shown as set aside; none where they stand among the others. */
  readonly held: readonly QueueEntry[];
  readonly review: Review;
  readonly moment: Moment;
  readonly limit: number;
}

/** What waits, what came to nothing, and why so many: folded, below what is to be looked at. */
export function TodayRest({ overview, held, review, moment, limit }: TodayRestProps) {
  const { plan, settings } = overview;
  return (
    <>
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
    </>
  );
}

export interface TodayFootProps {
  /** Those a yes to all would be for. */
  readonly shown: readonly QueueEntry[];
  readonly review: Review;
  readonly seen: Seen;
  readonly onAll: (() => void) | undefined;
}

/** What was done last with its way back, and the yes to all. */
export function TodayFoot({ shown, review, seen, onAll }: TodayFootProps) {
  const last = review.last.value;
  return (
    <>
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
          {shown.length > 1 && <ApproveAll entries={shown} seen={seen} onAct={() => onAll?.()} />}
        </div>
      </footer>
    </>
  );
}
