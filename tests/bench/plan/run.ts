import "temporal-polyfill/global";
import { parseArgs } from "node:util";
import { plan } from "../../../src/core/pacing/index.ts";
import type { PacingSnapshot } from "../../../src/core/pacing/types.ts";
import { defaultPolicy, LEARNT_FROM } from "../../../src/core/policy/defaults.ts";
import { DAY, HOUR, type Instant, localDay, MINUTE } from "../../../src/core/shared/time.ts";
import { type Bar, printReport } from "../report.ts";
import { type Log, logOf } from "./log.ts";

/**
 * `npm run bench:plan`: what one plan costs on a log of 10,000 and of 100,000 invitations, beside one
 * plain pass over the same log in the same run, which is the least that a planner reading history would
 * pay. Node has Temporal from a polyfill here; the browser's own is faster.
 */
const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });

const ZONE = "Europe/Lisbon";
const POLICY = { ...defaultPolicy("premium", ZONE), lunch: { from: "12:00", to: "13:00" } };
/** A Thursday. */
const TODAY = Temporal.ZonedDateTime.from(`2026-10-22T00:00[${ZONE}]`);
const ROUNDS = 300;
const WARM_UP = 100;
const BARS: readonly (readonly [count: number, ms: number])[] = [
  [10_000, 2],
  [100_000, 4],
];

/** The windows and aggregates that are read from the store, as `read-snapshot.ts` takes them. */
function snapshotAt(log: Log, now: Instant, change: Partial<PacingSnapshot>): PacingSnapshot {
  const since = localDay(now - LEARNT_FROM, ZONE);
  return {
    sends: log.sends.filter(({ at }) => at > now - 8 * DAY && at <= now),
    days: log.days.filter(({ day }) => day >= since),
    restrictions: [],
    approved: Array.from({ length: 300 }, (_, index) => ({
      id: `a${index}`,
      segmentId: `s${index % 5}`,
      noted: index % 2 === 0,
    })),
    weights: new Map([["s1", 3]]),
    inFlight: null,
    pending: 300,
    notesUsed: 0,
    zonesBefore: [],
    paused: false,
    account: "same",
    ...change,
  };
}

const opening = TODAY.epochMilliseconds + 9 * HOUR;
const CASES: readonly (readonly [name: string, now: Instant, change: Partial<PacingSnapshot>])[] = [
  ["one is due", opening + 30 * MINUTE, {}],
  ["at night", opening - 8 * HOUR, {}],
  [
    "a cooldown of 30 days",
    opening,
    {
      restrictions: [
        {
          id: "r",
          accountId: null,
          kind: "account-restricted",
          at: opening - HOUR,
          seenOn: "/feed/",
          cooldownUntil: opening + 30 * DAY,
          confirmedAt: opening,
          checkedAt: opening,
        },
      ],
    },
  ],
  ["after a flight", opening, { zonesBefore: ["Asia/Tokyo", "America/New_York"] }],
];

function timesOf(act: () => unknown): readonly number[] {
  for (let round = 0; round < WARM_UP; round += 1) act();
  return Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    act();
    return performance.now() - from;
  }).toSorted((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
const ms = (value: number): string => `${value.toFixed(3)} ms`;

const rows: string[][] = [];
const bars: Bar[] = [];
for (const [count, bar] of BARS) {
  const log = logOf(count, TODAY);
  const pass = timesOf(() =>
    log.sends.reduce((sum, { at: sent }) => sum + (sent > opening - DAY ? 1 : 0), 0),
  );
  let worst = 0;
  for (const [name, now, change] of CASES) {
    const snapshot = snapshotAt(log, now, change);
    const times = timesOf(() => {
      const made = plan(snapshot, POLICY, now, 7);
      if (!made.ok) throw new Error(JSON.stringify(made.error));
    });
    const median = at(times, 0.5);
    worst = Math.max(worst, median);
    rows.push([count.toLocaleString("en"), name, ms(median), ms(at(times, 0.95)), ms(at(pass, 0.5))]);
  }
  bars.push({
    name: `plan on ${count.toLocaleString("en")} invitations, slowest case`,
    met: worst < bar,
    figure: ms(worst),
    bar: `median under ${bar} ms`,
  });
}
process.exitCode = printReport(
  `One plan, medians of ${ROUNDS}`,
  ["log", "case", "plan", "95 of 100 under", "one pass over the log"],
  rows,
  bars,
  { json: values.json },
);
