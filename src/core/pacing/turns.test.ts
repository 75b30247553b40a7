import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidate } from "./testing/histories.ts";
import { nextInTurn } from "./turns.ts";
import type { Candidate, Spent } from "./types.ts";

const SEGMENTS = ["a", "b", "c", "d"] as const;

/** So many in each segment, alternating in the order of approval. */
const waiting = (segments: readonly (string | null)[], each: number): readonly Candidate[] =>
  Array.from({ length: each }, (_, place) =>
    segments.map((segmentId) => candidate(`${segmentId}-${place}`, { segmentId })),
  ).flat();

/** Sends them one by one in their turn; `waits` says which segments take part at a step. */
function follow(
  weights: ReadonlyMap<string, number>,
  steps: number,
  {
    before = [],
    waits = () => true,
  }: { before?: readonly string[]; waits?: (segment: string, step: number) => boolean } = {},
): readonly string[] {
  const sends: Spent[] = before.map((segmentId, index) => ({ id: `before ${index}`, at: index, segmentId }));
  let queue = waiting([...weights.keys()], steps);
  for (let step = 0; step < steps; step += 1) {
    const next = nextInTurn(
      queue.filter(({ segmentId }) => waits(segmentId ?? "", step)),
      { sends, weights },
    );
    if (next === null) throw new Error("Somebody waits.");
    queue = queue.filter(({ id }) => id !== next.id);
    sends.push({ id: next.id, at: before.length + step, segmentId: next.segmentId });
  }
  return sends.slice(before.length).map(({ segmentId }) => segmentId ?? "");
}

const weightings: fc.Arbitrary<ReadonlyMap<string, number>> = fc
  .integer({ min: 2, max: SEGMENTS.length })
  .chain((count) =>
    fc.tuple(
      ...SEGMENTS.slice(0, count).map((segment) =>
        fc.tuple(fc.constant(segment), fc.integer({ min: 1, max: 9 })),
      ),
    ),
  )
  .map((pairs) => new Map(pairs));

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
const tally = (segments: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(SEGMENTS.map((name) => [name, segments.filter((segment) => segment === name).length]));

/** What one full round holds: the weights in their lowest terms. */
function roundOf(weights: ReadonlyMap<string, number>) {
  const common = [...weights.values()].reduce(divisor);
  const shares = SEGMENTS.map((name) => [name, (weights.get(name) ?? 0) / common] as const);
  return { shares: Object.fromEntries(shares), length: shares.reduce((sum, [, share]) => sum + share, 0) };
}

describe("segments", () => {
  test("share every window of one full round exactly by their weights, after the first round whatever went before", () => {
    const before = fc.array(fc.constantFrom(...SEGMENTS), { maxLength: 60 });
    fc.assert(
      fc.property(weightings, before, (weights, history) => {
        const { shares, length } = roundOf(weights);
        const sent = follow(weights, 3 * length, { before: history });
        for (let from = length; from + length <= sent.length; from += 1) {
          expect(tally(sent.slice(from, from + length))).toEqual(shares);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("have a first round that holds the weights too when nothing went before", () => {
    fc.assert(
      fc.property(weightings, (weights) => {
        const { shares, length } = roundOf(weights);
        expect(tally(follow(weights, length))).toEqual(shares);
      }),
    );
  });

  test("with nothing waiting leave their share to the others by the weights of those", () => {
    fc.assert(
      fc.property(weightings, (weights) => {
        const others = new Map([...weights].filter(([segment]) => segment !== "a"));
        const { shares, length } = roundOf(others);
        const sent = follow(weights, 3 * length, { waits: (segment) => segment !== "a" });
        expect(tally(sent.slice(length, 2 * length))).toEqual(shares);
      }),
    );
  });

  test("that come back are paid back no more than a round", () => {
    fc.assert(
      fc.property(weightings, (weights) => {
        const { shares, length } = roundOf(weights);
        const sent = follow(weights, 6 * length, {
          waits: (segment, step) => segment !== "a" || step >= 3 * length,
        });
        expect(tally(sent.slice(3 * length, 4 * length))["a"]).toBeLessThanOrEqual(2 * (shares["a"] ?? 0));
        expect(tally(sent.slice(4 * length, 5 * length))).toEqual(shares);
      }),
    );
  });

  test("without a weight count as 1, and those without a segment as one more", () => {
    const weights = new Map([["a", 2]]);
    const queue = waiting(["a", "b", null], 20);
    const sends: Spent[] = [];
    for (let step = 0; step < 8; step += 1) {
      const left = queue.filter(({ id }) => !sends.some((sent) => sent.id === id));
      const next = nextInTurn(left, { sends, weights });
      sends.push({ id: next?.id ?? "", at: step, segmentId: next?.segmentId ?? null });
    }
    const segments = sends.map(({ segmentId }) => segmentId);
    expect([...segments].sort()).toEqual(["a", "a", "a", "a", "b", "b", null, null]);
  });

  test("never wait for ever, however small their weight and however few sends are remembered", () => {
    const weights = new Map([
      ["a", 99],
      ["b", 1],
      ["c", 50],
    ]);
    const counts = tally(follow(weights, 300));
    expect(counts["b"]).toBeGreaterThanOrEqual(2);
    expect(counts["b"]).toBeLessThanOrEqual(6);
    // One a day: the snapshot has the sends of eight days, five of them worked.
    const queue = waiting(["a", "b"], 40);
    const sends: Spent[] = [];
    for (let day = 0; day < 40; day += 1) {
      const left = queue.filter(({ id }) => !sends.some((sent) => sent.id === id));
      const next = nextInTurn(left, { sends: sends.slice(-5), weights: new Map([["a", 9]]) });
      sends.push({ id: next?.id ?? "", at: day, segmentId: next?.segmentId ?? null });
    }
    expect(sends.filter(({ segmentId }) => segmentId === "b").length).toBeGreaterThanOrEqual(4);
    expect(sends.filter(({ segmentId }) => segmentId === "b").length).toBeLessThanOrEqual(8);
  });
});

describe("the next one", () => {
  test("is the first approved where there is one segment or none", () => {
    expect(nextInTurn([], { sends: [], weights: new Map() })).toBeNull();
    expect(nextInTurn(waiting(["a"], 3), { sends: [], weights: new Map([["a", 5]]) })?.id).toBe("a-0");
    expect(nextInTurn(waiting([null], 3), { sends: [], weights: new Map() })?.id).toBe("null-0");
  });

  const queues = fc.uniqueArray(
    fc.record({
      id: fc.nat().map(String),
      segmentId: fc.constantFrom(...SEGMENTS, null),
      noted: fc.boolean(),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 30 },
  );
  const histories = fc
    .array(fc.constantFrom(...SEGMENTS, null), { maxLength: 40 })
    .map((segments) =>
      segments.map((segmentId, index): Spent => ({ id: `sent ${index}`, at: index, segmentId })),
    );

  test("is within its segment the one approved first, and always the same for the same arguments", () => {
    fc.assert(
      fc.property(queues, histories, weightings, (queue, sends, weights) => {
        const next = nextInTurn(queue, { sends, weights });
        expect(next).toBe(queue.find(({ segmentId }) => segmentId === next?.segmentId));
        const copy = { sends: structuredClone(sends), weights: new Map([...weights].toReversed()) };
        expect(nextInTurn(structuredClone(queue), copy)).toEqual(next);
      }),
      { numRuns: 300 },
    );
  });

  test("of two segments alike is of the one whose first was approved first", () => {
    const both = new Map([
      ["a", 1],
      ["b", 1],
    ]);
    expect(nextInTurn(waiting(["b", "a"], 2), { sends: [], weights: both })?.id).toBe("b-0");
    expect(nextInTurn(waiting(["a", "b"], 2), { sends: [], weights: both })?.id).toBe("a-0");
  });
});
