import type { NotWithdrawnReason, WithdrawCommand, WithdrawOutcome } from "../../core/page/withdrawing.ts";
import type { PageHandle } from "../page.ts";
import { findStop } from "../stops/observe.ts";
import { findRow, type RowLook } from "./row.ts";

/** One withdrawal being carried out. */
export interface Run {
  readonly page: PageHandle;
  readonly command: WithdrawCommand;
  readonly signal: AbortSignal;
  /** The confirmation was pressed, by whomever. Set once. */
  pressed: boolean;
}

export function lookForRow({ page, command }: Run): RowLook {
  return findRow(page.document, command.person);
}

/** Ended without proof: after a press nobody knows, before it nothing was taken back. */
export function over(run: Run, reason: NotWithdrawnReason, evidence: string): WithdrawOutcome {
  if (run.pressed) return { kind: "unknown", evidence: `the confirmation was pressed; ${evidence}` };
  return run.signal.aborted
    ? { kind: "not-withdrawn", reason: "left-by-person", evidence: "the page was left" }
    : { kind: "not-withdrawn", reason, evidence };
}

/** LinkedIn's stop surfaces win over everything: asked before every step (I4). */
export function stopped(run: Run): WithdrawOutcome | undefined {
  const stop = findStop(run.page.document, run.page.url());
  return stop === null ? undefined : { kind: "stopped", ...stop, pressed: run.pressed };
}
