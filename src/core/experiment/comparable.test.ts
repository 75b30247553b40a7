import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { law } from "../../../tests/laws/law.ts";
import { comparableFigures } from "./comparable.ts";
import { strataOf } from "./strata.ts";
import { steady, variant, variantsOf } from "./testing/invented.ts";

const sharesOf = (strata: Parameters<typeof comparableFigures>[0], places = [0, 1]): readonly number[] =>
  comparableFigures(strata, places).map(({ accepted, sent }) => accepted / sent);

describe("figures like for like", () => {
  test("are the plain counts where all went at the same time", () => {
    const strata = strataOf([variant("a", steady(10, 3, 1)), variant("b", steady(20, 8, 1))]);
    const [a, b] = comparableFigures(strata, [0, 1]);
    expect(a?.accepted).toBe(3);
    expect(a?.sent).toBeCloseTo(10, 6);
    expect(b?.accepted).toBe(8);
    expect(b?.sent).toBeCloseTo(20, 6);
  });

  test("show two alike as alike, though one was sent mostly in the good weeks", () => {
    const strata = [
      { sent: [90, 10], accepted: [18, 2], age: 60 },
      { sent: [10, 90], accepted: [4, 36], age: 20 },
    ];
    const [a = 0, b = 1] = sharesOf(strata);
    expect(a).toBeCloseTo(b, 3);
  });

  test("show two alike as alike, though one has yeses of long ago and the other mostly undecided ones", () => {
    const strata = [
      { sent: [90, 10], accepted: [27, 3], age: 20 },
      { sent: [10, 90], accepted: [1, 9], age: 2 },
      { sent: [10, 90], accepted: [0, 0], age: 0 },
    ];
    const [a = 0, b = 1] = sharesOf(strata);
    expect(a).toBeCloseTo(b, 3);
  });

  test("leave out the time when only one was there", () => {
    const later = variant("b", steady(10, 4, 5));
    const old = steady(10, 1, 30, 30);
    const alone = comparableFigures(strataOf([variant("a", [...steady(10, 3, 5), ...old]), later]), [0, 1]);
    const never = comparableFigures(strataOf([variant("a", steady(10, 3, 5)), later]), [0, 1]);
    expect(alone).toEqual(never);
  });

  law(
    "have no more yeses than invitations, and a day's fresh invitations without an answer change nothing",
    fc.property(variantsOf(2, fc.constant(false)), (variants) => {
      const before = variants.map((one) => ({
        ...one,
        cohorts: one.cohorts.filter(({ age }) => age >= 14),
      }));
      const fresh = before.map((one) => ({
        ...one,
        cohorts: [...one.cohorts, { age: 0, sent: 12, accepted: 0 }],
      }));
      const places = [...variants.keys()];
      const decided = strataOf(before, 14);
      const all = [...decided, ...strataOf(fresh.map(({ cohorts }) => ({ cohorts: cohorts.slice(-1) })))];
      const figures = comparableFigures(decided, places);
      for (const [place, figure] of comparableFigures(all, places).entries()) {
        expect(figure.accepted).toBe(figures[place]?.accepted);
        expect(figure.sent).toBeCloseTo(figures[place]?.sent ?? -1, 6);
        expect(figure.sent).toBeGreaterThanOrEqual(figure.accepted);
      }
    }),
  );
});
