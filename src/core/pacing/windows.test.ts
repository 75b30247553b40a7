import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ascending, countIn, roomFrom } from "./windows.ts";

describe("a sliding window", () => {
  test("holds what is younger than its length: at its length to the millisecond one has left", () => {
    expect(countIn([100], 199, 100)).toBe(1);
    expect(countIn([100], 200, 100)).toBe(0);
  });

  test("holds what seems to lie ahead, wherever it ends", () => {
    expect(countIn([100, 5000], 100, 10)).toBe(2);
    expect(countIn([100, 5000], 400, 10)).toBe(1);
  });

  test("has room when one too many has left, counted from the newest", () => {
    const sends = [10, 20, 30];
    expect(roomFrom(sends, 35, 100, 4)).toBe(35);
    expect(roomFrom(sends, 35, 100, 3)).toBe(110);
    expect(roomFrom(sends, 35, 100, 1)).toBe(130);
    expect(roomFrom([], 35, 100, 1)).toBe(35);
  });

  test("has room at exactly the time named, and not a millisecond before", () => {
    const instants = fc.array(fc.integer({ min: -500, max: 500 }), { maxLength: 20 });
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 6 }),
        (list, length, cap) => {
          const sends = ascending(list);
          const from = roomFrom(sends, 0, length, cap);
          expect(countIn(sends, from, length)).toBeLessThan(cap);
          if (from > 0) expect(countIn(sends, from - 1, length)).toBeGreaterThanOrEqual(cap);
        },
      ),
      { numRuns: 500 },
    );
  });
});
