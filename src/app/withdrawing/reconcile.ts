import { profileAddress } from "../../core/prospect/address.ts";
import { type Instant, MINUTE } from "../../core/shared/time.ts";
import type { Withdrawal } from "../../core/withdrawal/withdrawal.ts";
import type { SendingDeps } from "../deps.ts";
import { dayOf } from "../log.ts";
import type { StoreWriter } from "../ports.ts";
import { checkAccount } from "../sending/account.ts";
import { record } from "../sending/record.ts";
import { recordStop } from "../sending/stop.ts";
import { showInWorkTab } from "../sending/work-tab.ts";
import { dropAnswered } from "./dispatch.ts";
import { giveBackWithin } from "./give-back.ts";
import { recordWithdrawal } from "./record.ts";
import { type Became, settleAs } from "./settle-as.ts";

/** By itself it answers well within this, however far down the list; after it, silence is looked into. */
export const HANDS_FREE_WITHIN: number = 12 * MINUTE;

/** `prepared` was never pressed: it goes back, and says nothing against this one. */
async function returnPrepared(deps: SendingDeps): Promise<void> {
  await deps.store.write(async (writer) => {
    const at = deps.clock.now();
    for (const row of await writer.withdrawalsInState("prepared", { order: "oldest", limit: 50 })) {
      const detail = "interrupted before anything was pressed";
      await giveBackWithin(writer, deps, row, { reason: "page-not-ready", detail, counts: false }, at);
    }
  });
}

/** Whoever answered, or belongs to an account whose queue this no longer is, is not to be taken back any more. */
async function dropPointless(deps: SendingDeps): Promise<void> {
  const picked = await deps.store.read(async (reader) => {
    const rows = await reader.withdrawalsInState("picked", { order: "oldest", limit: 1_500 });
    if (rows.length === 0) return [];
    const { accountId } = await reader.settings();
    const invitations = await reader.invitationsOfProspects(rows.map(({ prospectId }) => prospectId));
    const pending = new Set(
      invitations.filter(({ state }) => state === "sent" || state === "lapsed").map(({ id }) => id),
    );
    const stays = (row: Withdrawal) =>
      pending.has(row.invitationId) && (row.accountId === null || row.accountId === accountId);
    return rows.filter((row) => !stays(row));
  });
  if (picked.length === 0) return;
  await deps.store.write(async (writer) => {
    for (const { id } of picked) {
      const row = await writer.withdrawal(id);
      if (row?.state !== "picked" || (await dropAnswered(writer, deps, row))) continue;
      const drop = { kind: "drop", reason: null, at: deps.clock.now() } as const;
      await recordWithdrawal(writer, deps.ids, row, drop, {
        kind: "withdrawal-dropped",
        detail: "another account",
      });
    }
  });
}

/** What can be known: `null` when nobody can tell, and the person is asked. */
type Finding = { readonly became: Became; readonly evidence: string } | null;

/**
 * Asks LinkedIn anew. The Sent list can't prove it: a row may be missing because it was taken back, because
 * the person answered, or because it stands further down. Their profile tells the three apart: it says
 * Pending, shows a connection, or offers Connect again. Anything else is no answer.
 */
async function lookAtProfile(deps: SendingDeps, row: Withdrawal): Promise<Finding> {
  const prospect = await deps.store.read((reader) => reader.prospect(row.prospectId));
  const address = prospect && profileAddress(prospect.keys);
  if (!prospect || !address) return null;
  const account = await checkAccount(deps);
  if (account.kind === "stop") await recordStop(deps, account.reading.restriction, "own profile");
  // Another member's view says nothing about this account's invitations (I9).
  if (account.kind !== "same") return null;
  const shown = await showInWorkTab(deps, address);
  const reading = shown.answered ? await deps.page.read(shown.tabId) : null;
  if (reading?.surface === "stop") await recordStop(deps, reading.restriction, "profile");
  if (reading?.surface !== "profile") return null;
  const { keys, relation, evidence } = reading.person;
  if (!keys.some((key) => prospect.keys.includes(key))) return null;
  const said = evidence.join("; ");
  switch (relation) {
    case "pending":
      return { became: "still-pending", evidence: said };
    case "connected":
      return { became: "accepted", evidence: said };
    case "connectable":
      return { became: "withdrawn", evidence: `their profile offers Connect again: ${said}` };
    default:
      return null;
  }
}

async function recordAccepted(
  writer: StoreWriter,
  deps: SendingDeps,
  invitationId: string,
  at: Instant,
): Promise<void> {
  const invitation = await writer.invitation(invitationId);
  if (!invitation) return;
  const log = { kind: "accepted", detail: "their profile shows a connection" } as const;
  await record(writer, deps.ids, invitation, { kind: "accept", at }, log);
}

async function settleDispatched(deps: SendingDeps, row: Withdrawal): Promise<void> {
  const { dispatch } = row;
  if (!dispatch) return;
  const { tabId, commandId, mode } = dispatch;
  const tabOpen = tabId !== null && (await deps.tabs.exists(tabId));
  const alive = tabOpen ? await deps.page.alive(tabId, commandId) : false;
  const age = deps.clock.now() - (dispatch.dispatchedAt ?? dispatch.preparedAt);
  if (alive === true && (mode === "assisted" || Math.abs(age) < HANDS_FREE_WITHIN)) return;
  // An assisted one is the person's own: they are asked, rather than having a tab opened.
  const finding = mode === "hands-free" ? await lookAtProfile(deps, row) : null;
  await deps.store.write(async (writer) => {
    const at = deps.clock.now();
    const current = await writer.withdrawal(row.id);
    if (current?.state !== "dispatched" || current.dispatch?.commandId !== commandId) return;
    if (finding !== null) {
      if (finding.became === "accepted") await recordAccepted(writer, deps, current.invitationId, at);
      await settleAs(writer, deps, current, finding.became, finding.evidence, at);
      return;
    }
    await recordWithdrawal(
      writer,
      deps.ids,
      current,
      { kind: "unknown", at, day: await dayOf(writer, at) },
      { kind: "withdrawal-unknown", detail: "interrupted; no page told what became of it" },
    );
  });
}

/**
 * Before every plan: what an earlier run left behind is settled by what can be known, else it is
 * `unknown`, for the person to settle, and never tried again blindly. Runs under the runner's lock.
 */
export async function reconcileWithdrawals(deps: SendingDeps): Promise<void> {
  await returnPrepared(deps);
  const dispatched = await deps.store.read((reader) =>
    reader.withdrawalsInState("dispatched", { order: "oldest", limit: 10 }),
  );
  for (const row of dispatched) await settleDispatched(deps, row);
  await dropPointless(deps);
}
