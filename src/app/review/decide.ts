import { approvalFor } from "../../core/invitation/approval.ts";
import { type Invitation, WORTH_ANOTHER_TRY } from "../../core/invitation/invitation.ts";
import { noteLimitOf } from "../../core/settings/settings.ts";
import { fail, ok, type Result } from "../../core/shared/result.ts";
import { noteLength } from "../../core/template/index.ts";
import { blockOf, setAside } from "../blocking/set-aside.ts";
import type { RowDeps } from "../deps.ts";
import { addressHold, isLasting } from "../people/propose.ts";
import type { ApproveReport, NoteProblem, UndoToken } from "../reports.ts";
import { record } from "../sending/record.ts";

const token = (label: string, before: readonly Invitation[], changedAt: number): UndoToken | null =>
  before.length > 0 ? { label, before, changedAt } : null;

/** The yes to exactly what was on the screen: an entry that reads otherwise by now is refused (I1). */
export async function approve(
  deps: RowDeps,
  entries: readonly { readonly id: string; readonly seen: string }[],
): Promise<ApproveReport> {
  return deps.store.write(async (writer) => {
    const at = deps.clock.now();
    const before: Invitation[] = [];
    for (const { id, seen } of entries) {
      const invitation = await writer.invitation(id);
      const prospect = invitation && (await writer.prospect(invitation.prospectId));
      if (!invitation || !prospect || invitation.hold !== null || invitation.note !== seen) continue;
      const block = await blockOf(writer, prospect);
      if (block !== null) {
        await setAside(writer, deps, invitation, block);
        continue;
      }
      const approval = approvalFor(invitation, prospect, at);
      const done = await record(
        writer,
        deps.ids,
        invitation,
        { kind: "approve", approval, at },
        { kind: "approved" },
      );
      if (done) before.push(invitation);
    }
    const label = before.length === 1 ? "Approved" : `${before.length} approved`;
    return {
      approved: before.length,
      refused: entries.length - before.length,
      undo: token(label, before, at),
    };
  });
}

/** The person's own words for this one; any approval is void. */
export async function editNote(
  deps: RowDeps,
  invitationId: string,
  given: string,
): Promise<Result<UndoToken, NoteProblem>> {
  const note = given.replaceAll("\r\n", "\n").trim();
  return deps.store.write(async (writer) => {
    const limit = noteLimitOf(await writer.settings());
    const length = noteLength(note);
    if (length > limit) return fail({ kind: "too-long", length, limit });
    const invitation = await writer.invitation(invitationId);
    if (!invitation) return fail({ kind: "gone" });
    const at = deps.clock.now();
    const prospect = await writer.prospect(invitation.prospectId);
    const lasting = isLasting(invitation.hold) ? invitation.hold : null;
    const hold = lasting ?? (prospect ? addressHold(prospect) : null);
    const { templateRevision } = invitation;
    const done = await record(
      writer,
      deps.ids,
      invitation,
      { kind: "rewrite", note, hold, noteOrigin: "edited", templateRevision, at },
      invitation.state === "approved"
        ? { kind: "voided", detail: "note edited" }
        : { kind: "proposed", detail: "note edited" },
    );
    if (!done) return fail({ kind: "under-way" });
    return ok({ label: "Note changed", before: [invitation], changedAt: at });
  });
}

async function decide(
  deps: RowDeps,
  invitationId: string,
  kind: "skip" | "void" | "send-back",
  log: "skipped" | "voided" | "sent-back",
  label: string,
): Promise<UndoToken | null> {
  return deps.store.write(async (writer) => {
    const invitation = await writer.invitation(invitationId);
    if (!invitation) return null;
    const at = deps.clock.now();
    const done = await record(
      writer,
      deps.ids,
      invitation,
      { kind, at },
      { kind: log, detail: "by the person" },
    );
    return done ? token(label, [invitation], at) : null;
  });
}

export const skip = (deps: RowDeps, id: string): Promise<UndoToken | null> =>
  decide(deps, id, "skip", "skipped", "Skipped");

/** Takes an approval back: a draft again. */
export const unapprove = (deps: RowDeps, id: string): Promise<UndoToken | null> =>
  decide(deps, id, "void", "voided", "Taken back");

export const sendBack = (deps: RowDeps, id: string): Promise<UndoToken | null> =>
  decide(deps, id, "send-back", "sent-back", "Sent back");

/** One that came to nothing, for review again: it needs a new yes. */
export async function putBack(deps: RowDeps, invitationId: string): Promise<UndoToken | null> {
  return deps.store.write(async (writer) => {
    const invitation = await writer.invitation(invitationId);
    if (!invitation?.reason || !WORTH_ANOTHER_TRY.has(invitation.reason)) return null;
    const at = deps.clock.now();
    const done = await record(
      writer,
      deps.ids,
      invitation,
      { kind: "requeue", at },
      { kind: "restored", detail: "by the person" },
    );
    return done ? token("Put back", [invitation], at) : null;
  });
}
