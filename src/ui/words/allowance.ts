import type { SnapshotProblem } from "../../core/pacing/snapshot.ts";
import type { AllowanceBound, Blocker } from "../../core/pacing/types.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { type Explanation, explain } from "./explanation.ts";
import { restrictionWords } from "./restriction.ts";
import { atWords, type Moment, untilWords } from "./when.ts";

/** What the blocker means. `nextAt` of the plan when known, else null. */
export function blockerWords(blocker: Blocker, nextAt: Instant | null, { now, zone }: Moment): Explanation {
  const until = (at: Instant) => ({ until: untilWords(at, now, zone) });
  const goesOn =
    nextAt === null
      ? t("today_nothing_for_now")
      : t("today_next_can_go", { when: atWords(nextAt, now, zone) });
  switch (blocker.kind) {
    case "nothing-approved":
      return explain(
        t("today_blocker_nothing_approved"),
        t("today_blocker_nothing_approved_why"),
        t("today_blocker_nothing_approved_next"),
      );
    case "paused":
      return explain(
        t("today_blocker_paused"),
        t("today_blocker_paused_why"),
        t("today_blocker_paused_next"),
      );
    case "different-account":
      return explain(
        t("today_blocker_account"),
        t("today_blocker_account_why"),
        t("today_blocker_account_next"),
      );
    case "restriction":
      return explain(
        t("today_blocker_stopped", until(blocker.until)),
        restrictionWords(blocker.restriction).what,
        t("today_blocker_stopped_next"),
      );
    case "restriction-needs-person":
      return explain(
        t("today_blocker_word"),
        restrictionWords(blocker.restriction).what,
        t("today_blocker_word_next"),
      );
    case "restriction-needs-check":
      return explain(t("today_blocker_check"), t("today_blocker_check_why"), t("today_blocker_check_next"));
    case "pending-ceiling":
      return explain(
        t("today_blocker_pending", { pending: blocker.pending }),
        t("today_blocker_pending_why"),
        t("today_blocker_pending_next", { ceiling: blocker.ceiling }),
      );
    case "notes-spent":
      return explain(
        t("today_blocker_notes"),
        t("today_blocker_notes_why"),
        t("today_blocker_notes_next", until(blocker.until)),
      );
    case "log-in-disorder":
      return explain(
        t("today_blocker_disorder"),
        disorderWords(blocker.problem, { now, zone }),
        t("today_blocker_disorder_next"),
      );
    case "in-flight":
      return explain(
        t("today_blocker_in_flight"),
        t("today_blocker_in_flight_why"),
        t("today_blocker_in_flight_next"),
      );
    case "withdrawing":
      return explain(
        t("today_blocker_withdrawing"),
        t("today_blocker_withdrawing_why"),
        t("today_blocker_withdrawing_next"),
      );
    case "allowance-used":
      return explain(t("today_blocker_day"), t("today_blocker_day_why"), goesOn);
    case "weekly-cap":
      return explain(t("today_blocker_week"), t("today_blocker_week_why"), goesOn);
    case "hourly-cap":
      return explain(t("today_blocker_hour"), t("today_blocker_hour_why"), goesOn);
    case "outside-hours":
      return explain(t("today_blocker_hours"), t("today_blocker_hours_why"), goesOn);
    case "least-gap":
      return explain(t("today_blocker_gap"), t("today_blocker_gap_why"), goesOn);
    case "slot":
      return explain(
        t("today_blocker_slot", { when: atWords(blocker.at, now, zone) }),
        t("today_blocker_slot_why"),
        t("today_nothing_for_now"),
      );
    default:
      return assertNever(blocker);
  }
}

/** What holds today's number where it is, in one sentence. */
export function boundWords(bound: AllowanceBound, { now, zone }: Moment): string {
  const until = (at: Instant) => ({ until: untilWords(at, now, zone) });
  switch (bound.kind) {
    case "ramp":
      return t("today_bound_ramp", { level: bound.level, days: bound.activeDays, target: bound.target });
    case "target":
      return t("today_bound_target", { target: bound.target });
    case "daily-cap":
      return t("today_bound_daily_cap", { cap: bound.cap });
    case "weekly-cap":
      return t("today_bound_weekly_cap", { sent: bound.sentInWindow, cap: bound.cap });
    case "holding": {
      const { accepted, decided, level } = bound;
      return t("today_bound_holding", { accepted, decided, level });
    }
    case "acceptance-floor":
      return t("today_bound_floor", { percent: Math.round(bound.floor * 100), level: bound.level });
    case "remembered": {
      const { sentBefore: sent, perWeek } = bound;
      const values = { when: atWords(bound.at, now, zone), sent, perWeek };
      return bound.restriction === "approaching-limit"
        ? t("today_bound_warned", values)
        : t("today_bound_stopped", values);
    }
    case "hours":
      return t("today_bound_hours", { fit: bound.fit });
    case "hourly-cap":
      return t("today_bound_hourly_cap", { cap: bound.cap });
    case "pending-ceiling":
      return t("today_bound_pending", { pending: bound.pending, ceiling: bound.ceiling });
    case "notes-left":
      return t("today_bound_notes", { left: bound.left, perMonth: bound.perMonth, ...until(bound.until) });
    case "log-in-disorder":
      return disorderWords(bound.problem, { now, zone });
    case "account":
      return t("today_bound_account");
    case "paused":
      return t("today_bound_paused");
    case "day-off":
      return t("today_bound_day_off");
    case "slowed":
      return t("today_bound_slowed", until(bound.until));
    case "cooldown":
      if (bound.unchecked) return t("today_bound_unchecked");
      if (bound.until <= now) return t("today_bound_word");
      return t("today_bound_cooldown", until(bound.until));
    default:
      return assertNever(bound);
  }
}

const DISORDER: Readonly<Record<Exclude<SnapshotProblem["problem"], "in-the-future">, MessageKey>> = {
  "out-of-order": "today_disorder_out_of_order",
  twice: "today_disorder_twice",
  "unknown-state": "today_disorder_unknown_state",
  "not-a-number": "today_disorder_not_a_number",
};

/** What can't be true of the log, and what to do about it. */
function disorderWords({ rows, problem, which, at }: SnapshotProblem, { now, zone }: Moment): string {
  if (problem === "in-the-future")
    return t("today_disorder_in_the_future", { when: at === null ? which : atWords(at, now, zone) });
  return `${t(DISORDER[problem], { rows, which })} ${t("today_disorder_write_to_us")}`;
}
