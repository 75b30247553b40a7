import { type Arm, allocate } from "../../../src/core/experiment/allocate.ts";
import { type Draw, sampleBeta } from "../../../src/core/experiment/beta.ts";
import { leaderOf, pairLevel } from "../../../src/core/experiment/evidence.ts";
import { DECIDED_DAYS, strataOf } from "../../../src/core/experiment/strata.ts";
import { inUse } from "../../../src/core/experiment/variant.ts";
import { DECIDED_LEAST } from "../../../src/core/policy/defaults.ts";

/** The places that the next `count` invitations go to. */
export type Allocation = (arms: readonly Arm[], count: number, draw: Draw) => readonly number[];

/** The place that is called better, null: none. */
export type Rule = (arms: readonly Arm[]) => number | null;

export const ours: Allocation = (arms, count, draw) => allocate(arms, "learning", count, draw).map(Number);
export const evenly: Allocation = (arms, count, draw) => allocate(arms, "evenly", count, draw).map(Number);

interface Totals {
  readonly sent: number;
  readonly accepted: number;
}

function totals({ cohorts }: Arm, youngest = 0): Totals {
  let sent = 0;
  let accepted = 0;
  for (const cohort of cohorts) {
    if (cohort.age < youngest) continue;
    sent += cohort.sent;
    accepted += cohort.accepted;
  }
  return { sent, accepted };
}

const highest = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/** Thompson sampling as it is often written: who has not accepted yet has refused, and nothing is known before. */
export const undecidedRefused: Allocation = (arms, count, draw) => {
  const places = inUse(arms);
  const beliefs = places.map((place) => {
    const { sent, accepted } = arms[place] === undefined ? { sent: 0, accepted: 0 } : totals(arms[place]);
    return { alpha: 1 + accepted, beta: 1 + sent - accepted };
  });
  return Array.from(
    { length: count },
    () => places[highest(beliefs.map((belief) => sampleBeta(belief, draw)))] ?? 0,
  );
};

/** The highest share so far takes the whole day; one of no decided ones goes first. */
export const greedy: Allocation = (arms, count) => {
  const places = inUse(arms);
  const shares = places.map((place) => {
    const { sent, accepted } = arms[place] === undefined ? { sent: 0, accepted: 0 } : totals(arms[place]);
    return sent === 0 ? 1 : accepted / sent;
  });
  return Array.from({ length: count }, () => places[highest(shares)] ?? 0);
};

/** The verdict of `compareVariants`, without the figures shown beside it. */
export const sequential: Rule = (arms) => {
  const places = inUse(arms);
  const enough = places.every((place) => {
    const arm = arms[place];
    return arm !== undefined && totals(arm, DECIDED_DAYS).sent >= DECIDED_LEAST;
  });
  return enough ? leaderOf(strataOf(arms, DECIDED_DAYS), places, pairLevel(arms.length)) : null;
};

/** A z-test at 95 % of the decided ones of the two highest, as if today were the only look. */
export const dailyZTest: Rule = (arms) => {
  const counts = inUse(arms)
    .flatMap((place) => {
      const arm = arms[place];
      return arm === undefined ? [] : [{ place, ...totals(arm, DECIDED_DAYS) }];
    })
    .filter(({ sent }) => sent >= DECIDED_LEAST)
    .toSorted((a, b) => b.accepted / b.sent - a.accepted / a.sent);
  const [first, second] = counts;
  if (first === undefined || second === undefined) return null;
  const pooled = (first.accepted + second.accepted) / (first.sent + second.sent);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.sent + 1 / second.sent));
  return (first.accepted / first.sent - second.accepted / second.sent) / error > 1.96 ? first.place : null;
};
