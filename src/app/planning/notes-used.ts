import type { Attempt } from "../../core/invitation/attempt.ts";
import type { Settings } from "../../core/settings/settings.ts";
import type { Instant } from "../../core/shared/time.ts";

/** Notes of this month by our own log; what LinkedIn's dialog said this month goes before it. */
export function notesUsed(
  spent: readonly Attempt[],
  { notesSeen }: Settings,
  perMonth: number,
  month: Instant,
): number {
  const notedFrom = (from: Instant): number =>
    spent.filter(({ at, note }) => at >= from && note !== null && note !== "").length;
  if (notesSeen === null || notesSeen.at < month) return notedFrom(month);
  return Math.max(0, perMonth - notesSeen.remaining + notedFrom(notesSeen.at));
}
