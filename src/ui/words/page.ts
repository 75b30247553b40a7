import type { Known } from "../../app/views.ts";
import type { PageReading, PeopleList, Relation } from "../../core/page/reading.ts";
import { assertNever } from "../../core/shared/result.ts";
import { restrictionWords } from "./restriction.ts";

/** Why a person on a page is not offered for adding; null when they may be. */
export function relationWords(relation: Relation): string | null {
  switch (relation) {
    case "connectable":
    case "menu-unread":
    case "unknown":
      return null;
    case "pending":
      return "invited already";
    case "connected":
      return "connected already";
    case "incoming":
      return "has invited you";
    case "follow-only":
      return "can only be followed";
    case "oneself":
      return "yourself";
    default:
      return assertNever(relation);
  }
}

/** How somebody on a page is known already. */
export function knownWords({ standing, segmentName }: Known): string {
  const where = segmentName === null ? "" : `, in “${segmentName}”`;
  switch (standing) {
    case "connected":
      return "connected already";
    case "invited":
      return "invited already";
    case "in-queue":
      return `waiting already${where}`;
    case "set-aside":
      return `set aside already${where}`;
    case "known":
      return `known already${where}`;
    default:
      return assertNever(standing);
  }
}

const LISTS: Readonly<Record<PeopleList, { readonly none: string; readonly more: string }>> = {
  search: {
    none: "No people stand on this search page. Scroll it or change the search, then read it again.",
    more: "",
  },
  suggestions: {
    none: "No people stand on this page. Scroll it, then read it again.",
    more: "LinkedIn picked these, not you: choose those you have a reason to know.",
  },
  "sales-people": {
    none: "No leads stand on this page. Scroll it, then read it again.",
    more: "LinkedIn fills in a row only when it is scrolled to: scroll the list through, then read it again, and more will stand here.",
  },
};

/** What to know about a list of people on a page; empty when there is nothing to say. */
export const listWords = (list: PeopleList): string => LISTS[list].more;

/** What the page is, where nobody can be added from it; null for one person and for a list with people. */
export function pageWords(reading: PageReading | null): string | null {
  if (reading === null)
    return "This tab shows no LinkedIn page that answers. Open a profile or a people search on LinkedIn, reload it if it was open already, then read it here.";
  switch (reading.surface) {
    case "profile":
    case "sales-lead":
      return null;
    case "search":
    case "suggestions":
    case "sales-people":
      return reading.people.length === 0 ? LISTS[reading.surface].none : null;
    case "own-profile":
      return "This is your own profile. Open somebody else's.";
    case "connections":
    case "sent-invitations":
      return "These people are connected or invited already. Open a profile or a people search.";
    case "stop":
      return `${restrictionWords(reading.restriction).what} ${restrictionWords(reading.restriction).next}`;
    case "gone":
      return "This profile is not there any more.";
    case "other":
      return "This LinkedIn page lists nobody to invite. Open a profile or a people search.";
    case "unreadable":
      return "The page is not ready, or LinkedIn changed it. Wait until you see it whole, then read it again.";
    default:
      return assertNever(reading);
  }
}
