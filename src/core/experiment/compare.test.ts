import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { law } from "../../../tests/laws/law.ts";
import { wilson } from "../statistics/wilson.ts";
import { compareVariants } from "./compare.ts";
import { steady, variant, variantsOf } from "./testing/invented.ts";

const kindOf = (variants: Parameters<typeof compareVariants>[0]): string =>
  compareVariants(variants).verdict.kind;

describe("wordings compared", () => {
  test("show their counts, and the rate of the decided ones with its interval", () => {
    const { figures } = compareVariants([
      variant("a", [...steady(10, 3, 4), { age: 13, sent: 9, accepted: 2 }]),
      variant("b", steady(5, 1, 4)),
    ]);
    expect(figures[0]).toMatchObject({ id: "a", sent: 49, decided: 40, accepted: 14, rate: wilson(12, 40) });
    expect(figures[1]).toMatchObject({ id: "b", sent: 20, decided: 20, accepted: 4, rate: wilson(4, 20) });
  });

  test("say how many are missing: the textbook's 346 at 28 %, and more for looking daily", () => {
    const [a] = compareVariants([variant("a", steady(25, 7, 4)), variant("b", steady(25, 7, 4))]).figures;
    expect(a?.moreForOneLook).toBe(246);
    expect(a?.moreNeeded).toBeGreaterThan(246);
  });

  test("call one better when it clearly is, and say that it is too early before", () => {
    const pair = (days: number) => [variant("a", steady(10, 5, days)), variant("b", steady(10, 2, days))];
    expect(kindOf(pair(4))).toBe("too-early");
    expect(compareVariants(pair(40)).verdict).toEqual({ kind: "better", id: "a" });
  });

  test("have no clear difference once ten points would have shown", () => {
    expect(kindOf([variant("a", steady(10, 3, 80)), variant("b", steady(10, 3, 80))])).toBe(
      "no-clear-difference",
    );
  });

  test("are nothing to compare when one alone is in use; a retired one keeps its figures", () => {
    const { figures, verdict } = compareVariants([
      variant("old", steady(10, 2, 9), true),
      variant("new", steady(1, 0, 1)),
    ]);
    expect(verdict.kind).toBe("nothing-to-compare");
    expect(figures[0]).toMatchObject({ sent: 90, decided: 90, accepted: 18, best: null });
  });

  test("never sent at the same time are not called better, however far apart", () => {
    const then = variant("a", steady(10, 1, 100, 120));
    expect(kindOf([then, variant("b", steady(10, 6, 100))])).toBe("too-early");
  });
});

describe("I8 a comparison", () => {
  const used = variantsOf(2, fc.constant(false));

  law(
    "shares the probability of being the best among those in use, and knows no order",
    fc.property(variantsOf(2, fc.boolean()), (variants) => {
      const { figures, verdict } = compareVariants(variants);
      const sum = figures.reduce((total, { best }) => total + (best ?? 0), 0);
      expect(sum).toBeCloseTo(variants.every(({ retired }) => retired) ? 0 : 1, 9);
      const turned = compareVariants(variants.toReversed());
      expect(turned.verdict).toEqual(verdict);
      for (const [place, figure] of turned.figures.toReversed().entries()) {
        expect({ ...figure, best: 0 }).toEqual({ ...figures[place], best: 0 });
        expect(figure.best ?? 0).toBeCloseTo(figures[place]?.best ?? 0, 9);
      }
    }),
  );

  law(
    "is no other for undecided ones, whatever their number: rate, probability and verdict stay",
    fc.property(used, fc.array(fc.nat(30), { maxLength: 14 }), (variants, young) => {
      const before = variants.map((one) => ({
        ...one,
        cohorts: one.cohorts.filter(({ age }) => age >= 14),
      }));
      const more = before.map((one, place) =>
        place > 0
          ? one
          : { ...one, cohorts: [...one.cohorts, ...young.map((sent, age) => ({ age, sent, accepted: 0 }))] },
      );
      const [was, is] = [compareVariants(before), compareVariants(more)];
      expect(is.verdict).toEqual(was.verdict);
      for (const [place, { sent: _, ...figures }] of is.figures.entries()) {
        expect(was.figures[place]).toMatchObject(figures);
      }
    }),
  );

  const pairs = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(100), fc.nat(100));

  law(
    "calls none better while one in use has fewer than 30 decided",
    fc.property(pairs, ([one, other]) => {
      fc.pre(Math.min(one, other) < 30);
      const verdict = kindOf([
        variant("a", [{ age: 20, sent: one, accepted: one }]),
        variant("b", [{ age: 20, sent: other, accepted: 0 }]),
      ]);
      expect(verdict).toBe("too-early");
    }),
  );

  law(
    "never thinks less of one for one more yes among those sent together",
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 2, maxLength: 4 }), (counts) => {
      const bestOfFirst = (more: number): number =>
        compareVariants(
          counts.map(([yes, no], place) => {
            const extra = place === 0 ? more : 0;
            return variant(`v${place}`, [{ age: 20, sent: yes + no + 1, accepted: yes + extra }]);
          }),
        ).figures[0]?.best ?? 0;
      expect(bestOfFirst(1)).toBeGreaterThan(bestOfFirst(0) - 1e-6);
    }),
  );
});
