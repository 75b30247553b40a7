import type { Waiting } from "../../core/health/counts.ts";
import { DAY, type Instant, WEEK } from "../../core/shared/time.ts";
import type { StoreReader } from "../ports.ts";

/** Looked no further: LinkedIn itself keeps no account with so many. */
const MOST = 20_000;
/** More answers in a week than any account gets: an archive was brought in, and the week before is not told. */
const ANSWERS_MOST = 1_000;

/**
 * How many wait now and waited a week ago, in all and those older than `oldDays`. A week ago waited
 * what was sent before and waits still, and what was answered or taken back since.
 */
export async function readWaiting(
  reader: StoreReader,
  oldDays: number,
  now: Instant,
): Promise<{ readonly pending: Waiting; readonly old: Waiting }> {
  const weekAgo = now - WEEK;
  const since = { now: now - oldDays * DAY, weekAgo: weekAgo - oldDays * DAY };
  const [counts, old, stillWeekOld, stillOldThen, answered] = await Promise.all([
    reader.stateCounts(),
    reader.pendingSentBefore(since.now, MOST),
    reader.pendingSentBefore(weekAgo, MOST),
    reader.pendingSentBefore(since.weekAgo, MOST),
    readAnswered(reader, weekAgo + 1),
  ]);
  const then = (before: Instant, still: number): number | null =>
    answered === null ? null : still + answered.filter((sentAt) => sentAt < before).length;
  return {
    pending: { now: counts.sent, weekAgo: then(weekAgo, stillWeekOld) },
    old: { now: old, weekAgo: then(since.weekAgo, stillOldThen) },
  };
}

/** When those had been sent that were answered or taken back since `since`; null: too many to look up. */
async function readAnswered(reader: StoreReader, since: Instant): Promise<readonly Instant[] | null> {
  const rows = await reader.attemptsSince(since, ["accepted", "withdrawn"]);
  const ids = [...new Set(rows.flatMap(({ invitationId }) => invitationId ?? []))];
  if (ids.length > ANSWERS_MOST) return null;
  const invitations = await Promise.all(ids.map((id) => reader.invitation(id)));
  return invitations.flatMap((invitation) => invitation?.sentAt ?? []);
}
