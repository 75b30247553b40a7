import type { Invitation } from "../../core/invitation/invitation.ts";
import { noteLimitOf } from "../../core/settings/settings.ts";
import { fail, ok, type Result } from "../../core/shared/result.ts";
import { checkTemplate, type TemplateFault } from "../../core/template/index.ts";
import { extraFields } from "../composing/draft.ts";
import type { RowDeps } from "../deps.ts";
import { isLasting, renderFor } from "../people/propose.ts";
import type { RewriteReport } from "../reports.ts";
import { record } from "../sending/record.ts";

/**
 * Other words for several in the list, written once as a template: each gets their own note from them,
 * theirs alone, and the saved wording stays. All of one segment. Whoever they would leave a hole for, or
 * make too long a note for, keeps the words they had.
 */
export async function rewriteAll(
  deps: RowDeps,
  invitationIds: readonly string[],
  body: string,
): Promise<Result<RewriteReport, TemplateFault>> {
  return deps.store.write(async (writer) => {
    const at = deps.clock.now();
    const limit = noteLimitOf(await writer.settings());
    const before: Invitation[] = [];
    let kept = 0;
    let extra: readonly string[] | null = null;
    for (const id of invitationIds) {
      const invitation = await writer.invitation(id);
      const prospect = invitation && (await writer.prospect(invitation.prospectId));
      if (!invitation || !prospect) continue;
      extra ??= invitation.segmentId === null ? [] : await extraFields(writer, invitation.segmentId);
      const checked = checkTemplate(body, extra);
      if (!checked.ok) return fail(checked.error.fault);
      const { note, hold } = renderFor(body, prospect, limit);
      const done =
        hold === null && !isLasting(invitation.hold)
          ? await record(
              writer,
              deps.ids,
              invitation,
              {
                kind: "rewrite",
                note,
                hold,
                noteOrigin: "edited",
                templateRevision: invitation.templateRevision,
                at,
              },
              { kind: "proposed", detail: "note edited with others" },
            )
          : null;
      if (done) before.push(invitation);
      else kept += 1;
    }
    const label = `${before.length} notes changed`;
    const undo = before.length > 0 ? { label, before, changedAt: at } : null;
    return ok({ changed: before.length, kept, undo });
  });
}
