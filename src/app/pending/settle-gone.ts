import type { RowDeps } from "../deps.ts";
import { record } from "../sending/record.ts";

/** What the person says of somebody who is in the log and not on LinkedIn's list any more. */
export type GoneAs =
  /** Taken back on LinkedIn itself; when is not known, so they are held out as if it had been now. */
  | "taken-back"
  /** Neither taken back nor accepted: closed without an answer. */
  | "no-longer-waiting";

/** Gives how many of them changed. */
export async function settleGone(
  deps: RowDeps,
  invitationIds: readonly string[],
  as: GoneAs,
): Promise<number> {
  return deps.store.write(async (writer) => {
    const at = deps.clock.now();
    let changed = 0;
    for (const id of invitationIds) {
      const invitation = await writer.invitation(id);
      if (!invitation) continue;
      const event = { kind: as === "taken-back" ? "withdraw" : "lapse", at } as const;
      const log =
        as === "taken-back"
          ? ({ kind: "withdrawn-elsewhere", detail: "as the person said" } as const)
          : ({ kind: "lapsed", detail: "not on LinkedIn's list any more" } as const);
      if (await record(writer, deps.ids, invitation, event, log)) changed += 1;
    }
    return changed;
  });
}
