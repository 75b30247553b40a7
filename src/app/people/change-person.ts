import { applyBlocks } from "../blocking/set-aside.ts";
import type { RowDeps } from "../deps.ts";
import type { UndoToken } from "../reports.ts";
import { renderWaiting } from "./render-again.ts";

/** Corrects what is known of a person. Their waiting notes are made anew and need a new yes (I1). */
export async function changePerson(
  deps: RowDeps,
  prospectId: string,
  change: { readonly fullName: string; readonly firstName: string; readonly company: string },
): Promise<UndoToken | null> {
  return deps.store.write(async (writer) => {
    const before = await writer.prospect(prospectId);
    if (!before) return null;
    const at = deps.clock.now();
    const prospect = {
      ...before,
      fullName: change.fullName.trim() || before.fullName,
      firstName: change.firstName.trim(),
      company: change.company.trim(),
      updatedAt: at,
    };
    await writer.putProspect(prospect);
    const waiting = await writer.invitationsOfProspect(prospectId);
    const sameTime = { ...deps, clock: { now: () => at } };
    await renderWaiting(writer, sameTime, prospect);
    await applyBlocks(writer, sameTime, prospect);
    const changed = waiting.filter(({ state }) => state === "draft" || state === "approved");
    return { label: "Corrected", before: changed, people: [before], changedAt: at };
  });
}
