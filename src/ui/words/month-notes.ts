import type { Overview } from "../../app/views.ts";
import { notesLeft } from "../../core/pacing/notes.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { Instant } from "../../core/shared/time.ts";

/** The personal notes of the calendar month; null: as many as one likes. */
export type MonthNotes = { readonly left: number; readonly perMonth: number } | null;

export function monthNotes(
  { snapshot }: Pick<Overview, "snapshot">,
  policy: Policy,
  now: Instant,
): MonthNotes {
  if (snapshot === null || policy.notesPerMonth === null) return null;
  return notesLeft(snapshot, policy, now);
}
