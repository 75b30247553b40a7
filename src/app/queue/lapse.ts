import { APPROVAL_LASTS } from "../../core/policy/defaults.ts";
import type { RowDeps } from "../deps.ts";
import { record } from "../sending/record.ts";

/** Looked at in one turn: the planner looks at no more either. */
const LOOKED_AT = 300;

/** Takes back approvals that are older than a week: people, jobs and reasons change. They need a new yes. */
export async function lapseApprovals(deps: RowDeps): Promise<number> {
  const at = deps.clock.now();
  const old = await deps.store.read(async (reader) => {
    const approved = await reader.invitationsInState("approved", { order: "oldest", limit: LOOKED_AT });
    return approved.filter(({ approval }) => approval !== null && at - approval.at >= APPROVAL_LASTS);
  });
  if (old.length === 0) return 0;
  return deps.store.write(async (writer) => {
    let lapsed = 0;
    for (const { id } of old) {
      const invitation = await writer.invitation(id);
      if (!invitation?.approval || at - invitation.approval.at < APPROVAL_LASTS) continue;
      const detail = "approval older than 7 days";
      const done = await record(
        writer,
        deps.ids,
        invitation,
        { kind: "void", at },
        { kind: "voided", detail },
      );
      if (done) lapsed += 1;
    }
    return lapsed;
  });
}
