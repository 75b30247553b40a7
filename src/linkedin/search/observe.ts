import type { PageReading, PersonOnPage, Relation } from "../../core/page/reading.ts";
import type { ProspectKey } from "../../core/prospect/prospect.ts";
import { keyOfLink } from "../addresses.ts";
import { belonging, type InviteControl, inviteControls } from "../controls/invite-control.ts";
import { textAt, textLeaves, visibleText } from "../dom/text.ts";
import { allVisible, firstVisible } from "../dom/visible.ts";
import { labelsOf } from "../languages/index.ts";
import type { Labels } from "../languages/labels.ts";
import { looksLikeBadge, readDegree } from "../profile/degree.ts";
import * as cues from "./cues.ts";

/** People search: those rendered by now. Members outside the network have no link and are left out. */
export function observeSearch(document: Document): PageReading {
  const people = searchRows(document).map(({ person }) => person);
  return people.length === 0
    ? { surface: "unreadable", expected: "search", missing: missing(document) }
    : { surface: "search", people };
}

/** A promotion beside rows may sell anything; alone it says that the month's searches are used up. */
function missing(document: Document): string {
  return firstVisible(document, cues.CAP) === null
    ? "rows with a person"
    : "results: monthly limit for profile searches";
}

export interface SearchRow {
  readonly element: Element;
  readonly person: PersonOnPage;
}

export function searchRows(document: Document): readonly SearchRow[] {
  const labels = labelsOf(document);
  for (const selector of cues.ROWS) {
    const rows = allVisible(document, selector).flatMap((element) => {
      const person = readRow(element, labels);
      return person === null ? [] : [{ element, person }];
    });
    if (rows.length > 0) return rows;
  }
  return [];
}

function readRow(row: HTMLElement, labels: readonly Labels[]): PersonOnPage | null {
  const link = firstVisible(row, cues.NAME_LINK);
  const key = keyOfLink(link?.getAttribute("href") ?? null);
  if (link === null || key === null) return null;
  const fullName = textLeaves(link).find(({ text }) => !looksLikeBadge(text))?.text ?? "";
  if (fullName === "") return null;
  const slug = key.startsWith("slug:") ? key.slice("slug:".length) : null;
  // Somebody may be called Pending: the link of the name is no control.
  const controls = inviteControls(row, labels).filter(({ element }) => !element.contains(link));
  const target = { slug, memberId: null, name: fullName };
  const own = controls.filter((control) => {
    const whose = belonging(control, target, labels);
    return whose !== "other" && (whose !== "unproved" || control.state === "pending");
  });
  const { relation, evidence } = standing(row, own, own.length < controls.length);
  return {
    keys: keysOf(row, key, own[0]?.memberId ?? null),
    fullName,
    ...linesOf(row, link),
    company: "",
    relation,
    evidence: [evidence],
  };
}

function keysOf(row: Element, link: ProspectKey, memberId: string | null): readonly ProspectKey[] {
  const urn = row.querySelector(cues.EMBER_URN)?.getAttribute("data-chameleon-result-urn") ?? "";
  const member = memberId ?? cues.EMBER_URN_VALUE.exec(urn)?.[1] ?? null;
  const slot = row.querySelector(cues.SLOT)?.getAttribute("componentkey") ?? "";
  const profile = cues.SLOT_KEY.exec(slot)?.[1] ?? null;
  const keys = new Set<ProspectKey>();
  if (member !== null) keys.add(`member:${member}`);
  if (profile !== null) keys.add(`profile:${profile}`);
  keys.add(link);
  return [...keys];
}

function standing(
  row: Element,
  own: readonly InviteControl[],
  foreign: boolean,
): { readonly relation: Relation; readonly evidence: string } {
  const states = new Set(own.map(({ state }) => state));
  const degree = readDegree(row);
  if (foreign) return { relation: "unknown", evidence: "row: a control names someone else" };
  if (states.size > 1 || degree === "contradictory")
    return { relation: "unknown", evidence: "row: cues disagree" };
  const cue = `row: ${own[0]?.cue ?? "no invitation control"}`;
  if (states.has("pending")) return { relation: "pending", evidence: cue };
  if (states.has("connect")) {
    return degree === 1
      ? { relation: "unknown", evidence: "row: 1st degree, yet Connect" }
      : { relation: "connectable", evidence: cue };
  }
  if (degree === 1) return { relation: "connected", evidence: "row: 1st degree badge" };
  return { relation: "unknown", evidence: cue };
}

/** Headline and place: the next two lines after the name that are no badge and lead to nobody. */
function linesOf(row: Element, link: Element): { readonly headline: string; readonly location: string } {
  if (firstVisible(row, `${cues.EMBER_HEADLINE}, ${cues.EMBER_LOCATION}`) !== null) {
    return { headline: textAt(row, cues.EMBER_HEADLINE), location: textAt(row, cues.EMBER_LOCATION) };
  }
  const lines = allVisible(row, "p")
    .filter((line) => !line.contains(link) && line.querySelector('p, a[href*="/in/"]') === null)
    .filter((line) => (link.compareDocumentPosition(line) & 4) !== 0 && line.closest(cues.SLOT) === null)
    .map(visibleText)
    .filter((text) => /\p{L}/u.test(text) && !looksLikeBadge(text));
  return { headline: lines[0] ?? "", location: lines[1] ?? "" };
}
