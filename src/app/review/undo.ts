import { isApproved } from "../../core/invitation/approval.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import type { RowDeps } from "../deps.ts";
import { logInvitation } from "../log.ts";
import type { StoreReader } from "../ports.ts";
import type { UndoToken } from "../reports.ts";
import { unsettle } from "./settle.ts";

/** States an undo may put back: nothing that has met LinkedIn. */
const WAITING = new Set(["draft", "approved", "skipped"]);
/** And what those may have been before: nothing went out. */
const BEFORE = new Set([...WAITING, "not-sent"]);

async function untouched(reader: StoreReader, token: UndoToken): Promise<boolean> {
  for (const before of token.before) {
    const current = await reader.invitation(before.id);
    if (current?.updatedAt !== token.changedAt || !WAITING.has(current.state)) return false;
    if (!BEFORE.has(before.state)) return false;
  }
  for (const { id } of token.people ?? []) {
    if ((await reader.prospect(id))?.updatedAt !== token.changedAt) return false;
  }
  return true;
}

/** An approval comes back only while it still covers the same person and text (I1). */
async function stillCovered(
  reader: StoreReader,
  before: Invitation,
  people: UndoToken["people"],
  now: number,
): Promise<boolean> {
  if (before.state !== "approved") return true;
  const was = people?.find(({ id }) => id === before.prospectId);
  const prospect = was ?? (await reader.prospect(before.prospectId));
  return prospect !== undefined && isApproved(before, prospect, now);
}

/** Puts every row back as it was, or none: false when any has moved on since. */
export async function undo(deps: RowDeps, token: UndoToken): Promise<boolean> {
  return deps.store.write(async (writer) => {
    const at = deps.clock.now();
    const { people = [] } = token;
    const [only] = token.before;
    if (only?.state === "unknown") return await unsettle(writer, deps, only, token.changedAt);
    if (!(await untouched(writer, token))) return false;
    for (const before of token.before) if (!(await stillCovered(writer, before, people, at))) return false;
    for (const before of people) await writer.putProspect({ ...before, updatedAt: at });
    for (const before of token.before) {
      const restored = { ...before, updatedAt: at };
      await writer.putInvitation(restored);
      const detail = `undo: ${token.label}`;
      await logInvitation(writer, deps.ids, restored, { kind: "restored", at, detail });
    }
    return true;
  });
}
