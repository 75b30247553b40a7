import type { PageReading, PersonOnPage } from "../../core/page/reading.ts";
import { belonging, inviteControls } from "../controls/invite-control.ts";
import { textLeaves } from "../dom/text.ts";
import { labelsOf } from "../languages/index.ts";
import type { Labels } from "../languages/labels.ts";
import { type Row, readRows } from "../lists/rows.ts";
import { looksLikeBadge } from "../profile/degree.ts";

/**
 * "People you may know": the cards with a Connect or Pending control of their own, as far as they are
 * rendered. Other cards of the page (invitations received, pages to follow) have none.
 */
export function observeSuggestions(document: Document): PageReading {
  const labels = labelsOf(document);
  const people = readRows(document).flatMap((row) => readCard(row, labels) ?? []);
  return people.length === 0
    ? { surface: "unreadable", expected: "suggestions", missing: "cards with a Connect control" }
    : { surface: "suggestions", people };
}

function readCard({ element, key, name }: Row, labels: readonly Labels[]): PersonOnPage | null {
  const slug = key.startsWith("slug:") ? key.slice("slug:".length) : null;
  const target = { slug, memberId: null, name };
  const [control, second] = inviteControls(element, labels);
  // Two controls on one card: it is not one person's card.
  if (control === undefined || second !== undefined) return null;
  const whose = belonging(control, target, labels);
  if (whose === "other") return null;
  const proved = whose !== "unproved";
  const { state, memberId, cue } = control;
  return {
    keys: proved && memberId !== null ? [`member:${memberId}`, key] : [key],
    fullName: name,
    headline: headlineOf(element, name, control.element),
    company: "",
    location: "",
    relation: state === "pending" ? "pending" : proved ? "connectable" : "unknown",
    evidence: [`card: ${cue}`, `identity ${whose}`],
  };
}

/** The first line after the name that is no badge and no control. */
function headlineOf(card: Element, name: string, control: Element): string {
  const leaves = textLeaves(card);
  const after = leaves.findIndex(({ text }) => text === name);
  const line = leaves
    .slice(after + 1)
    .find(({ element, text }) => !control.contains(element) && /\p{L}/u.test(text) && !looksLikeBadge(text));
  return line?.text ?? "";
}
