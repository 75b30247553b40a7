import { levelBound } from "../pacing/allowance.ts";
import { evenly } from "../pacing/climb.ts";
import { headroomAt } from "../pacing/headroom.ts";
import type { Level } from "../pacing/level.ts";
import type { PacingSnapshot } from "../pacing/types.ts";
import { outlook } from "../pacing/waits.ts";
import { DECIDED_LEAST, GOOD_ABOVE_FLOOR } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { stopAt } from "../restriction/cooldown.ts";
import { assertNever } from "../shared/result.ts";
import { type Instant, type LocalDay, localDay } from "../shared/time.ts";
import { dayNumber } from "../shared/wall-clock.ts";
import { manyFrom } from "../withdrawal/suggest.ts";
import type { ForecastBand } from "./forecast-band.ts";
import type { PaceAdvice } from "./sentence.ts";

export interface PaceGiven {
  readonly snapshot: PacingSnapshot;
  readonly policy: Policy;
  readonly now: Instant;
  /** Waiting for an answer, and of those to be suggested to be taken back. */
  readonly pending: { readonly ofAll: number; readonly suggested: number };
  readonly forecast: ForecastBand | null;
  /** Decided ones the newest wording still misses until it can be judged; null: none is that young. */
  readonly youngWordingMisses: number | null;
}

/** The first of these that is so; it rests on the same level as the day's number. */
export function paceAdvice(given: PaceGiven): PaceAdvice {
  const { snapshot, policy, now, pending, forecast, youngWordingMisses } = given;
  if (stopAt(snapshot.restrictions, now) !== null) return { kind: "wait" };
  if (snapshot.paused) return { kind: "paused" };
  if (pending.ofAll >= manyFrom(policy) && pending.suggested > 0) {
    return { kind: "take-back", pending: pending.ofAll, suggested: pending.suggested };
  }
  const level = outlook(snapshot, policy, now, 0).levelOn(dayNumber(localDay(now, policy.zone)));
  const perDay = Math.min(level.perDay, policy.dailyCap);
  const bound = levelBound(level, policy);
  switch (bound.kind) {
    case "acceptance-floor": {
      const more = Math.max(0, DECIDED_LEAST - level.evidence.decided);
      return { kind: "lowered", perDay, floor: bound.floor, more };
    }
    case "holding":
      return youngWordingMisses === null
        ? { kind: "hold-until-better", perDay, share: policy.acceptanceFloor / 100 + GOOD_ABOVE_FLOOR }
        : { kind: "hold-until-decided", perDay, more: youngWordingMisses };
    case "ramp":
    case "target":
      return whileWell(level, given, perDay, forecast);
    default:
      return assertNever(bound);
  }
}

/** Nothing is wrong with acceptance. */
function whileWell(
  level: Level,
  { snapshot, policy, now }: PaceGiven,
  perDay: number,
  forecast: ForecastBand | null,
): PaceAdvice {
  const headroom = headroomAt(snapshot, policy, now);
  if (headroom !== null) {
    const { from, to, field } = headroom;
    return { kind: "could-raise", from, to, per: field === "weeklyCap" ? "week" : "day" };
  }
  if (level.ceiling !== null && evenly(level.ceiling, policy) <= perDay) {
    return { kind: "stay-below", perWeek: level.ceiling.perWeek };
  }
  const target = Math.min(policy.targetPerDay, policy.dailyCap);
  if (perDay >= target) return { kind: "keep", perDay };
  return { kind: "climbs", perDay, target, reached: reachedOn(target, forecast) };
}

const reachedOn = (target: number, forecast: ForecastBand | null): LocalDay | null =>
  forecast?.days.find(({ high }) => high >= target)?.day ?? null;
