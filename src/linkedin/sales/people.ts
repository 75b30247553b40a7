import type { PageReading, PersonOnPage, Relation } from "../../core/page/reading.ts";
import { leadKeyOf } from "../addresses.ts";
import { textAt } from "../dom/text.ts";
import { allVisible } from "../dom/visible.ts";
import { readDegree } from "../profile/degree.ts";
import * as cues from "./cues.ts";

/** Leads of a search or a saved list, those rendered by now. They show no public address. */
export function observeSalesPeople(document: Document): PageReading {
  const rows = new Map<string, PersonOnPage>();
  for (const link of allVisible(document, cues.LEAD_LINK)) {
    const key = leadKeyOf(link.getAttribute("href"));
    const row = link.closest(cues.ROW);
    if (key === null || row === null || rows.has(key)) continue;
    const fullName = textAt(row, cues.NAME);
    if (fullName === "") continue;
    rows.set(key, { keys: [key], fullName, ...linesIn(row), ...standing(row) });
  }
  return rows.size === 0
    ? { surface: "unreadable", expected: "sales-people", missing: "rows with a lead" }
    : { surface: "sales-people", people: [...rows.values()] };
}

export function linesIn(scope: Element): Pick<PersonOnPage, "headline" | "company" | "location"> {
  return {
    headline: textAt(scope, cues.TITLE),
    company: textAt(scope, cues.COMPANY),
    location: textAt(scope, cues.PLACE),
  };
}

/** Whether an invitation waits stands in a menu nobody has opened: only the 1st degree proves something. */
function standing(row: Element): { readonly relation: Relation; readonly evidence: readonly string[] } {
  return readDegree(row) === 1
    ? { relation: "connected", evidence: ["row: 1st degree badge"] }
    : { relation: "unknown", evidence: ["row: lead link"] };
}
