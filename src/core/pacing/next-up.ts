import type { Policy } from "../policy/policy.ts";
import type { Instant } from "../shared/time.ts";
import { affordable, notesLeft } from "./notes.ts";
import { nextInTurn } from "./turns.ts";
import type { PacingSnapshot } from "./types.ts";

/**
 * Which of the approved goes next if nothing else changes, whenever that is: the one that `plan` will call due.
 * Null: nothing is approved, or all of it carries a note and the month's are spent.
 */
export function nextUp(snapshot: PacingSnapshot, policy: Policy, now: Instant): string | null {
  const able = affordable(snapshot.approved, notesLeft(snapshot, policy, now));
  return nextInTurn(able, snapshot)?.id ?? null;
}
