import { noteLimitOf } from "../../core/settings/settings.ts";
import type { RowDeps } from "../deps.ts";
import { renderAgain } from "./render-again.ts";

/** Corrects what is known of a person. Their waiting notes are made anew and need a new yes (I1). */
export async function changePerson(
  deps: RowDeps,
  prospectId: string,
  change: { readonly fullName: string; readonly firstName: string; readonly company: string },
): Promise<void> {
  await deps.store.write(async (writer) => {
    const before = await writer.prospect(prospectId);
    if (!before) return;
    const prospect = {
      ...before,
      fullName: change.fullName.trim() || before.fullName,
      firstName: change.firstName.trim(),
      company: change.company.trim(),
      updatedAt: deps.clock.now(),
    };
    await writer.putProspect(prospect);
    const templates = await writer.templates();
    const noteLimit = noteLimitOf(await writer.settings());
    for (const invitation of await writer.invitationsOfProspect(prospectId)) {
      const template = templates.find(({ id }) => id === invitation.templateId);
      if (template) await renderAgain(writer, deps, invitation, prospect, template, noteLimit);
    }
  });
}
