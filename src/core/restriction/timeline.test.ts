import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "../shared/time.ts";
import { noFigures } from "../statistics/figures.ts";
import { NEW_RESTRICTION, type RestrictionEvent } from "./restriction.ts";
import { timelineOf } from "./timeline.ts";

const ZONE = "Europe/Lisbon";
/** Tuesday. */
const NOW = Temporal.Instant.from("2026-03-03T11:40:00Z").epochMilliseconds;
const event = (id: string, change: Partial<RestrictionEvent> = {}): RestrictionEvent => ({
  ...NEW_RESTRICTION,
  id,
  accountId: null,
  kind: "weekly-limit",
  at: NOW - DAY,
  seenOn: "/",
  cooldownUntil: NOW + 6 * DAY,
  ...change,
});

describe("the timeline", () => {
  test("is whole weeks from Monday on, this one the last, with every day in it", () => {
    const { days, weeks } = timelineOf([], [], NOW, ZONE, 13);
    expect([days.length, weeks.length]).toEqual([91, 13]);
    expect([days[0]?.day, weeks.at(-1)?.from, days.at(-1)?.day]).toEqual([
      "2025-12-08",
      "2026-03-02",
      "2026-03-08",
    ]);
  });

  test("has pace, answers of those decided, and what was said, in the week they belong to", () => {
    const figures = [
      { ...noFigures("2026-02-09"), sent: 4, byHand: 1, unknown: 1, acceptedOfSent: 2 },
      { ...noFigures("2026-02-10"), sent: 5 },
      { ...noFigures("2026-03-02"), sent: 3, acceptedOfSent: 3 },
    ];
    const { weeks, marks, bands } = timelineOf(figures, [event("stop")], NOW, ZONE, 4);
    expect(weeks[0]).toMatchObject({
      from: "2026-02-09",
      sent: 11,
      mostInADay: 6,
      decided: 10,
      rate: { value: 0.2 },
    });
    // Its yeses came early, its silence is yet to be one: nothing is decided.
    expect(weeks[3]).toMatchObject({ sent: 3, rate: null, events: [{ id: "stop" }] });
    expect(marks).toMatchObject([{ at: expect.closeTo(21 + 11.67 / 24, 2) }]);
    expect(bands).toEqual([{ from: marks[0]?.at, to: 28 }]);
  });

  test("notices have no band; dismissed ones are not there; one before the first week has the rest of its band", () => {
    const { marks, bands } = timelineOf(
      [],
      [
        event("old", { at: NOW - 40 * DAY, cooldownUntil: NOW - 20 * DAY }),
        event("none", { dismissedAt: NOW }),
        event("notice", { kind: "approaching-limit", cooldownUntil: NOW - DAY }),
      ],
      NOW,
      ZONE,
      4,
    );
    expect(marks.map(({ event: { id } }) => id)).toEqual(["notice"]);
    expect(bands).toHaveLength(1);
    expect(bands[0]?.from).toBe(0);
  });

  test("nothing stands outside the drawing, and no day is lost, whatever the events and the clock changes", () => {
    const events = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 300 * 24 }), fc.integer({ min: 0, max: 60 * 24 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        events,
        fc.integer({ min: 0, max: 365 }),
        fc.integer({ min: 1, max: 26 }),
        (given, ahead, weeks) => {
          const now = NOW + ahead * DAY;
          const timeline = timelineOf(
            [],
            given.map(([ago, waits], index) =>
              event(String(index), { at: now - ago * HOUR, cooldownUntil: now + (waits - ago) * HOUR }),
            ),
            now,
            ZONE,
            weeks,
          );
          const length = weeks * 7;
          expect(new Set(timeline.days.map(({ day }) => day)).size).toBe(length);
          for (const { at } of timeline.marks) expect(at >= 0 && at <= length).toBe(true);
          for (const { from, to } of timeline.bands)
            expect(from >= 0 && from < to && to <= length).toBe(true);
          const inWeeks = timeline.weeks.flatMap((week) => week.events.map(({ id }) => id));
          expect(inWeeks.toSorted()).toEqual(timeline.marks.map(({ event: { id } }) => id).toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });
});
