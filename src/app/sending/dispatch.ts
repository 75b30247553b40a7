import { isApproved, mayInvite } from "../../core/invitation/approval.ts";
import type { Invitation, NotSentReason } from "../../core/invitation/invitation.ts";
import type { PageReading, PersonOnPage } from "../../core/page/reading.ts";
import { profileAddress } from "../../core/prospect/address.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { sendingModeOf } from "../../core/settings/settings.ts";
import { blockOf } from "../blocking/set-aside.ts";
import type { SendingDeps } from "../deps.ts";
import { readPlan } from "../planning/read-plan.ts";
import type { StoreWriter } from "../ports.ts";
import { checkAccount } from "./account.ts";
import { learnKeys } from "./aliases.ts";
import { giveBack, OWN_PROFILE_UNREADABLE, refuse } from "./give-back.ts";
import { record } from "./record.ts";
import { recordRestriction } from "./stop.ts";
import { showInWorkTab } from "./work-tab.ts";

/** Step 4 of the protocol, first half: the intent, written before any page is opened. */
async function prepare(deps: SendingDeps): Promise<{ invitation: Invitation; prospect: Prospect } | null> {
  return deps.store.write(async (writer) => {
    const now = deps.clock.now();
    const due = (await readPlan(writer, now))?.plan.due ?? null;
    const invitation = due === null ? undefined : await writer.invitation(due);
    const prospect = invitation && (await writer.prospect(invitation.prospectId));
    if (!invitation || !prospect) return null;
    if (!isApproved(invitation, prospect, now)) {
      await record(
        writer,
        deps.ids,
        invitation,
        { kind: "void", at: now },
        { kind: "voided", detail: "not-approved" },
      );
      return null;
    }
    if ((await blockOf(writer, prospect)) !== null) {
      await skipBlocked(writer, deps, invitation);
      return null;
    }
    const others = (await writer.invitationsOfProspect(prospect.id)).filter(({ id }) => id !== invitation.id);
    const may = mayInvite(others, now);
    if (!may.ok) {
      const reason = may.error.kind === "connected" ? "already-connected" : "already-pending";
      const detail = may.error.kind;
      await record(
        writer,
        deps.ids,
        invitation,
        { kind: "skip", at: now },
        { kind: "skipped", detail: `${reason}: ${detail}` },
      );
      return null;
    }
    const mode = sendingModeOf(await writer.settings());
    const prepared = await record(
      writer,
      deps.ids,
      invitation,
      { kind: "prepare", commandId: deps.ids.next(), mode, tabId: null, at: now },
      { kind: "prepared" },
    );
    return prepared && { invitation: prepared, prospect };
  });
}

/** On the list of those never to invite. */
async function skipBlocked(writer: StoreWriter, deps: SendingDeps, invitation: Invitation): Promise<void> {
  const at = deps.clock.now();
  const log = { kind: "skipped", detail: "never-invite" } as const;
  await record(writer, deps.ids, invitation, { kind: "skip", at }, log);
}

/** What a profile page says before anything is pressed; null: go on. */
function refusal(reading: PageReading | null): { final: boolean; reason: NotSentReason } | null {
  if (reading?.surface === "gone") return { final: true, reason: "profile-gone" };
  if (reading?.surface === "own-profile") return { final: true, reason: "oneself" };
  if (reading?.surface !== "profile") return { final: false, reason: "page-not-ready" };
  switch (reading.person.relation) {
    case "connectable":
    case "menu-unread":
      return null;
    case "pending":
      return { final: true, reason: "already-pending" };
    case "connected":
      return { final: true, reason: "already-connected" };
    case "incoming":
      return { final: true, reason: "incoming-invitation" };
    case "follow-only":
      return { final: true, reason: "follow-only" };
    case "oneself":
      return { final: true, reason: "oneself" };
    case "unknown":
      return { final: false, reason: "page-not-ready" };
  }
}

type Commitment =
  | { readonly kind: "committed"; readonly invitation: Invitation; readonly prospect: Prospect }
  /** Approval, plan or state has changed since it was prepared. */
  | { readonly kind: "changed" }
  /** On the list of those never to invite by now, or where the page says they work is. */
  | { readonly kind: "never-invite" }
  /** Another row is the same person, and has been invited. */
  | { readonly kind: "same-person-invited" };

/**
 * Step 4, second half: everything is looked at once more, and only then the row says `dispatched`.
 * After this transaction the invitation may have gone out, whatever dies.
 */
async function commit(
  deps: SendingDeps,
  invitationId: string,
  tabId: number,
  shown: PersonOnPage,
): Promise<Commitment> {
  return deps.store.write(async (writer) => {
    const now = deps.clock.now();
    const invitation = await writer.invitation(invitationId);
    const prospect = invitation && (await writer.prospect(invitation.prospectId));
    if (invitation?.state !== "prepared" || !prospect || !isApproved(invitation, prospect, now)) {
      return { kind: "changed" };
    }
    if ((await readPlan(writer, now, invitationId))?.plan.due !== invitationId) return { kind: "changed" };
    if (!(await learnKeys(writer, prospect, shown, now))) return { kind: "same-person-invited" };
    const learnt = (await writer.prospect(prospect.id)) ?? prospect;
    if ((await blockOf(writer, learnt)) ?? (await blockOf(writer, shown))) return { kind: "never-invite" };
    const { accountId } = await writer.settings();
    const dispatched = await record(
      writer,
      deps.ids,
      { ...invitation, accountId, dispatch: invitation.dispatch && { ...invitation.dispatch, tabId } },
      { kind: "dispatch", at: now },
      { kind: "dispatched", detail: shown.evidence.join("; ").slice(0, 300) },
    );
    return dispatched ? { kind: "committed", invitation: dispatched, prospect } : { kind: "changed" };
  });
}

/**
 * Carries the one due invitation to the point where the page has it. The outcome arrives later as a
 * report of the content script, or is settled by `reconcile`. Runs under the runner's lock.
 */
export async function dispatch(deps: SendingDeps): Promise<void> {
  const prepared = await prepare(deps);
  if (!prepared) return;
  const { id } = prepared.invitation;
  const address = profileAddress(prepared.prospect.keys);
  if (address === null) return refuse(deps, id, "profile-gone", "no address");

  const account = await checkAccount(deps);
  switch (account.kind) {
    case "stop":
      return stopBefore(deps, id, account.reading);
    case "different":
      return giveBack(deps, id, "stopped", "another account is signed in");
    case "unreadable":
      return giveBack(deps, id, "page-not-ready", OWN_PROFILE_UNREADABLE);
    case "same":
      break;
  }

  const { tabId, answered } = await showInWorkTab(deps, address);
  const reading = answered ? await deps.page.read(tabId) : null;
  if (reading?.surface === "stop") return stopBefore(deps, id, reading);
  const refused = refusal(reading);
  if (refused || reading?.surface !== "profile") {
    const reason = refused?.reason ?? "page-not-ready";
    const detail = reading?.surface === "unreadable" ? reading.missing : (reading?.surface ?? "no answer");
    return (refused?.final ? refuse : giveBack)(deps, id, reason, detail);
  }

  const committed = await commit(deps, id, tabId, reading.person);
  if (committed.kind === "changed")
    return giveBack(deps, id, "not-approved", "changed while it was prepared");
  if (committed.kind === "never-invite") {
    return giveBack(deps, id, "not-approved", committed.kind, async (writer) => {
      const given = await writer.invitation(id);
      if (given) await skipBlocked(writer, deps, given);
    });
  }
  if (committed.kind === "same-person-invited") return refuse(deps, id, "already-pending", committed.kind);
  const { invitation, prospect } = committed;
  if (!invitation.dispatch) throw new Error(`Dispatched without its intent: ${id}`);
  await deps.page.begin(tabId, {
    commandId: invitation.dispatch.commandId,
    mode: invitation.dispatch.mode,
    person: { keys: prospect.keys, fullName: prospect.fullName },
    note: invitation.note,
  });
}

async function stopBefore(
  deps: SendingDeps,
  invitationId: string,
  reading: Extract<PageReading, { surface: "stop" }>,
): Promise<void> {
  await giveBack(deps, invitationId, "stopped", reading.evidence, async (writer, at) => {
    await recordRestriction(writer, deps.ids, { kind: reading.restriction, at, seenOn: "profile" });
  });
}
