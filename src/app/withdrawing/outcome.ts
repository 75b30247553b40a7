import type { NotWithdrawnReason, WithdrawOutcome } from "../../core/page/withdrawing.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { Withdrawal } from "../../core/withdrawal/withdrawal.ts";
import type { RowDeps } from "../deps.ts";
import { dayOf } from "../log.ts";
import type { StoreWriter } from "../ports.ts";
import { BREAKER_AFTER, pauseFor } from "../sending/outcome.ts";
import { recordRestriction } from "../sending/stop.ts";
import { giveBackWithin } from "./give-back.ts";
import { recordWithdrawal } from "./record.ts";
import { settleAs } from "./settle-as.ts";

/** Another look later may find them, or the page ready. */
const TRY_LATER: ReadonlySet<NotWithdrawnReason> = new Set(["not-on-list", "page-not-ready"]);

const NOT_UNDERSTOOD: ReadonlySet<Withdrawal["reason"]> = new Set([
  "control-not-found",
  "dialog-not-opened",
  "dialog-not-understood",
  "page-not-ready",
]);

/** So many in a row, none taken back in between: LinkedIn has changed, stop trying. */
async function pauseIfNotUnderstood(writer: StoreWriter): Promise<void> {
  const newest = { order: "newest", limit: BREAKER_AFTER } as const;
  const failed = await writer.withdrawalsInState("not-withdrawn", newest);
  const [done] = await writer.withdrawalsInState("withdrawn", { ...newest, limit: 1 });
  const inARow = failed.filter(
    ({ reason, updatedAt }) => NOT_UNDERSTOOD.has(reason) && updatedAt > (done?.updatedAt ?? 0),
  );
  if (inARow.length === BREAKER_AFTER) await pauseFor(writer, "page-not-understood");
}

async function recordNotWithdrawn(
  writer: StoreWriter,
  deps: RowDeps,
  withdrawal: Withdrawal,
  { reason, evidence }: Extract<WithdrawOutcome, { readonly kind: "not-withdrawn" }>,
  at: Instant,
): Promise<void> {
  // A tab they left for another while it was scrolled by itself; a question they closed is their answer.
  const interrupted = reason === "left-by-person" && withdrawal.dispatch?.mode === "hands-free";
  if (withdrawal.state === "dispatched" && (TRY_LATER.has(reason) || interrupted)) {
    await giveBackWithin(writer, deps, withdrawal, { reason, detail: evidence, counts: true }, at);
  } else {
    await recordWithdrawal(
      writer,
      deps.ids,
      withdrawal,
      { kind: "not-withdrawn", reason, at },
      {
        kind: withdrawal.state === "unknown" ? "withdrawal-settled" : "not-withdrawn",
        detail: `${reason}: ${evidence}`,
      },
    );
  }
  await pauseIfNotUnderstood(writer);
}

async function recordUnknown(
  writer: StoreWriter,
  deps: RowDeps,
  withdrawal: Withdrawal,
  evidence: string,
  at: Instant,
): Promise<void> {
  await recordWithdrawal(
    writer,
    deps.ids,
    withdrawal,
    { kind: "unknown", at, day: await dayOf(writer, at) },
    { kind: "withdrawal-unknown", detail: evidence },
  );
}

/** The outcome, the log row and the invitation's state in one transaction. */
async function recordOutcome(
  writer: StoreWriter,
  deps: RowDeps,
  withdrawal: Withdrawal,
  outcome: WithdrawOutcome,
  at: Instant,
): Promise<void> {
  switch (outcome.kind) {
    case "withdrawn":
      await settleAs(writer, deps, withdrawal, "withdrawn", outcome.evidence, at);
      return;
    case "not-withdrawn":
      return recordNotWithdrawn(writer, deps, withdrawal, outcome, at);
    case "unknown":
      return recordUnknown(writer, deps, withdrawal, outcome.evidence, at);
    case "stopped": {
      const { restriction, pressed, evidence } = outcome;
      await recordRestriction(writer, deps.ids, { kind: restriction, at, seenOn: "Sent page" });
      if (pressed) return recordUnknown(writer, deps, withdrawal, evidence, at);
      if (withdrawal.state === "unknown")
        await settleAs(writer, deps, withdrawal, "still-pending", evidence, at);
      else
        await giveBackWithin(
          writer,
          deps,
          withdrawal,
          { reason: "stopped", detail: evidence, counts: false },
          at,
        );
      return;
    }
    default:
      assertNever(outcome);
  }
}

const WAITING = ["dispatched", "unknown"] as const;

async function findByCommand(writer: StoreWriter, commandId: string): Promise<Withdrawal | undefined> {
  for (const state of WAITING) {
    const rows = await writer.withdrawalsInState(state, { order: "newest", limit: 50 });
    const found = rows.find(({ dispatch }) => dispatch?.commandId === commandId);
    if (found) return found;
  }
  return undefined;
}

/** A content script says what came of a command. Heard twice, or from another tab, it changes nothing. */
export async function hearWithdrawal(
  deps: RowDeps,
  heard: { readonly commandId: string; readonly outcome: WithdrawOutcome; readonly tabId: number },
): Promise<void> {
  await deps.store.write(async (writer) => {
    const withdrawal = await findByCommand(writer, heard.commandId);
    if (!withdrawal || withdrawal.dispatch?.tabId !== heard.tabId) return;
    await recordOutcome(writer, deps, withdrawal, heard.outcome, deps.clock.now());
  });
}
