import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { law } from "../../../tests/laws/law.ts";
import { strataOf } from "./strata.ts";
import { variant, variantsOf } from "./testing/invented.ts";

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe("the strata", () => {
  test("hold a day each, or as many days as ten invitations take, from the oldest on", () => {
    const strata = strataOf([
      variant("a", [
        { age: 0, sent: 2, accepted: 0 },
        { age: 3, sent: 6, accepted: 2 },
        { age: 4, sent: 3, accepted: 1 },
        { age: 9, sent: 8, accepted: 3 },
      ]),
      variant("b", [
        { age: 9, sent: 7, accepted: 1 },
        { age: 4, sent: 2, accepted: 2 },
      ]),
    ]);
    expect(strata).toEqual([
      { sent: [8, 7], accepted: [3, 1], age: 9 },
      { sent: [9, 2], accepted: [3, 2], age: 3 },
      { sent: [2, 0], accepted: [0, 0], age: 0 },
    ]);
  });

  test("of decided ones leave the younger days out", () => {
    const all = [
      variant(
        "a",
        [13, 14].map((age) => ({ age, sent: 20, accepted: 5 })),
      ),
    ];
    expect(strataOf(all, 14)).toEqual([{ sent: [20], accepted: [5], age: 14 }]);
  });

  law(
    "hold every invitation once, and ten or more but in the last",
    fc.property(variantsOf(1, fc.boolean()), (variants) => {
      const strata = strataOf(variants);
      for (const [place, { cohorts }] of variants.entries()) {
        expect(total(strata.map(({ sent }) => sent[place] ?? 0))).toBe(
          total(cohorts.map(({ sent }) => sent)),
        );
        expect(total(strata.map(({ accepted }) => accepted[place] ?? 0))).toBe(
          total(cohorts.map(({ accepted }) => accepted)),
        );
      }
      for (const { sent } of strata.slice(0, -1)) expect(total(sent)).toBeGreaterThanOrEqual(10);
    }),
  );
});
