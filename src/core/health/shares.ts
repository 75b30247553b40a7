import type { DailyFigures } from "../invitation/attempt.ts";
import { DECIDED_AFTER, DECIDED_LEAST, HEALTH_DAYS, UNANSWERED_DAYS } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { DAY, type LocalDay } from "../shared/time.ts";
import { addDays } from "../shared/wall-clock.ts";
import { acceptanceOf } from "../statistics/acceptance.ts";
import { wilson } from "../statistics/wilson.ts";
import type { AcceptanceFigure, DecidedShare, Direction, Threshold, UnansweredFigure } from "./figure.ts";

const DECIDED_DAYS = DECIDED_AFTER / DAY;

/** What was sent on the `length` days of which the last lies `age` days back. */
function sentThen(
  days: readonly DailyFigures[],
  today: LocalDay,
  age: number,
  length: number,
): { readonly decided: number; readonly accepted: number } {
  const last = addDays(today, -age);
  const first = addDays(last, 1 - length);
  const { decided, accepted } = acceptanceOf(
    days.filter(({ day }) => day >= first && day <= last),
    today,
  );
  return { decided, accepted };
}

const shareOf = (count: number, decided: number): DecidedShare => ({
  decided,
  count,
  rate: wilson(count, decided),
});

/**
 * Whether two shares differ by more than chance: the 95 % interval of their difference (Newcombe 1998,
 * method 10, from the two Wilson intervals) leaves out zero. With few on either side nothing is said.
 */
export function shift(now: DecidedShare, before: DecidedShare): "up" | "down" | "same" | "unknown" {
  if (now.rate === null || before.rate === null) return "unknown";
  if (Math.min(now.decided, before.decided) < DECIDED_LEAST) return "unknown";
  const [one, two] = [now.rate, before.rate];
  const difference = one.value - two.value;
  const low = difference - Math.hypot(one.value - one.low, two.high - two.value);
  const high = difference + Math.hypot(one.high - one.value, two.value - two.low);
  if (low > 0) return "up";
  return high < 0 ? "down" : "same";
}

const UP_IS_GOOD = { up: "better", down: "worse", same: "same", unknown: "unknown" } as const;
const UP_IS_BAD = { up: "worse", down: "better", same: "same", unknown: "unknown" } as const;

/** Percent below which acceptance is worth a word: the person's own line, never below where the pace waits. */
const watchLine = ({ acceptanceLeast, acceptanceFloor }: Policy): number =>
  Math.max(acceptanceLeast, acceptanceFloor);

function shareThresholds(policy: Policy, of: (percent: number) => number): readonly Threshold[] {
  const watch: Threshold = {
    level: "watch",
    at: of(watchLine(policy)),
    grades: ["V", "A"],
    setting: "acceptanceLeast",
  };
  const act: Threshold = {
    level: "act",
    at: of(policy.acceptanceFloor),
    grades: ["V"],
    setting: "acceptanceFloor",
  };
  // A floor of 0 is the person's "never".
  return policy.acceptanceFloor === 0 ? [watch] : [watch, act];
}

/** Thresholds are shares: below `watch` it is watched; likely below `act`, which is not by chance, acted on. */
export function acceptanceFigure(
  days: readonly DailyFigures[],
  today: LocalDay,
  policy: Policy,
): AcceptanceFigure {
  const then = (age: number): DecidedShare => {
    const { decided, accepted } = sentThen(days, today, age, HEALTH_DAYS);
    return shareOf(accepted, decided);
  };
  const now = then(DECIDED_DAYS);
  const before = then(DECIDED_DAYS + HEALTH_DAYS);
  const direction: Direction = UP_IS_GOOD[shift(now, before)];
  const thresholds = shareThresholds(policy, (percent) => percent / 100);
  const level = levelOf(now, ({ rate }) => ({
    poor: rate.high < policy.acceptanceFloor / 100,
    low: rate.value < watchLine(policy) / 100,
  }));
  return { kind: "acceptance", ...now, before, direction, thresholds, level };
}

/** `takenBack`: of each invitation taken back, the day it had been sent. */
export function unansweredFigure(
  days: readonly DailyFigures[],
  takenBack: readonly LocalDay[],
  today: LocalDay,
  policy: Policy,
): UnansweredFigure {
  const { pendingOldDays: oldDays } = policy;
  const then = (age: number): DecidedShare => {
    const { decided, accepted } = sentThen(days, today, age, UNANSWERED_DAYS);
    return shareOf(decided - accepted, decided);
  };
  const now = then(oldDays);
  const before = then(oldDays + UNANSWERED_DAYS);
  const last = addDays(today, -oldDays);
  const first = addDays(last, 1 - UNANSWERED_DAYS);
  return {
    kind: "unanswered",
    ...now,
    takenBack: takenBack.filter((day) => day >= first && day <= last).length,
    oldDays,
    before,
    direction: UP_IS_BAD[shift(now, before)],
    thresholds: shareThresholds(policy, (percent) => 1 - percent / 100),
    level: levelOf(now, ({ rate }) => ({
      poor: rate.low > 1 - policy.acceptanceFloor / 100,
      low: rate.value > 1 - watchLine(policy) / 100,
    })),
  };
}

/** Of fewer than 30 decided nothing is said: the interval would be wider than the bands. */
function levelOf(
  share: DecidedShare,
  judge: (known: { readonly rate: NonNullable<DecidedShare["rate"]> }) => {
    readonly poor: boolean;
    readonly low: boolean;
  },
): "fine" | "watch" | "act" | "unknown" {
  const { rate, decided } = share;
  if (rate === null || decided < DECIDED_LEAST) return "unknown";
  const { poor, low } = judge({ rate });
  if (poor) return "act";
  return low ? "watch" : "fine";
}
