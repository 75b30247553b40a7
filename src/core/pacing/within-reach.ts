import type { Policy } from "../policy/policy.ts";
import type { NotesLeft } from "./notes.ts";
import type { Allowance, AllowanceBound, PacingSnapshot } from "./types.ts";

/** The allowance, held further by what only the person or an event changes, never time alone. */
export function withinReach(
  allowance: Allowance,
  snapshot: PacingSnapshot,
  policy: Policy,
  notes: NotesLeft | null,
): Allowance {
  const most: { readonly left: number; readonly bound: AllowanceBound }[] = [];
  if (snapshot.account === "different") most.push({ left: 0, bound: { kind: "account" } });
  if (snapshot.paused) most.push({ left: 0, bound: { kind: "paused" } });
  const { pending } = snapshot;
  const { pendingCeiling: ceiling } = policy;
  most.push({
    left: Math.max(0, ceiling - pending),
    bound: { kind: "pending-ceiling", pending, ceiling },
  });
  const blank = snapshot.approved.filter(({ noted }) => !noted).length;
  if (notes !== null && blank + notes.left < snapshot.approved.length) {
    most.push({ left: blank + notes.left, bound: { kind: "notes-left", ...notes } });
  }
  const least = Math.min(...most.map(({ left }) => left));
  const bounds = most.filter(({ left }) => left === least).map(({ bound }) => bound);
  if (least > allowance.left) return allowance;
  if (least === allowance.left)
    return least === 0 ? { ...allowance, bounds: [...bounds, ...allowance.bounds] } : allowance;
  return { ...allowance, today: allowance.sentToday + least, left: least, bounds };
}
