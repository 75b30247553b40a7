import type { PageReading, Relation } from "../../core/page/reading.ts";
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

/** What the page is, where nobody can be added from it; null for a profile and for search results with people. */
export function pageWords(reading: PageReading | null): string | null {
  if (reading === null)
    return "This tab shows no LinkedIn page that answers. Open a profile or a people search on LinkedIn, reload it if it was open already, then read it here.";
  switch (reading.surface) {
    case "profile":
      return null;
    case "search":
      return reading.people.length === 0
        ? "No people stand on this search page. Scroll it or change the search, then read it again."
        : null;
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
