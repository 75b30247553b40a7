import { describe, expect, test } from "vitest";
import type { Hold } from "../../core/invitation/invitation.ts";
import { NOT_SENT_REASONS } from "../../core/invitation/invitation.ts";
import type { SnapshotProblem } from "../../core/pacing/snapshot.ts";
import type { AllowanceBound, Blocker, Plan } from "../../core/pacing/types.ts";
import { RESTRICTION_KINDS } from "../../core/restriction/restriction.ts";
import type { ActionProblem } from "../live/runner.ts";
import { blockerWords, boundWords } from "./allowance.ts";
import type { Explanation } from "./explanation.ts";
import { boundShort, throughWords } from "./forecast.ts";
import { holdWords } from "./hold.ts";
import { nameOf } from "./name.ts";
import { notSentWords } from "./not-sent.ts";
import { roomToday, stateLine } from "./plan.ts";
import { likelyWords, rateMeaning } from "./rate.ts";
import { restrictionName, restrictionWords } from "./restriction.ts";
import { storeWords } from "./store.ts";
import { atWords, dayWords, spanWords, untilWords } from "./when.ts";

const NOW = Date.parse("2026-03-03T11:40:00Z");
const HOUR = 60 * 60 * 1000;
const moment = { now: NOW, zone: "Europe/Lisbon" };

const AHEAD: SnapshotProblem = {
  rows: "sends",
  problem: "in-the-future",
  which: "row",
  at: NOW + 3 * HOUR,
};

const BLOCKERS: readonly Blocker[] = [
  { kind: "nothing-approved" },
  { kind: "paused" },
  { kind: "different-account" },
  { kind: "restriction", restriction: "challenge", until: NOW + HOUR },
  { kind: "restriction-needs-person", restriction: "challenge", restrictionId: "stop" },
  { kind: "in-flight", invitationId: "one" },
  { kind: "allowance-used" },
  { kind: "weekly-cap" },
  { kind: "hourly-cap" },
  { kind: "outside-hours" },
  { kind: "least-gap" },
  { kind: "slot", at: NOW + HOUR },
  { kind: "pending-ceiling", pending: 700, ceiling: 700 },
  { kind: "notes-spent", until: NOW + 5 * 24 * HOUR },
  { kind: "log-in-disorder", problem: AHEAD },
];

const BOUNDS: readonly AllowanceBound[] = [
  { kind: "ramp", level: 8, activeDays: 1, target: 15 },
  { kind: "target", target: 15 },
  { kind: "daily-cap", cap: 20 },
  { kind: "weekly-cap", cap: 80, sentInWindow: 79 },
  { kind: "day-off" },
  { kind: "slowed", until: NOW + HOUR },
  { kind: "cooldown", until: NOW + HOUR },
  { kind: "cooldown", until: NOW - HOUR },
  { kind: "holding", level: 8, accepted: 18, decided: 90 },
  { kind: "acceptance-floor", level: 4, floor: 0.2 },
  { kind: "remembered", perWeek: 70, sentBefore: 82, at: NOW - 50 * HOUR, restriction: "weekly-limit" },
  { kind: "remembered", perWeek: 70, sentBefore: 70, at: NOW - 50 * HOUR, restriction: "approaching-limit" },
  { kind: "hours", fit: 3 },
  { kind: "hourly-cap", cap: 5 },
  { kind: "pending-ceiling", pending: 695, ceiling: 700 },
  { kind: "notes-left", left: 2, perMonth: 5, until: NOW + 5 * 24 * HOUR },
  { kind: "log-in-disorder", problem: AHEAD },
  { kind: "account" },
  { kind: "paused" },
];

const HOLDS: readonly Hold[] = [
  { kind: "no-address" },
  { kind: "missing-value", field: "first_name" },
  { kind: "too-long", length: 231, limit: 200 },
  { kind: "broken-template", fault: { what: "comes-out-empty" } },
  { kind: "broken-template", message: "As a row of an earlier version has it." },
];

const PROBLEMS: readonly ActionProblem[] = [
  { kind: "newer-database", stored: 4, known: 3 },
  { kind: "write-refused", message: "QuotaExceededError" },
  { kind: "unavailable", message: "blocked" },
  { kind: "unexpected", message: "no answer" },
];

function plan(blocker: Blocker | null, today = 8, sentToday = 3): Plan {
  const left = Math.max(0, today - sentToday);
  const bounds: readonly AllowanceBound[] =
    today === 0 ? [{ kind: "day-off" }] : [{ kind: "target", target: 15 }];
  return {
    allowance: { today, sentToday, left, bounds },
    due: null,
    nextAt: NOW + HOUR,
    slots: [],
    wakeAt: NOW + HOUR,
    blocker,
  };
}

/** Something other than the pace lets no more go today. */
function heldPlan(blocker: Blocker, bound: AllowanceBound, sentToday: number): Plan {
  const made = plan(blocker, sentToday, sentToday);
  return { ...made, allowance: { ...made.allowance, bounds: [bound] } };
}

describe("everything that can be the matter is said in whole sentences: what, why, what now", () => {
  const all: readonly (readonly [string, Explanation])[] = [
    ...BLOCKERS.map((one) => [`blocker ${one.kind}`, blockerWords(one, NOW + HOUR, moment)] as const),
    ...BLOCKERS.map(
      (one) => [`blocker ${one.kind} without a time`, blockerWords(one, null, moment)] as const,
    ),
    ...RESTRICTION_KINDS.map((one) => [`restriction ${one}`, restrictionWords(one)] as const),
    ...NOT_SENT_REASONS.map((one) => [`not sent ${one}`, notSentWords(one)] as const),
    ...HOLDS.map((one) => [`hold ${one.kind}`, holdWords(one)] as const),
    ...PROBLEMS.map((one) => [`problem ${one.kind}`, storeWords(one)] as const),
  ];
  test.each(all)("%s", (_name, { what, why, next }) => {
    for (const sentence of [what, why, next]) expect(sentence).toMatch(/^[A-Z0-9].*[.?]$/);
    expect(new Set([what, why, next]).size).toBe(3);
  });

  test.each(BOUNDS)("bound $kind", (bound) => {
    expect(boundWords(bound, moment)).toMatch(/^[A-Z0-9].*\.$/);
  });

  test.each(BOUNDS)("bound $kind in a row of a table", (bound) => {
    expect(boundShort(bound, 0, NOW)).toMatch(/^[a-z0-9L].{1,30}[^.]$/);
  });

  test("no two reasons for not sending sound the same", () => {
    expect(new Set(NOT_SENT_REASONS.map((one) => notSentWords(one).what)).size).toBe(NOT_SENT_REASONS.length);
    expect(new Set(RESTRICTION_KINDS.map(restrictionName)).size).toBe(RESTRICTION_KINDS.length);
  });
});

describe("the state line", () => {
  test.each<readonly [string, Plan, string]>([
    ["a slot", plan({ kind: "slot", at: NOW + 2 * HOUR }), "3 of 8 sent today, next at 13:40"],
    ["done", plan({ kind: "allowance-used" }, 3), "3 of 3 sent today, done for today, next at 12:40"],
    [
      "more by hand than allowed",
      plan({ kind: "allowance-used" }, 2),
      "3 of 3 sent today, done for today, next at 12:40",
    ],
    ["paused", heldPlan({ kind: "paused" }, { kind: "paused" }, 3), "3 sent today, paused by you"],
    [
      "paused in the morning",
      heldPlan({ kind: "paused" }, { kind: "paused" }, 0),
      "None today, paused by you",
    ],
    ["a day off", plan({ kind: "outside-hours" }, 0, 0), "A day off, next at 12:40"],
    ["due", plan(null), "3 of 8 sent today, one is due now"],
    [
      "stopped",
      plan({ kind: "restriction", restriction: "challenge", until: NOW + 30 * HOUR }),
      "3 of 8 sent today, stopped until tomorrow, 17:40",
    ],
  ])("%s", (_name, given, words) => {
    const { count, follow } = stateLine(given, moment);
    expect(`${count}, ${follow}`).toBe(words);
  });

  test.each(BLOCKERS)("says something short for $kind", (blocker) => {
    expect(stateLine(plan(blocker), moment).follow).toMatch(/^[a-z].{3,50}$/);
  });
});

describe("when the queue is through", () => {
  test.each([
    ["2026-03-03", "2026-03-03", "The 5 people in your queue would be through today."],
    ["2026-03-03", "2026-03-05", "The 5 people in your queue would be through between today and 5 Mar."],
    ["2026-03-05", "2026-03-09", "The 5 people in your queue would be through between 5 Mar and 9 Mar."],
    ["2026-03-05", "2026-03-05", "The 5 people in your queue would be through on 5 Mar."],
    ["2026-03-05", null, "The 5 people in your queue would be through on 5 Mar at the soonest."],
    [null, null, "The 5 people in your queue would not be through within a year."],
  ])("%s to %s", (soonest, latest, words) => {
    expect(throughWords({ soonest, latest }, 5, "2026-03-03")).toBe(words);
  });

  test("one person is one", () => {
    const day = { soonest: "2026-03-05", latest: "2026-03-05" };
    expect(throughWords(day, 1, "2026-03-03")).toBe(
      "The one person in your queue would be through on 5 Mar.",
    );
  });
});

describe("how many yeses today can take", () => {
  test("those approved already are taken off", () => {
    expect(roomToday(plan(null), 0)).toBe("Today can take 5 invitations more.");
    expect(roomToday(plan(null), 2)).toBe("Today can take 3 more beside the 2 you approved.");
    expect(roomToday(plan(null), 5)).toContain("Today is full");
  });

  test("I4 during a restriction nothing is promised", () => {
    const stopped = plan({ kind: "restriction", restriction: "challenge", until: NOW + HOUR });
    expect(roomToday(stopped, 0)).toContain("waits until LinkedIn works normally");
  });
});

describe("times are said as one says them", () => {
  test("today, tomorrow, within a week, later, before", () => {
    expect(atWords(NOW + HOUR, NOW, moment.zone)).toBe("at 12:40");
    expect(atWords(NOW + 24 * HOUR, NOW, moment.zone)).toBe("tomorrow at 11:40");
    expect(atWords(NOW + 3 * 24 * HOUR, NOW, moment.zone)).toBe("Friday at 11:40");
    expect(untilWords(NOW + 9 * 24 * HOUR, NOW, moment.zone)).toBe("12 March, 11:40");
    expect(dayWords(NOW - 24 * HOUR, NOW, moment.zone)).toBe("yesterday");
  });

  test("the day is the person's, not the clock's: past midnight there is tomorrow, and summer time counts", () => {
    expect(atWords(Date.parse("2026-03-03T15:30:00Z"), NOW, "Asia/Tokyo")).toBe("tomorrow at 00:30");
    const before = Date.parse("2026-03-28T23:30:00Z");
    expect(atWords(before + 24 * HOUR, before, "Europe/Lisbon")).toBe("Monday at 00:30");
  });

  test("lengths are rounded up, so that nobody comes back too early", () => {
    expect(spanWords(61_000)).toBe("2 minutes");
    expect(spanWords(1)).toBe("1 minute");
    expect(spanWords(3 * HOUR + 1)).toBe("4 hours");
    expect(spanWords(49 * HOUR)).toBe("3 days");
    expect(spanWords(7 * 24 * HOUR + 1_000)).toBe("7 days");
  });
});

describe("I8 a share comes with how sure it is", () => {
  const view = (
    sent: number,
    decided: number,
    rate: { value: number; low: number; high: number } | null,
  ) => ({
    sent,
    decided,
    accepted: 0,
    rate,
  });

  test("undecided ones are said to be undecided, never refused", () => {
    expect(likelyWords(view(12, 0, null))).toBeNull();
    expect(rateMeaning(view(12, 0, null))).toContain("None decided yet");
    const some = view(161, 120, { value: 0.31, low: 0.23, high: 0.4 });
    expect(likelyWords(some)).toBe("likely 23 to 40, of 120 decided");
    expect(rateMeaning(some)).toContain("41 more are too young to count either way");
  });

  test("a wide interval is said to be too little to lean on", () => {
    expect(rateMeaning(view(5, 5, { value: 0.4, low: 0.12, high: 0.77 }))).toContain("Too few to lean on");
  });

  test("what to do follows from the whole interval, not from its middle", () => {
    expect(rateMeaning(view(200, 200, { value: 0.19, low: 0.14, high: 0.25 }))).toContain("usual");
    expect(rateMeaning(view(400, 400, { value: 0.14, low: 0.11, high: 0.18 }))).toContain("Few say yes");
    expect(rateMeaning(view(400, 400, { value: 0.42, low: 0.37, high: 0.47 }))).toContain("More than most");
  });
});

test("somebody without a name is called by their address", () => {
  expect(nameOf({ fullName: " ", keys: ["profile:ACoAAEXAMPLE", "slug:noor-example"] })).toBe("noor-example");
  expect(nameOf({ fullName: "Noor Example", keys: [] })).toBe("Noor Example");
});
