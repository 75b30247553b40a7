import { steadyUntil } from "../../core/pacing/steady.ts";
import { NOTICES_FROM } from "../../core/restriction/notice.ts";
import type { Settings } from "../../core/settings/settings.ts";
import type { Instant } from "../../core/shared/time.ts";
import { closingEarly, type PlanReading } from "../planning/read-plan.ts";
import type { StoreReader } from "../ports.ts";
import { type Head, headOf } from "./head.ts";
import { ownEvents, standingStop } from "./standing-stop.ts";

/** What the popup says while it reads the rest: true as long as nothing is written, until `until`. */
export interface FirstLine {
  readonly head: Head;
  readonly at: Instant;
  readonly until: Instant;
}

/** `planned`: the plan of this very transaction. Null before set-up. */
export async function readFirstLine(
  reader: StoreReader,
  now: Instant,
  planned: PlanReading | null,
): Promise<FirstLine | null> {
  const [settings, counts, events] = await Promise.all([
    reader.settings(),
    reader.stateCounts(),
    reader.restrictions(now - NOTICES_FROM),
  ]);
  if (planned === null) return null;
  const { plan, inFlight, withdrawing: takingBack } = planned;
  const restriction = standingStop(ownEvents(events, settings), now);
  const head = headOf({ settings, plan, counts, inFlight, takingBack, restriction }, now);
  return head && { head, at: now, until: holdsUntil(head, planned, settings, now) };
}

function holdsUntil(
  { plan }: Head,
  { snapshot }: PlanReading,
  { policy, seed }: Settings,
  now: Instant,
): Instant {
  return policy === null ? now : steadyUntil(plan, snapshot, closingEarly(policy), now, seed);
}
