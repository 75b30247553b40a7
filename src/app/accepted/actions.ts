import type { FollowUp } from "../../core/invitation/follow-up.ts";
import { messageAddress } from "../../core/prospect/message-address.ts";
import { fail, ok, type Result } from "../../core/shared/result.ts";
import type { Instant } from "../../core/shared/time.ts";
import { checkTemplate, type TemplateProblem } from "../../core/template/index.ts";
import { extraFields } from "../composing/draft.ts";
import type { InterfaceDeps, RowDeps } from "../deps.ts";
import { logInvitation } from "../log.ts";

/** What was opened for writing to somebody. Nothing is filled in or pressed there. */
export type Opened = "composer" | "profile" | "no-address" | "gone";

/** Why a segment's text for those who accepted is not saved. */
export type ThanksProblem =
  | { readonly kind: "segment-gone" }
  | { readonly kind: "template"; readonly problem: TemplateProblem };

/** After somebody said yes. Nothing is sent from here. */
export interface AcceptedActions {
  /** The person has seen everybody who had said yes by then; never moves back. */
  markAcceptedSeen(upTo: Instant): Promise<void>;
  /** The reminder is done with. False: the invitation is gone, or nobody accepted it. */
  followedUp(invitationId: string, kind: FollowUp["kind"]): Promise<boolean>;
  /** The reminder is back. */
  undoFollowUp(invitationId: string): Promise<void>;
  /** The segment's text for those who accepted; empty: none. */
  saveThanks(segmentId: string, text: string): Promise<Result<void, ThanksProblem>>;
  /** Opens LinkedIn's composer for them, or their profile, in a tab of its own. */
  openComposer(invitationId: string): Promise<Opened>;
}

export const acceptedActions = (deps: InterfaceDeps): AcceptedActions => ({
  markAcceptedSeen: (upTo) => markAcceptedSeen(deps, upTo),
  followedUp: (id, kind) => followedUp(deps, id, kind),
  undoFollowUp: (id) => undoFollowUp(deps, id),
  saveThanks: (id, text) => saveThanks(deps, id, text),
  openComposer: (id) => openComposer(deps, id),
});

async function markAcceptedSeen({ store }: RowDeps, upTo: Instant): Promise<void> {
  await store.write(async (writer) => {
    const settings = await writer.settings();
    if (settings.acceptedSeenAt !== null && settings.acceptedSeenAt >= upTo) return;
    await writer.putSettings({ ...settings, acceptedSeenAt: upTo });
  });
}

async function followedUp(deps: RowDeps, invitationId: string, kind: FollowUp["kind"]): Promise<boolean> {
  return deps.store.write(async (writer) => {
    const invitation = await writer.invitation(invitationId);
    if (invitation?.state !== "accepted") return false;
    const [before] = await writer.followUps([invitationId]);
    if (before?.kind === kind) return true;
    const at = deps.clock.now();
    await writer.putFollowUp({ invitationId, kind, at });
    await logInvitation(writer, deps.ids, invitation, { kind: "followed-up", at, detail: kind });
    return true;
  });
}

async function undoFollowUp(deps: RowDeps, invitationId: string): Promise<void> {
  await deps.store.write(async (writer) => {
    const invitation = await writer.invitation(invitationId);
    const [before] = await writer.followUps([invitationId]);
    if (!invitation || !before) return;
    await writer.deleteFollowUp(invitationId);
    const at = deps.clock.now();
    await logInvitation(writer, deps.ids, invitation, { kind: "followed-up", at, detail: "undone" });
  });
}

async function saveThanks(
  deps: RowDeps,
  segmentId: string,
  text: string,
): Promise<Result<void, ThanksProblem>> {
  return deps.store.write(async (writer) => {
    const segment = (await writer.segments()).find(({ id }) => id === segmentId);
    if (!segment) return fail({ kind: "segment-gone" });
    const checked = checkTemplate(text, await extraFields(writer, segmentId));
    if (!checked.ok) return fail({ kind: "template", problem: checked.error });
    const thanks = text.trim() === "" ? "" : text;
    await writer.putSegment({ ...segment, thanks, updatedAt: deps.clock.now() });
    return ok(undefined);
  });
}

/** Always a new tab: in an earlier one somebody may be writing. */
async function openComposer({ store, tabs }: InterfaceDeps, invitationId: string): Promise<Opened> {
  const prospect = await store.read(async (reader) => {
    const invitation = await reader.invitation(invitationId);
    return invitation && reader.prospect(invitation.prospectId);
  });
  if (!prospect) return "gone";
  const address = messageAddress(prospect.keys);
  if (address === null) return "no-address";
  await tabs.open(address.url);
  return address.at;
}
