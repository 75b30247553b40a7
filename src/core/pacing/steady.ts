import type { Policy } from "../policy/policy.ts";
import { type Instant, MINUTE } from "../shared/time.ts";
import { workingDayAt } from "./hours.ts";
import { plan as planAt } from "./index.ts";
import type { Blocker, PacingSnapshot, Plan } from "./types.ts";

/**
 * Until when, later than `now`, the plan made then says the same as long as nothing happens: the day's number, when
 * the next one goes, and what it waits for. Never past the end of the policy's day, for which all of that is meant.
 * To the minute.
 */
export function steadyUntil(
  { nextAt, wakeAt }: Pick<Plan, "nextAt" | "wakeAt">,
  snapshot: PacingSnapshot,
  policy: Policy,
  now: Instant,
  seed: number,
): Instant {
  const { to: end, hours } = workingDayAt(now, policy);
  const ahead = [nextAt, wakeAt].filter((at) => at !== null && at > now).map(Number);
  const last = Math.min(end, ...ahead);
  const saidAt = (at: Instant): string | null => {
    const then = planAt(snapshot, policy, at, seed);
    return then.ok ? saidIn(then.value) : null;
  };
  const said = saidAt(now);
  if (said === null) return now;
  const edges = hours.flatMap(({ from, to }) => [from, to]).filter((at) => at > now && at < last);
  // Between two edges of the hours there is room for fewer and fewer: what changes there never changes back.
  let steady = now;
  for (const edge of [...edges, last]) {
    if (steady > now && saidAt(steady) !== said) return steady;
    const until = lastWhile((at) => saidAt(at) === said, steady, edge);
    if (until < edge) return until;
    steady = edge;
  }
  return steady;
}

/** Waits of which only their end is told. */
const ENDS: ReadonlySet<Blocker["kind"]> = new Set(["slot", "least-gap", "hourly-cap", "outside-hours"]);

function saidIn({ allowance, blocker, nextAt }: Plan): string {
  const wait = blocker && (ENDS.has(blocker.kind) && nextAt !== null ? "next" : blocker.kind);
  return [allowance.today, wait, blocker && nextAt].join();
}

/** It holds at `from`. `to`, or the last minute up to which it does; it never becomes true again. */
function lastWhile(holds: (at: Instant) => boolean, from: Instant, to: Instant): Instant {
  if (holds(to - 1)) return to;
  let [is, isNot] = [from, to - 1];
  while (isNot - is > MINUTE) {
    const middle = Math.floor((is + isNot) / 2);
    if (holds(middle)) is = middle;
    else isNot = middle;
  }
  return is;
}
