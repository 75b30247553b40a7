import type { PageReading } from "../../core/page/reading.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { withdrawingModeOf } from "../../core/settings/settings.ts";
import type { Withdrawal } from "../../core/withdrawal/withdrawal.ts";
import type { SendingDeps } from "../deps.ts";
import type { StoreWriter } from "../ports.ts";
import { checkAccount } from "../sending/account.ts";
import { OWN_PROFILE_UNREADABLE } from "../sending/give-back.ts";
import { SENT_PAGE } from "../sending/own-pages.ts";
import { recordRestriction } from "../sending/stop.ts";
import { showInWorkTab } from "../sending/work-tab.ts";
import { giveBack } from "./give-back.ts";
import { readWithdrawalPlan } from "./read-plan.ts";
import { isPending, recordWithdrawal } from "./record.ts";

/** Ten rows each: as far down as the highest ceiling of pending ones a policy may have. */
const SCREENS = 150;

/** The intent, written before any page is opened. */
async function prepare(deps: SendingDeps): Promise<Withdrawal | null> {
  return deps.store.write(async (writer) => {
    const now = deps.clock.now();
    const due = (await readWithdrawalPlan(writer, now))?.plan.due ?? null;
    const withdrawal = due === null ? undefined : await writer.withdrawal(due);
    if (!withdrawal || (await dropAnswered(writer, deps, withdrawal))) return null;
    const mode = withdrawingModeOf(await writer.settings());
    return recordWithdrawal(
      writer,
      deps.ids,
      withdrawal,
      { kind: "prepare", commandId: deps.ids.next(), mode, at: now },
      { kind: "withdrawal-prepared", detail: mode },
    );
  });
}

/** True: LinkedIn no longer waits for their answer, so there is nothing to take back. */
export async function dropAnswered(
  writer: StoreWriter,
  deps: SendingDeps,
  withdrawal: Withdrawal,
): Promise<boolean> {
  const invitation = await writer.invitation(withdrawal.invitationId);
  if (invitation && isPending(invitation)) return false;
  const state = invitation?.state ?? "gone";
  await recordWithdrawal(
    writer,
    deps.ids,
    withdrawal,
    { kind: "drop", reason: state === "accepted" ? "accepted" : null, at: deps.clock.now() },
    { kind: "withdrawal-dropped", detail: state },
  );
  return true;
}

type Commitment =
  | { readonly kind: "committed"; readonly withdrawal: Withdrawal; readonly prospect: Prospect }
  /** Dropped, answered, or the plan is another since it was prepared. */
  | { readonly kind: "changed" };

/**
 * Everything is looked at once more, and only then the row says `dispatched`. After this transaction it
 * may have been taken back, whatever dies.
 */
async function commit(deps: SendingDeps, id: string, tabId: number): Promise<Commitment> {
  return deps.store.write(async (writer) => {
    const now = deps.clock.now();
    const withdrawal = await writer.withdrawal(id);
    const prospect = withdrawal && (await writer.prospect(withdrawal.prospectId));
    if (withdrawal?.state !== "prepared" || !prospect) return { kind: "changed" };
    if (await dropAnswered(writer, deps, withdrawal)) return { kind: "changed" };
    if ((await readWithdrawalPlan(writer, now, id))?.plan.due !== id) return { kind: "changed" };
    const dispatched = await recordWithdrawal(
      writer,
      deps.ids,
      withdrawal,
      { kind: "dispatch", tabId, at: now },
      { kind: "withdrawing" },
    );
    return dispatched ? { kind: "committed", withdrawal: dispatched, prospect } : { kind: "changed" };
  });
}

/**
 * Carries the one that is due to the point where the Sent page has it. The outcome arrives later as a
 * report of the content script, or is settled by `reconcile`. Runs under the runner's lock.
 */
export async function dispatchWithdrawal(deps: SendingDeps): Promise<void> {
  const prepared = await prepare(deps);
  if (!prepared) return;
  const { id } = prepared;
  const uncounted = { counts: false } as const;
  const account = await checkAccount(deps);
  switch (account.kind) {
    case "stop":
      return stopBefore(deps, id, account.reading);
    case "different":
      return giveBack(deps, id, { ...uncounted, reason: "stopped", detail: "another account is signed in" });
    case "unreadable":
      return giveBack(deps, id, { ...uncounted, reason: "page-not-ready", detail: OWN_PROFILE_UNREADABLE });
    case "same":
      break;
  }

  const { tabId, answered } = await showInWorkTab(deps, SENT_PAGE);
  const reading = answered ? await deps.page.read(tabId) : null;
  if (reading?.surface === "stop") return stopBefore(deps, id, reading);
  if (reading?.surface !== "sent-invitations") {
    const detail = reading?.surface === "unreadable" ? reading.missing : (reading?.surface ?? "no answer");
    return giveBack(deps, id, { reason: "page-not-ready", detail, counts: true });
  }
  const committed = await commit(deps, id, tabId);
  if (committed.kind === "changed")
    return giveBack(deps, id, { ...uncounted, reason: "stopped", detail: "changed while it was prepared" });
  const { withdrawal, prospect } = committed;
  if (!withdrawal.dispatch) throw new Error(`Dispatched without its intent: ${id}`);
  await deps.page.withdraw(tabId, {
    commandId: withdrawal.dispatch.commandId,
    mode: withdrawal.dispatch.mode,
    person: { keys: prospect.keys, fullName: prospect.fullName },
    screens: SCREENS,
  });
}

async function stopBefore(
  deps: SendingDeps,
  id: string,
  reading: Extract<PageReading, { surface: "stop" }>,
): Promise<void> {
  const stopped = { reason: "stopped", detail: reading.evidence, counts: false } as const;
  await giveBack(deps, id, stopped, async (writer, at) => {
    await recordRestriction(writer, deps.ids, { kind: reading.restriction, at, seenOn: "Sent page" });
  });
}
