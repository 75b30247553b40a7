import type { SentRow } from "../../core/page/reading.ts";
import type { RowDeps } from "../deps.ts";
import { invitationsByKeys } from "../observing/people-seen.ts";
import { record } from "../sending/record.ts";

/** An invitation whose outcome nobody knew and that stands on the list was sent, however long ago. */
export async function settleListed(deps: RowDeps, rows: readonly SentRow[]): Promise<void> {
  await deps.store.write(async (writer) => {
    const at = deps.clock.now();
    for (const { keys } of rows) {
      for (const invitation of await invitationsByKeys(writer, keys)) {
        if (invitation.state !== "unknown") continue;
        const log = { kind: "settled-sent", detail: "pending" } as const;
        await record(writer, deps.ids, invitation, { kind: "sent", at }, log);
      }
    }
  });
}
