import { isApproved } from "../../core/invitation/approval.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import type { UndoToken } from "../actions.ts";
import type { RowDeps } from "../deps.ts";
import { logInvitation } from "../log.ts";
import type { StoreWriter } from "../ports.ts";

/** States an undo may put back: nothing that has met LinkedIn. */
const WAITING = new Set(["draft", "approved", "skipped"]);

async function untouched(writer: StoreWriter, before: Invitation, changedAt: number): Promise<boolean> {
  const current = await writer.invitation(before.id);
  return current?.updatedAt === changedAt && WAITING.has(current.state) && WAITING.has(before.state);
}

/** An approval comes back only while it still covers the same person and text (I1). */
async function stillCovered(writer: StoreWriter, before: Invitation): Promise<boolean> {
  if (before.state !== "approved") return true;
  const prospect = await writer.prospect(before.prospectId);
  return prospect !== undefined && isApproved(before, prospect);
}

/** Puts every row back as it was, or none: false when any has moved on since. */
export async function undo(deps: RowDeps, token: UndoToken): Promise<boolean> {
  return deps.store.write(async (writer) => {
    for (const before of token.before) {
      if (!(await untouched(writer, before, token.changedAt))) return false;
      if (!(await stillCovered(writer, before))) return false;
    }
    const at = deps.clock.now();
    for (const before of token.before) {
      const restored = { ...before, updatedAt: at };
      await writer.putInvitation(restored);
      await logInvitation(writer, deps.ids, restored, {
        kind: "restored",
        at,
        detail: `undo: ${token.label}`,
      });
    }
    return true;
  });
}
