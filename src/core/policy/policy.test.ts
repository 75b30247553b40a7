import { describe, expect, test } from "vitest";
import { ACCOUNT_TYPES } from "../account/account.ts";
import { COOLDOWN_STEPS, defaultPolicy } from "./defaults.ts";
import { faultOf, type PolicyFault } from "./fault.ts";
import { type Policy, policySchema } from "./policy.ts";

const POLICY = defaultPolicy("basic", "Europe/Lisbon");
const refused = (change: Partial<Policy>): boolean =>
  !policySchema.safeParse({ ...POLICY, ...change }).success;

const faultsOf = (change: Readonly<Partial<Record<keyof Policy, unknown>>>): readonly PolicyFault[] =>
  (policySchema.safeParse({ ...POLICY, ...change }).error?.issues ?? []).map(({ message }) =>
    faultOf(message),
  );

describe("the policy", () => {
  test.each(ACCOUNT_TYPES)(
    "of a new person with %s is one the schema takes, below every hard ceiling",
    (type) => {
      const policy = defaultPolicy(type, "America/New_York");
      expect(policySchema.parse(policy)).toEqual(policy);
      expect(policy.weeklyCap).toBeLessThanOrEqual(100);
      expect(policy.targetPerDay).toBeLessThanOrEqual(policy.dailyCap);
    },
  );

  test("of a Basic account has the short note and the few notes a month", () => {
    expect(defaultPolicy("basic", "UTC")).toMatchObject({ noteLimit: 200, notesPerMonth: 5, weeklyCap: 80 });
    expect(defaultPolicy("premium", "UTC")).toMatchObject({
      noteLimit: 300,
      notesPerMonth: null,
      weeklyCap: 100,
    });
  });

  test.each<readonly [string, Partial<Policy>, string, PolicyFault]>([
    ["no invitation a day", { targetPerDay: 0 }, "targetPerDay", { kind: "range", least: 1, most: 50 }],
    ["10,000 a day", { targetPerDay: 10_000 }, "targetPerDay", { kind: "range", least: 1, most: 50 }],
    ["a day's cap below the start", { dailyCap: 4 }, "dailyCap", { kind: "daily-cap-below-start" }],
    ["a week's cap below the start", { weeklyCap: 4 }, "weeklyCap", { kind: "weekly-cap-below-start" }],
    ["a start above the target", { rampStart: 16 }, "rampStart", { kind: "start-above-target" }],
    [
      "hours that end before they begin",
      { hours: { from: "17:00", to: "09:00" } },
      "hours",
      { kind: "hours-end-first" },
    ],
    ["an hour left empty", { hours: { from: "", to: "09:00" } }, "hours.from", { kind: "time" }],
    ["no working day", { workingDays: [] }, "workingDays", { kind: "no-working-day" }],
    ["an unknown zone", { zone: "Mars/Olympus" }, "zone", { kind: "zone" }],
    [
      "a break that ends before it begins",
      { lunch: { from: "13:00", to: "12:00" } },
      "lunch",
      { kind: "break-ends-first" },
    ],
    [
      "a break as long as the hours",
      { lunch: { from: "09:00", to: "17:00" } },
      "lunch",
      { kind: "break-fills-hours" },
    ],
    [
      "a day of no calendar",
      { exceptions: [{ day: "2026-02-30", hours: null }] },
      "exceptions.0.day",
      { kind: "day" },
    ],
    [
      "a day named twice",
      {
        exceptions: [
          { day: "2026-12-25", hours: null },
          { day: "2026-12-25", hours: { from: "09:00", to: "12:00" } },
        ],
      },
      "exceptions",
      { kind: "day-twice" },
    ],
    [
      "a half day that ends before it begins",
      { exceptions: [{ day: "2026-12-24", hours: { from: "12:00", to: "09:00" } }] },
      "exceptions.0.hours",
      { kind: "day-ends-first" },
    ],
    [
      "a floor most people miss",
      { acceptanceFloor: 51 },
      "acceptanceFloor",
      { kind: "range", least: 0, most: 50 },
    ],
    [
      "a handful pending as too many",
      { pendingCeiling: 49 },
      "pendingCeiling",
      { kind: "range", least: 50, most: 1500 },
    ],
    ["too small a gap", { leastGapSeconds: 29 }, "leastGapSeconds", { kind: "least-gap" }],
  ])("says of %s which field it is and why, once", (_what, change, field, fault) => {
    const given = { ...POLICY, ...change };
    const issues = policySchema.safeParse(given).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join("."))).toEqual([field]);
    expect(faultOf(issues[0]?.message ?? "")).toEqual(fault);
  });

  test.each<readonly [string, Partial<Policy>]>([
    ["a week above the hard ceiling of 200", { weeklyCap: 201 }],
    ["no room at all", { dailyCap: 0 }],
    ["part of an invitation", { hourlyCap: 2.5 }],
    ["hours that end before they begin", { hours: { from: "17:00", to: "09:00" } }],
    ["hours without length", { hours: { from: "09:00", to: "09:00" } }],
    ["a time that no clock shows", { hours: { from: "09:00", to: "24:00" } }],
    ["a week without working days", { workingDays: [] }],
    ["an eighth day", { workingDays: [8] }],
    ["a zone that isn't", { zone: "Mars/Olympus" }],
    ["a first day above the target", { rampStart: 16, targetPerDay: 15 }],
    ["a gap below half a minute", { leastGapSeconds: 29 }],
  ])("refuses %s", (_what, change) => {
    expect(refused(change)).toBe(true);
  });

  test("takes a break at either end of the hours or outside them, holidays, half days and no floor", () => {
    for (const lunch of [
      { from: "08:00", to: "10:00" },
      { from: "12:00", to: "17:00" },
      { from: "20:00", to: "21:00" },
    ]) {
      expect(refused({ lunch })).toBe(false);
    }
    const exceptions = [
      { day: "2026-12-25", hours: null },
      { day: "2026-12-24", hours: { from: "09:00", to: "12:00" } },
      { day: "2028-02-29", hours: null },
    ];
    expect(refused({ exceptions, acceptanceFloor: 0 })).toBe(false);
  });

  test("names at most 400 days", () => {
    const exceptions = Array.from({ length: 401 }, (_, index) => ({
      day: Temporal.PlainDate.from("2026-01-01").add({ days: index }).toString(),
      hours: null,
    }));
    expect(faultsOf({ exceptions })).toEqual([{ kind: "too-many-days" }]);
    expect(refused({ exceptions: exceptions.slice(1) })).toBe(false);
  });

  test("of no kind of account that is known can't be used", () => {
    expect(faultsOf({ accountType: "gold" })).toEqual([{ kind: "unusable" }]);
  });

  test("takes the last minute of the day and every weekday", () => {
    expect(refused({ hours: { from: "00:00", to: "23:59" }, workingDays: [1, 2, 3, 4, 5, 6, 7] })).toBe(
      false,
    );
  });
});

test("cooldowns only grow, to 30 days at most", () => {
  expect([...COOLDOWN_STEPS].sort((a, b) => a - b)).toEqual(COOLDOWN_STEPS);
  expect(COOLDOWN_STEPS.at(-1)).toBe(30 * 24 * 60 * 60 * 1000);
});
