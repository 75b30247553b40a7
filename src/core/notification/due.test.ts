import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../shared/wall-clock.ts";
import {
  dueNotification,
  NO_NOTIFICATIONS,
  NOTHING_TOLD,
  type ToldNotifications,
  toldAtTicking,
  type WorthTelling,
} from "./due.ts";

const ALL = { ready: true, restriction: true, week: true };
const TUESDAY = "2026-03-03";
const quiet: WorthTelling = {
  today: TUESDAY,
  isReady: false,
  stoppedAt: null,
  lastWeek: { sent: 0, accepted: 0 },
};
const busy: WorthTelling = {
  today: TUESDAY,
  isReady: true,
  stoppedAt: 1_000,
  lastWeek: { sent: 21, accepted: 6 },
};

/** What is told one after another while nothing changes. */
function allTold(
  state: WorthTelling,
  from: ToldNotifications = NOTHING_TOLD,
  wanted = ALL,
): readonly string[] {
  const kinds: string[] = [];
  let told = from;
  for (let next = dueNotification(wanted, told, state); next; next = dueNotification(wanted, told, state)) {
    kinds.push(next.due.kind);
    told = next.told;
  }
  return kinds;
}

describe("notifications", () => {
  it("none comes unless it was ticked, and none while there is nothing to tell", () => {
    expect(dueNotification(NO_NOTIFICATIONS, NOTHING_TOLD, busy)).toBeNull();
    expect(dueNotification(ALL, NOTHING_TOLD, quiet)).toBeNull();
    expect(allTold(busy, NOTHING_TOLD, { ...NO_NOTIFICATIONS, week: true })).toEqual(["week"]);
  });

  it("the stop goes before what is ready, and the week comes last; each once", () => {
    expect(allTold(busy)).toEqual(["restriction", "ready", "week"]);
  });

  it("one that is ready is told again the next day, another stop at once, the week on the next Monday", () => {
    const told: ToldNotifications = { ready: TUESDAY, restriction: 1_000, week: "2026-03-02" };
    expect(allTold(busy, told)).toEqual([]);
    expect(allTold({ ...busy, today: addDays(TUESDAY, 1) }, told)).toEqual(["ready"]);
    expect(allTold({ ...busy, stoppedAt: 2_000 }, told)).toEqual(["restriction"]);
    // The newest is over, an older one still stands.
    expect(allTold({ ...busy, stoppedAt: 500 }, told)).toEqual([]);
    expect(allTold({ ...busy, today: "2026-03-08", isReady: false }, told)).toEqual([]);
    expect(allTold({ ...busy, today: "2026-03-09", isReady: false }, told)).toEqual(["week"]);
  });

  it("ticking tells nothing of what stands already, nor sums up a week in its middle", () => {
    const told = toldAtTicking(NOTHING_TOLD, busy);
    expect(allTold({ ...busy, isReady: false }, told)).toEqual([]);
  });

  it("however often it is looked at, at most one of each kind comes in a day", () => {
    const state = fc.record({
      today: fc.constant(TUESDAY),
      isReady: fc.boolean(),
      stoppedAt: fc.constantFrom(null, 1_000),
      lastWeek: fc.record({ sent: fc.nat(50), accepted: fc.nat(50) }),
    });
    fc.assert(
      fc.property(fc.array(state, { maxLength: 30 }), (states) => {
        let told: ToldNotifications = NOTHING_TOLD;
        const kinds: string[] = [];
        for (const one of states) {
          const next = dueNotification(ALL, told, one);
          if (!next) continue;
          kinds.push(next.due.kind);
          told = next.told;
        }
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
    );
  });
});
