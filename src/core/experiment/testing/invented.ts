import * as fc from "fast-check";
import type { Cohort, Variant } from "../variant.ts";

/** Numbers from 0 up to 1, always the same for the same seed: a linear congruential generator (Numerical Recipes). */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function variant(id: string, cohorts: readonly Cohort[], retired = false): Variant {
  return { id, cohorts, retired };
}

/** `days` days up to `youngest` ago, each with as many sent and accepted. */
export function steady(sent: number, accepted: number, days: number, youngest = 14): readonly Cohort[] {
  return Array.from({ length: days }, (_, day) => ({ age: youngest + day, sent, accepted }));
}

const counts = fc
  .integer({ min: 0, max: 15 })
  .chain((sent) => fc.record({ sent: fc.constant(sent), accepted: fc.integer({ min: 0, max: sent }) }));

/** Up to 40 days of any ages up to 60. */
export const cohorts: fc.Arbitrary<readonly Cohort[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 })
  .chain((ages) =>
    fc.tuple(...ages.map((age) => counts.map(({ sent, accepted }) => ({ age, sent, accepted })))),
  );

/** `least` to four variants with ids of their place. */
export function variantsOf(least: number, retired: fc.Arbitrary<boolean>): fc.Arbitrary<readonly Variant[]> {
  return fc
    .array(fc.record({ cohorts, retired }), { minLength: least, maxLength: 4 })
    .map((all) => all.map((one, place) => ({ ...one, id: `v${place}` })));
}
