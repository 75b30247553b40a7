import type { RowDeps } from "../deps.ts";
import { record } from "../sending/record.ts";

/** The person looked and says what became of an unknown one. Either way it has spent budget (I3). */
export async function settle(deps: RowDeps, invitationId: string, as: "sent" | "not-sent"): Promise<void> {
  await deps.store.write(async (writer) => {
    const at = deps.clock.now();
    const invitation = await writer.invitation(invitationId);
    if (invitation?.state !== "unknown") return;
    await (as === "sent"
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
  });
}
