import * as fc from "fast-check";
import type { DailyFigures } from "../../invitation/attempt.ts";
import { defaultPolicy } from "../../policy/defaults.ts";
import type { Policy } from "../../policy/policy.ts";
import { DAY, type Instant, type LocalDay, localDay, type Zone } from "../../shared/time.ts";
import { withChange } from "../../statistics/figures.ts";
import { plan } from "../index.ts";
import type { Candidate, PacingSnapshot, Plan, Spent } from "../types.ts";

const ZONES = [
  "UTC",
  "America/New_York",
  "Europe/Lisbon",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "America/Santiago",
  "Pacific/Chatham",
];

/** Days around which clocks change in one or more of the zones, and an ordinary one. */
const STARTS = [
  "2026-03-05",
  "2026-03-27",
  "2026-04-03",
  "2026-09-04",
  "2026-10-02",
  "2026-10-23",
  "2026-06-15",
].map((day) => Temporal.Instant.from(`${day}T00:00:00Z`).epochMilliseconds);

/** Some time in the days after one of them. */
export const start: fc.Arbitrary<Instant> = fc
  .tuple(fc.constantFrom(...STARTS), fc.integer({ min: 0, max: 3 * DAY }))
  .map(([from, later]) => from + later);

/** `HH:MM` of so many minutes after midnight. */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** From a time of the day on, so many minutes at most. */
const clocks = fc
  .tuple(fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 1, max: 1439 }))
  .map(([from, length]) => ({ from: clock(from), to: clock(Math.min(from + length, 1439)) }));

/** Days in the week after one of the starts, off or with hours of their own. */
const exceptions = fc.uniqueArray(
  fc.record({
    day: fc
      .tuple(fc.constantFrom(...STARTS), fc.integer({ min: 0, max: 7 }))
      .map(([from, days]) => localDay(from + days * DAY, "UTC")),
    hours: fc.option(clocks, { freq: 3 }),
  }),
  { selector: ({ day }) => day, maxLength: 20 },
);

/** Any policy, its caps and ramp small enough to be met in a short run. */
export const policies: fc.Arbitrary<Policy> = fc
  .record({
    targetPerDay: fc.integer({ min: 1, max: 50 }),
    rampStart: fc.integer({ min: 1, max: 20 }),
    rampEveryDays: fc.integer({ min: 1, max: 3 }),
    weeklyCap: fc.integer({ min: 1, max: 60 }),
    dailyCap: fc.integer({ min: 1, max: 20 }),
    hourlyCap: fc.integer({ min: 1, max: 8 }),
    leastGapSeconds: fc.integer({ min: 30, max: 7200 }),
    hours: clocks,
    lunch: fc.option(clocks, { freq: 2 }),
    workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    exceptions,
    zone: fc.constantFrom(...ZONES),
  })
  .map(({ rampStart, zone, lunch, ...rest }) => ({
    ...defaultPolicy("basic", zone),
    ...rest,
    rampStart: Math.min(rampStart, rest.targetPerDay),
    lunch: lunch !== null && lunch.from <= rest.hours.from && lunch.to >= rest.hours.to ? null : lunch,
  }));

/** Rows of the log at these times, whatever order they are given in. */
export const sendsAt = (instants: readonly Instant[], segmentId: string | null = null): readonly Spent[] =>
  instants.toSorted((a, b) => a - b).map((at, index) => ({ id: `sent ${index}`, at, segmentId }));

export const candidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  id,
  segmentId: null,
  noted: false,
  ...change,
});

/** The plan of a snapshot that must be a sound one. */
export function planOf(snapshot: PacingSnapshot, policy: Policy, now: Instant, seed: number): Plan {
  const made = plan(snapshot, policy, now, seed);
  if (!made.ok) throw new Error(`No plan: ${JSON.stringify(made.error)}`);
  return made.value;
}

/** One approved and nothing in the way, but for `change`. */
export const snapshotOf = (
  sends: readonly Instant[],
  change: Partial<PacingSnapshot> = {},
): PacingSnapshot => ({
  sends: sendsAt(sends),
  days: [],
  restrictions: [],
  approved: [candidate("next")],
  weights: new Map(),
  inFlight: null,
  pending: 0,
  notesUsed: 0,
  zonesBefore: [],
  paused: false,
  account: "same",
  ...change,
});

/** The daily figures of sends from the queue, each on its day in `zone`. */
export function figuresOf(sends: readonly Instant[], zone: Zone): readonly DailyFigures[] {
  return inOrder(addedTo(new Map(), sends, zone));
}

export const inOrder = (days: ReadonlyMap<LocalDay, DailyFigures>): readonly DailyFigures[] =>
  [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));

/** Adds sends to figures kept by day. */
export function addedTo(
  days: Map<LocalDay, DailyFigures>,
  sends: readonly Instant[],
  zone: Zone,
): Map<LocalDay, DailyFigures> {
  for (const sent of sends) {
    const day = localDay(sent, zone);
    days.set(day, withChange(days.get(day), { day, delta: { sent: 1 } }));
  }
  return days;
}
