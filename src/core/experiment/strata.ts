import { DECIDED_AFTER } from "../policy/defaults.ts";
import { DAY } from "../shared/time.ts";
import type { Variant } from "./variant.ts";

/** An invitation is decided from this age on, days. */
export const DECIDED_DAYS: number = DECIDED_AFTER / DAY;

/**
 * So many invitations a stratum holds at least (ours): of n, a stratum gives (n - 1) / n of what it could
 * tell about a difference, and at ten a tenth is lost.
 */
const STRATUM_LEAST = 10;

/**
 * Invitations that went at the same time, by variant. Compared within it, an age, a season or a drift
 * that all share cancels out, whoever was sent more and when.
 */
export interface Stratum {
  /** One number for each variant, in their order. */
  readonly sent: readonly number[];
  readonly accepted: readonly number[];
  /** Of its youngest invitations, days. */
  readonly age: number;
}

/**
 * The days from the oldest on, each its own stratum, or with the next ones where it holds fewer than ten.
 * Days younger than `youngest` are left out.
 */
export function strataOf(variants: readonly Pick<Variant, "cohorts">[], youngest = 0): readonly Stratum[] {
  const strata: Stratum[] = [];
  const days = daysOf(variants);
  let [sent, accepted] = [variants.map(() => 0), variants.map(() => 0)];
  let total = 0;
  for (let age = days.length - 1; age >= youngest; age -= 1) {
    const day = days[age];
    if (day === undefined) continue;
    for (const place of variants.keys()) {
      sent[place] = (sent[place] ?? 0) + (day.sent[place] ?? 0);
      accepted[place] = (accepted[place] ?? 0) + (day.accepted[place] ?? 0);
      total += day.sent[place] ?? 0;
    }
    if (total < STRATUM_LEAST && age > youngest) continue;
    strata.push({ sent, accepted, age });
    [sent, accepted] = [variants.map(() => 0), variants.map(() => 0)];
    total = 0;
  }
  if (total > 0) strata.push({ sent, accepted, age: youngest });
  return strata;
}

/** Each day at the place of its age; none where nothing was sent. */
function daysOf(
  variants: readonly Pick<Variant, "cohorts">[],
): readonly (Pick<Stratum, "sent" | "accepted"> | undefined)[] {
  const days: ({ readonly sent: number[]; readonly accepted: number[] } | undefined)[] = [];
  for (const [place, { cohorts }] of variants.entries()) {
    for (const { age, sent, accepted } of cohorts) {
      const day = days[age] ?? { sent: [], accepted: [] };
      day.sent[place] = sent;
      day.accepted[place] = accepted;
      days[age] = day;
    }
  }
  return days;
}
