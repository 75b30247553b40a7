import { SENDING_KINDS } from "../../core/invitation/attempt.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import type { AccountStanding, Candidate, PacingSnapshot } from "../../core/pacing/types.ts";
import { LEARNT_FROM, ZONE_COUNTS_FOR } from "../../core/policy/defaults.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { inForce } from "../../core/restriction/restriction.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { DAY, type Instant, localDay } from "../../core/shared/time.ts";
import { monthStart } from "../../core/shared/wall-clock.ts";
import type { StoreReader } from "../ports.ts";
import { notesUsed } from "./notes-used.ts";

/** So many approved ones are looked at: more than any day takes. */
const APPROVED_LIMIT = 300;
/** How far back the planner looks for what spent budget. */
const SENDS_FOR = 8 * DAY;

/** What the planner needs, and the rows around it. */
export interface SnapshotReading {
  /** With every approved one; which of them may be tried again is the caller's to say. */
  readonly snapshot: PacingSnapshot;
  /** By the time of the yes; those of one "approve all" in the order they were proposed. */
  readonly approved: readonly Invitation[];
  readonly inFlight: Invitation | null;
}

export const candidateOf = ({ id, segmentId, note }: Invitation): Candidate => ({
  id,
  segmentId,
  noted: note !== "",
});

export async function readSnapshot(
  reader: StoreReader,
  settings: Settings,
  policy: Policy,
  now: Instant,
): Promise<SnapshotReading> {
  const { zone, notesPerMonth } = policy;
  const month = monthStart(now, zone);
  const spentFrom = notesPerMonth === null ? now - SENDS_FOR : Math.min(month, now - SENDS_FOR);
  const [spent, days, restrictions, approved, prepared, dispatched, counts, segments] = await Promise.all([
    reader.attemptsSince(spentFrom, [...SENDING_KINDS]),
    reader.dailyFigures(localDay(now - LEARNT_FROM, zone)),
    reader.restrictions(now - LEARNT_FROM),
    reader.invitationsInState("approved", { order: "oldest", limit: APPROVED_LIMIT }),
    reader.invitationsInState("prepared", { order: "oldest", limit: 1 }),
    reader.invitationsInState("dispatched", { order: "oldest", limit: 1 }),
    reader.stateCounts(),
    reader.segments(),
  ]);
  const inFlight = prepared[0] ?? dispatched[0] ?? null;
  const since = settings.accountSince === null ? "" : localDay(settings.accountSince, zone);
  const inOrder = approved.toSorted((a, b) => a.updatedAt - b.updatedAt || a.createdAt - b.createdAt);
  return {
    snapshot: {
      sends: spent.filter(({ at }) => at >= now - SENDS_FOR),
      days: days.filter(({ day }) => day >= since),
      restrictions: inForce(restrictions).filter(
        ({ accountId }) => accountId === null || accountId === settings.accountId,
      ),
      approved: inOrder.map(candidateOf),
      weights: new Map(segments.map(({ id, weight }) => [id, weight])),
      inFlight: inFlight?.id ?? null,
      pending: counts.sent,
      notesUsed: notesPerMonth === null ? 0 : notesUsed(spent, settings, notesPerMonth, month),
      zonesBefore: settings.zonesBefore
        .filter(({ until }) => until > now - ZONE_COUNTS_FOR)
        .map(({ zone: left }) => left),
      paused: settings.paused,
      account: accountStanding(settings),
    },
    approved: inOrder,
    inFlight,
  };
}

export function accountStanding({ accountId, seenAccountId }: Settings): AccountStanding {
  if (accountId === null || seenAccountId === null) return "not-yet-seen";
  return accountId === seenAccountId ? "same" : "different";
}
