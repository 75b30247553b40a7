import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { law } from "../../../tests/laws/law.ts";
import { type Arm, allocate } from "./allocate.ts";
import { drawsFrom, steady, variant, variantsOf } from "./testing/invented.ts";
import type { Cohort, Variant } from "./variant.ts";

const arm = (one: Variant, existsFor = 60, waiting = 0): Arm => ({ ...one, existsFor, waiting });
const shareOf = (ids: readonly string[], id: string): number =>
  ids.filter((one) => one === id).length / ids.length;
const modes = fc.constantFrom("learning", "evenly");

describe("who gets the next invitations", () => {
  law(
    "is somebody in use for each of them, and the same for the same draws",
    fc.property(variantsOf(1, fc.boolean()), modes, fc.nat(30), fc.nat(), (variants, mode, count, seed) => {
      const arms = variants.map((one) => arm(one));
      const ids = allocate(arms, mode, count, drawsFrom(seed));
      const used = arms.filter(({ retired }) => !retired).map(({ id }) => id);
      expect(ids).toHaveLength(used.length === 0 ? 0 : count);
      for (const id of ids) expect(used).toContain(id);
      expect(allocate(arms, mode, count, drawsFrom(seed))).toEqual(ids);
    }),
  );

  test("goes mostly to the one that did better, a tenth still to the other", () => {
    const arms = [arm(variant("a", steady(10, 5, 20))), arm(variant("b", steady(10, 2, 20)))];
    const share = shareOf(allocate(arms, "learning", 4_000, drawsFrom(1)), "a");
    expect(share).toBeGreaterThan(0.87);
    expect(share).toBeLessThan(0.93);
  });

  test("is nobody's favourite where nothing is known, nor where one has a single early yes", () => {
    const fresh = [arm(variant("a", [])), arm(variant("b", []))];
    expect(Math.abs(shareOf(allocate(fresh, "learning", 4_000, drawsFrom(2)), "a") - 0.5)).toBeLessThan(0.04);
    const early = [
      arm(variant("a", [{ age: 1, sent: 8, accepted: 1 }])),
      arm(variant("b", [{ age: 1, sent: 7, accepted: 0 }])),
    ];
    expect(shareOf(allocate(early, "learning", 4_000, drawsFrom(3)), "a")).toBeLessThan(0.75);
  });

  test("does not change for undecided ones that nobody has answered yet", () => {
    const old = [variant("a", steady(10, 4, 10)), variant("b", steady(10, 3, 10))];
    const [a, b] = old;
    if (a === undefined || b === undefined) throw new Error("There are two.");
    const more = { ...b, cohorts: [...b.cohorts, { age: 0, sent: 40, accepted: 0 }] };
    expect(allocate([arm(a), arm(more)], "learning", 200, drawsFrom(4))).toEqual(
      allocate([arm(a), arm(b)], "learning", 200, drawsFrom(4)),
    );
  });
});

describe("an even split", () => {
  /** On which day each begins, how many go each day, and the draws. */
  const lives = fc.record({
    starts: fc.array(fc.nat(12), { minLength: 2, maxLength: 4 }),
    perDay: fc.array(fc.nat(7), { minLength: 13, maxLength: 25 }),
    seed: fc.nat(),
  });

  law(
    "keeps any two within one invitation of each other since both exist, over all days",
    fc.property(lives, ({ starts, perDay, seed }) => {
      const draw = drawsFrom(seed);
      const sent = starts.map(() => perDay.map(() => 0));
      for (const [day, count] of perDay.entries()) {
        const arms = starts.map((start, place) => {
          const cohorts = (sent[place] ?? []).flatMap((one, on): Cohort[] =>
            on < day ? [{ age: day - on, sent: one, accepted: 0 }] : [],
          );
          return arm(variant(String(place), cohorts, start > day), Math.max(0, day - start));
        });
        for (const id of allocate(arms, "evenly", count, draw)) {
          const own = sent[Number(id)];
          if (own !== undefined) own[day] = (own[day] ?? 0) + 1;
        }
        for (const [one, start] of starts.entries()) {
          for (const [other, begun] of starts.entries()) {
            const since = Math.max(start, begun);
            const got = (place: number): number =>
              (sent[place] ?? []).slice(since, day + 1).reduce((sum, each) => sum + each, 0);
            if (since <= day) expect(Math.abs(got(one) - got(other))).toBeLessThanOrEqual(1);
          }
        }
      }
    }),
  );

  test("counts those allocated and not sent yet", () => {
    const arms = [arm(variant("a", [])), arm(variant("b", []), 60, 3)];
    expect(allocate(arms, "evenly", 3, drawsFrom(1))).toEqual(["a", "a", "a"]);
  });
});
