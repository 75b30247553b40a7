import type { Invitation } from "../../core/invitation/invitation.ts";
import type { RowDeps } from "../deps.ts";
import { logInvitation } from "../log.ts";
import type { StoreWriter } from "../ports.ts";
import type { UndoToken } from "../reports.ts";
import { record } from "../sending/record.ts";

/** The person looked and says what became of an unknown one. Either way it has spent budget (I3). */
export async function settle(
  deps: RowDeps,
  invitationId: string,
  as: "sent" | "not-sent",
): Promise<UndoToken | null> {
  return deps.store.write(async (writer) => {
    const at = deps.clock.now();
    const invitation = await writer.invitation(invitationId);
    if (invitation?.state !== "unknown") return null;
    const settled = await (as === "sent"
      ? record(
          writer,
          deps.ids,
          invitation,
          { kind: "sent", at },
          { kind: "settled-sent", detail: "by the person" },
        )
      : record(
          writer,
          deps.ids,
          invitation,
          { kind: "not-sent", reason: "closed-by-person", at },
          { kind: "settled-not-sent", detail: "by the person" },
        ));
    const label = as === "sent" ? "It was sent" : "It was not sent";
    return settled ? { label, before: [invitation], changedAt: at } : null;
  });
}

/** Nobody knows again what became of it: the person had pressed the wrong one of the two. */
export async function unsettle(
  writer: StoreWriter,
  deps: RowDeps,
  before: Invitation,
  changedAt: number,
): Promise<boolean> {
  const current = await writer.invitation(before.id);
  if (current?.updatedAt !== changedAt) return false;
  if (current.state !== "sent" && current.state !== "not-sent") return false;
  const at = deps.clock.now();
  const again = { ...before, updatedAt: at };
  await writer.putInvitation(again);
  const kind = current.state === "sent" ? "unsettled" : "restored";
  await logInvitation(writer, deps.ids, again, { kind, at, detail: "undo: not known again" });
  return true;
}
