import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "../shared/time.ts";
import { guiding, stopAt, stops } from "./cooldown.ts";
import { inForce, isOpen, NEW_RESTRICTION, RESTRICTION_KINDS, type RestrictionEvent } from "./restriction.ts";
import { endOf, lengthened, problemsOfTold, type ToldEvent, withEnd } from "./told.ts";

const NOW = 20_000 * DAY;
const event = (id: string, change: Partial<RestrictionEvent> = {}): RestrictionEvent => ({
  ...NEW_RESTRICTION,
  id,
  accountId: null,
  kind: "weekly-limit",
  at: NOW - 10 * DAY,
  seenOn: "",
  cooldownUntil: NOW - 3 * DAY,
  ...change,
});
const told = (change: Partial<ToldEvent> = {}): ToldEvent => ({
  kind: "weekly-limit",
  at: NOW - DAY,
  statedUntil: null,
  remark: "",
  over: false,
  ...change,
});

/** Any history: what was seen, over, open, dismissed. */
const history = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...RESTRICTION_KINDS),
      ago: fc.integer({ min: 0, max: 120 * DAY }),
      waits: fc.integer({ min: 0, max: 40 * DAY }),
      stated: fc.option(fc.integer({ min: 1, max: 60 * DAY }), { nil: null }),
      step: fc.constantFrom("open", "confirmed", "over", "dismissed"),
    }),
    { maxLength: 6 },
  )
  .map((rows) =>
    rows
      .map(({ kind, ago, waits, stated, step }, index) => {
        const at = NOW - ago;
        const done = at + waits;
        return event(String(index), {
          kind,
          at,
          cooldownUntil: stops(kind) ? done : at,
          statedUntil: stated === null ? null : at + stated,
          confirmedAt: step === "confirmed" || step === "over" ? done : null,
          checkedAt: step === "over" ? done : null,
          dismissedAt: step === "dismissed" ? NOW : null,
        });
      })
      .toSorted((a, b) => a.at - b.at),
  );

describe("what a person tells", () => {
  test("is taken when it can be true", () => {
    expect(problemsOfTold(told(), [], null, NOW)).toEqual([]);
    expect(problemsOfTold(told({ at: NOW, statedUntil: NOW + 366 * DAY }), [], null, NOW)).toEqual([]);
  });

  test("is refused with its field where it can't", () => {
    const kinds = (change: Partial<ToldEvent>) =>
      problemsOfTold(told(change), [], null, NOW).map(({ field, problem }) => `${field} ${problem}`);
    expect(kinds({ at: NOW + 1 })).toEqual(["at in-the-future"]);
    expect(kinds({ at: Number.NaN, statedUntil: NOW })).toEqual(["at not-a-time"]);
    expect(kinds({ at: 0 })).toEqual(["at too-early"]);
    expect(kinds({ statedUntil: NOW - DAY })).toEqual(["statedUntil before-the-event"]);
    expect(kinds({ statedUntil: Number.NaN })).toEqual(["statedUntil not-a-time"]);
    expect(kinds({ statedUntil: NOW + 366 * DAY })).toEqual(["statedUntil too-far"]);
    expect(kinds({ at: NOW + 1, remark: "x".repeat(501) })).toEqual(["at in-the-future", "remark too-long"]);
  });

  test("overlaps one of the same kind within 12 hours, before or after; itself and dismissed ones never", () => {
    const other = event("other", { at: NOW - DAY });
    const overlap = (change: Partial<ToldEvent>, id: string | null = null, events = [other]) =>
      problemsOfTold(told(change), events, id, NOW).length > 0;
    expect(overlap({ at: NOW - DAY + 12 * HOUR - 1 })).toBe(true);
    expect(overlap({ at: NOW - DAY - 12 * HOUR + 1 })).toBe(true);
    expect(overlap({ at: NOW - DAY + 12 * HOUR })).toBe(false);
    expect(overlap({ kind: "challenge" })).toBe(false);
    expect(overlap({}, "other")).toBe(false);
    expect(overlap({}, null, [{ ...other, dismissedAt: NOW }])).toBe(false);
  });
});

describe("I4 the wait", () => {
  test("I4 never ends before the end LinkedIn named, nor before ours, whatever came before", () => {
    fc.assert(
      fc.property(history, (events) => {
        for (const one of events.filter(({ kind }) => stops(kind))) {
          const end = endOf(one, events);
          expect(end).toBeGreaterThanOrEqual(one.statedUntil ?? one.at);
          expect(end).toBeGreaterThanOrEqual(endOf({ ...one, statedUntil: null }, []));
        }
      }),
    );
  });

  test("I4 of others only grows, those that are over stay, and one that runs again needs a new word", () => {
    fc.assert(
      fc.property(history, (events) => {
        for (const longer of lengthened(events, NOW)) {
          const before = events.find(({ id }) => id === longer.id);
          expect(before && isOpen(before) && stops(before.kind)).toBe(true);
          expect(longer.cooldownUntil).toBeGreaterThan(before?.cooldownUntil ?? 0);
          if (longer.cooldownUntil > NOW)
            expect([longer.confirmedAt, longer.checkedAt]).toEqual([null, null]);
        }
      }),
    );
  });

  test("I4 a stop in force stays one when another event is told of", () => {
    fc.assert(
      fc.property(history, history, (events, more) => {
        if (stopAt(inForce(events), NOW) === null) return;
        const others = more.map((one) => ({ ...one, id: `more ${one.id}` }));
        const all = [...events, ...others].toSorted((a, b) => a.at - b.at);
        const grown = new Map(lengthened(all, NOW).map((one) => [one.id, one]));
        const after = all.map((one) => grown.get(one.id) ?? one);
        expect(stopAt(inForce(after), NOW)).not.toBeNull();
      }),
    );
  });

  test("withEnd keeps the word where the wait is past", () => {
    const over = event("over", { confirmedAt: NOW - DAY, checkedAt: NOW - DAY });
    expect(withEnd(over, NOW - 1, NOW)).toMatchObject({ confirmedAt: NOW - DAY, checkedAt: NOW - DAY });
    expect(withEnd(over, NOW + 1, NOW)).toMatchObject({ confirmedAt: null, checkedAt: null });
  });
});

test("I4 the one shown is the one that stops: both name the same step", () => {
  fc.assert(
    fc.property(history, (events) => {
      const open = inForce(events).filter(
        (one) => stops(one.kind) && (isOpen(one) || one.cooldownUntil > NOW),
      );
      const stop = stopAt(inForce(events), NOW);
      const shown = guiding(open, NOW);
      expect(shown?.cooldownUntil).toBe(stop?.event.cooldownUntil);
      expect(shown === null).toBe(stop === null);
    }),
  );
});
