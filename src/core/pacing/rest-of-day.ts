import { HOUR, type Instant, SECOND } from "../shared/time.ts";
import { WEEK } from "./allowance.ts";
import type { WorkingDay } from "./hours.ts";
import { slotOn } from "./slot.ts";
import type { Allowance } from "./types.ts";
import type { Outlook } from "./waits.ts";
import { roomFrom } from "./windows.ts";

/** When the rest of the day's number goes if each goes when it may and nothing else changes, in order. */
export function restOfDay(
  { policy, sends, seed }: Outlook,
  { hours, ...day }: WorkingDay,
  allowance: Allowance,
  now: Instant,
): readonly Instant[] {
  const opening = hours[0]?.from;
  if (opening === undefined) return [];
  const gone = [...sends];
  const slots: Instant[] = [];
  let { left, sentToday } = allowance;
  let at = now;
  for (; left > 0; left -= 1) {
    const latest = gone.at(-1);
    const last = latest === undefined || latest < opening ? null : latest;
    const slot = slotOn({ ...day, hours }, last, { ...allowance, left, sentToday }, policy, seed);
    if (slot === null) break;
    const free = Math.max(
      slot,
      roomFrom(gone, at, WEEK, policy.weeklyCap),
      roomFrom(gone, at, HOUR, policy.hourlyCap),
      roomFrom(gone, at, policy.leastGapSeconds * SECOND, 1),
    );
    const span = hours.find(({ to }) => free < to);
    if (span === undefined) break;
    at = Math.max(free, span.from);
    slots.push(at);
    gone.push(at);
    sentToday += 1;
  }
  return slots;
}
