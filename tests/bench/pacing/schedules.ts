import type { RestrictionKind } from "../../../src/core/restriction/restriction.ts";
import { uniform } from "./account.ts";
import { isWorkday, type Morning, type Strategy, sentIn } from "./strategy.ts";

type Pace = (morning: Morning) => number;

/** Goes by the day alone, on weekdays unless `everyDay`; stops only while LinkedIn refuses. */
const byDay = (name: string, source: string, pace: Pace, everyDay = false): Strategy => ({
  name,
  source,
  begin: () => ({ allow: (morning) => (everyDay || isWorkday(morning.day) ? pace(morning) : 0) }),
});

const isStop = (kind: RestrictionKind): boolean => kind !== "approaching-limit";

/** The day of the last stop, 0 when there was none. */
const sinceStop = ({ events }: Morning): number =>
  events.reduce((latest, { kind, until }) => (isStop(kind) ? Math.max(latest, until) : latest), 0);

/** Acceptance of the last 30 or more sent, older than 3 days; null: fewer were sent. */
function lately({ day, sent, acceptedOfSent }: Morning): number | null {
  let count = 0;
  let accepted = 0;
  for (let at = day - 4; at >= 0 && count < 30; at -= 1) {
    count += sent[at] ?? 0;
    accepted += acceptedOfSent[at] ?? 0;
  }
  return count < 30 ? null : accepted / count;
}

const within = (cap: number, { day, sent }: Morning): number => Math.max(0, cap - sentIn(sent, day, 6));

/** The published schedules of the project's gathered facts, each as its source puts it. */
export const SCHEDULES: readonly Strategy[] = [
  byDay("Expandi", "5 rising to 21 over 14 days, then 21", ({ day }) =>
    day < 14 ? 5 + (16 * day) / 13 : 21,
  ),
  byDay(
    "Linked Helper",
    "5 for 14 days; 10 to 15; +5 to 10 every 10 days to 35 within a month; then 50",
    ({ day }) => {
      if (day < 14) return 5;
      if (day < 24) return 12;
      return day < 30 ? 20 : day < 40 ? 35 : 50;
    },
  ),
  byDay("Funkel", "24 (120 a week / 5) times (0.20 + 0.06 x day), day 0 to 13, then 24", ({ day }) =>
    day < 14 ? 24 * (0.2 + 0.06 * day) : 24,
  ),
  byDay(
    "ReachPilot",
    "5, +3 every 2 days, weekly 100; under 20 % of the last 30: halve; pending over 400: stop",
    (morning) => {
      if (morning.pending > 400) return 0;
      const rate = lately(morning);
      const pace = 5 + 3 * Math.floor(morning.day / 2);
      return Math.min(rate !== null && rate < 0.2 ? pace / 2 : pace, within(100, morning), 50);
    },
  ),
  byDay("Omentir", "5 for 14 days, then 10; a restriction restarts the clock", (morning) =>
    morning.day - sinceStop(morning) < 14 ? 5 : 10,
  ),
  byDay("LinkedIfy Safe++", "15 / 25 / 40 / 50 from day 1 / 16 / 31 / 46", ({ day }) =>
    day < 15 ? 15 : day < 30 ? 25 : day < 45 ? 40 : 50,
  ),
  byDay("Rikiglesias", "soft 10, hard 15 a day, +5 % a day, weekly 60", (morning) =>
    Math.min(10 * 1.05 ** morning.day, 15, within(60, morning)),
  ),
  byDay("OpenOutreach, Dripify Basic", "20 a day, weekdays", () => 20),
  byDay(
    "linkedin-beacon",
    "weekly 100 divided by 7, down by up to 20 % at random",
    ({ day }) => (100 / 7) * (1 - 0.2 * uniform(1, day, 9)),
    true,
  ),
  byDay("the seed's advice", "tens a day, raised gradually to the target once a message works", (morning) => {
    const rate = lately(morning);
    return rate !== null && rate >= 0.25 ? Math.min(30, 10 + Math.floor(morning.day / 3)) : 10;
  }),
  ...[5, 10, 20, 50].map((count) => byDay(`fixed ${count}`, `${count} a day, weekdays`, () => count)),
];

/** The same held to caps: so many a day and in any 7 days. */
export const clipped = (strategy: Strategy, dailyCap: number, weeklyCap: number): Strategy => ({
  ...strategy,
  begin: () => {
    const { allow } = strategy.begin();
    return { allow: (morning) => Math.min(allow(morning), dailyCap, within(weeklyCap, morning)) };
  },
});

/** Knows the hidden limits and never tries to pass one. */
export const clairvoyant = (name: string, pace: () => Pace): Strategy => ({
  name,
  source: "knows the hidden limits",
  begin: () => {
    const wish = pace();
    return {
      allow: (morning) =>
        isWorkday(morning.day)
          ? Math.min(
              wish(morning),
              within(morning.hiddenLimit, morning),
              morning.hiddenBurst,
              morning.hiddenRoom,
            )
          : 0,
    };
  },
});
