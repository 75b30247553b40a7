import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../shared/time.ts";
import { candidate, snapshotOf as given, planOf } from "./testing/histories.ts";
import type { PacingSnapshot } from "./types.ts";

const POLICY: Policy = { ...defaultPolicy("basic", "Europe/Lisbon"), notesPerMonth: 5, pendingCeiling: 700 };
const at = (text: string): Instant => Temporal.Instant.from(text).epochMilliseconds;
const NOON = at("2026-01-12T12:00:00Z");
const FEBRUARY = at("2026-02-01T00:00:00Z");

const noted = (id: string) => candidate(id, { noted: true });
const made = (change: Partial<PacingSnapshot>, sends: readonly Instant[] = [], now = NOON, policy = POLICY) =>
  planOf(given(sends, change), policy, now, 1);

describe("what only the person or an event changes", () => {
  test.each<readonly [string, Partial<PacingSnapshot>, unknown]>([
    ["the pause", { paused: true }, { kind: "paused" }],
    ["another account", { account: "different" }, { kind: "account" }],
    ["too many pending", { pending: 700 }, { kind: "pending-ceiling", pending: 700, ceiling: 700 }],
    [
      "no note left",
      { approved: [noted("a")], notesUsed: 5 },
      { kind: "notes-left", left: 0, perMonth: 5, until: FEBRUARY },
    ],
  ])("%s leaves 0 of the day's number, and is named alone", (_name, change, bound) => {
    expect(made(change, [NOON - 2 * HOUR]).allowance).toEqual({
      today: 1,
      sentToday: 1,
      left: 0,
      bounds: [bound],
    });
  });

  test("is named before what time alone lifts, when that leaves 0 as well", () => {
    const sunday = NOON - DAY;
    expect(made({ paused: true }, [], sunday).allowance.bounds).toEqual([
      { kind: "paused" },
      { kind: "day-off" },
    ]);
  });

  test("of several that leave 0 all are named", () => {
    const kinds = made({ paused: true, account: "different" }).allowance.bounds.map(({ kind }) => kind);
    expect(kinds).toEqual(["account", "paused"]);
  });

  test("leaves what is within reach: the few that still may wait for an answer", () => {
    expect(made({ pending: 698 }, [NOON - 2 * HOUR]).allowance).toEqual({
      today: 3,
      sentToday: 1,
      left: 2,
      bounds: [{ kind: "pending-ceiling", pending: 698, ceiling: 700 }],
    });
    expect(made({ pending: 600 }).allowance.bounds).toMatchObject([{ kind: "ramp" }]);
  });
});

describe("the month's notes", () => {
  test("hold the number to those and the blank ones", () => {
    const approved = [noted("a"), noted("b"), noted("c"), candidate("d")];
    expect(made({ approved, notesUsed: 4 }).allowance).toMatchObject({
      left: 2,
      bounds: [{ kind: "notes-left", left: 1, perMonth: 5 }],
    });
  });

  test("are no bound while there is one for each that is approved, though the day would take more", () => {
    const { allowance } = made({ approved: [noted("a")], notesUsed: 3 });
    expect(allowance).toMatchObject({ left: 5, bounds: [{ kind: "ramp" }] });
  });

  test("once spent let the blank ones go by those with a note", () => {
    const approved = [noted("a"), candidate("b")];
    expect(made({ approved, notesUsed: 4 }).due).toBe("a");
    expect(made({ approved, notesUsed: 5 }).due).toBe("b");
  });

  test("spent with nothing but notes approved keep all back until the month's first working minute", () => {
    const { due, blocker, nextAt, wakeAt } = made({ approved: [noted("a")], notesUsed: 6 });
    expect({ due, blocker }).toEqual({ due: null, blocker: { kind: "notes-spent", until: FEBRUARY } });
    // 1 February 2026 is a Sunday.
    expect(nextAt).toBeGreaterThanOrEqual(at("2026-02-02T09:00:00Z"));
    expect(nextAt).toBeLessThan(at("2026-02-02T09:00:00Z") + MINUTE);
    expect(wakeAt).toBe(NOON + 6 * HOUR);
  });

  test("end with the person's own month", () => {
    const policy = { ...POLICY, zone: "Asia/Tokyo" };
    const blocker = made({ approved: [noted("a")], notesUsed: 5 }, [], NOON, policy).blocker;
    expect(blocker).toEqual({ kind: "notes-spent", until: at("2026-01-31T15:00:00Z") });
  });

  test("are no bound where there is no number of them", () => {
    const policy = { ...POLICY, notesPerMonth: null };
    const given = { approved: [noted("a")], notesUsed: 100 };
    expect(made(given, [], NOON, policy)).toMatchObject({ due: "a", allowance: { left: 5 } });
  });
});

describe("what holds everything", () => {
  const everything = { approved: [noted("a")], notesUsed: 5, pending: 700 };

  test("is too many pending before spent notes, and no time alone lifts it", () => {
    expect(made(everything)).toMatchObject({
      due: null,
      nextAt: null,
      wakeAt: null,
      blocker: { kind: "pending-ceiling", pending: 700, ceiling: 700 },
    });
  });

  test("is the pause, the one in flight and an empty queue before too many pending", () => {
    expect(made({ ...everything, paused: true }).blocker).toEqual({ kind: "paused" });
    expect(made({ ...everything, inFlight: "b" }).blocker).toEqual({ kind: "in-flight", invitationId: "b" });
    expect(made({ ...everything, approved: [] }).blocker).toEqual({ kind: "nothing-approved" });
  });
});
