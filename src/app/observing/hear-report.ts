import type { PageReading, PageReport } from "../../core/page/reading.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { RowDeps } from "../deps.ts";
import { hearOutcome } from "../sending/outcome.ts";
import { recordStop } from "../sending/stop.ts";
import { hearWithdrawal } from "../withdrawing/outcome.ts";
import { recordAcceptances } from "./acceptances.ts";
import { hearByHand, hearSentList } from "./by-hand.ts";
import { keepNetwork } from "./network.ts";

/**
 * A list the person opened themselves. Nobody looked up whose it is, so a list of connections is
 * believed only while one account is known; sent ones count whoever sent them: that errs on the
 * side of sending less (I9).
 */
async function hearList(deps: RowDeps, reading: PageReading): Promise<void> {
  if (reading.surface === "sent-invitations") return hearSentList(deps, reading.people);
  if (reading.surface !== "connections") return;
  const accounts = await deps.store.read((reader) => reader.accounts());
  if (accounts.length > 1) return;
  await keepNetwork(deps, reading.total);
  await recordAcceptances(deps, reading.people);
}

/** What a content script tells, unasked, becomes rows. `tabId`: the tab it came from. */
export async function hearReport(deps: RowDeps, report: PageReport, tabId: number): Promise<void> {
  switch (report.kind) {
    case "handed-over":
      return; // the row says `dispatched` already; the limits come again with the outcome
    case "outcome":
      return hearOutcome(deps, { ...report, tabId });
    case "withdrawal-outcome":
      return hearWithdrawal(deps, { ...report, tabId });
    case "sent-by-hand":
      return hearByHand(deps, report.person);
    case "list-seen":
      return hearList(deps, report.reading);
    case "stop-seen":
      return recordStop(deps, report.restriction, report.path);
    default:
      assertNever(report);
  }
}
