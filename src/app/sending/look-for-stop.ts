import type { PageReport } from "../../core/page/reading.ts";
import type { SendingDeps } from "../deps.ts";
import { recordStop } from "./stop.ts";

/** What a run says when the page went away under it: somebody left, or LinkedIn put a stop in its place. */
const PAGE_WENT: ReadonlySet<string> = new Set(["left-by-person", "page-not-ready"]);

function pageMayHaveGone(report: PageReport): boolean {
  if (report.kind !== "outcome" && report.kind !== "withdrawal-outcome") return false;
  const { outcome } = report;
  if (outcome.kind === "unknown") return true;
  return (outcome.kind === "not-sent" || outcome.kind === "not-withdrawn") && PAGE_WENT.has(outcome.reason);
}

/**
 * Looks at what stands in the tab now, where a run ended because its page went away: LinkedIn answers a press
 * with a check or a restriction in place of the page, and a stop counts from the moment it shows, not from
 * the next page that happens to be opened (I4).
 */
export async function lookForStop(deps: SendingDeps, report: PageReport, tabId: number): Promise<void> {
  if (!pageMayHaveGone(report) || !(await deps.tabs.exists(tabId))) return;
  const reading = await deps.page.read(tabId);
  if (reading?.surface === "stop") await recordStop(deps, reading.restriction, "profile");
}
