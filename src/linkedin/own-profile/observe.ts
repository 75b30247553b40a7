import type { PageReading } from "../../core/page/reading.ts";
import { linkedInLink, slugOf } from "../addresses.ts";
import { allVisible } from "../dom/visible.ts";
import { findTopCard } from "../profile/card.ts";
import { EDIT_INTRO_LINK } from "./cues.ts";

/**
 * The signed-in member's own profile: an edit link for the very slug of the address (for `/in/me/`,
 * which is redirected, for any slug). Null when it is someone else's.
 */
export function observeOwnProfile(document: Document, url: URL): PageReading | null {
  const located = slugOf(url);
  const slugs = allVisible(document, EDIT_INTRO_LINK).map((link) => {
    const address = linkedInLink(link.getAttribute("href"));
    return address === null ? null : slugOf(address);
  });
  const own = slugs.find((slug) => slug !== null && (located === null || slug === located)) ?? null;
  if (own === null) return null;
  const card = findTopCard(document);
  if ("missing" in card) return { surface: "unreadable", expected: "own-profile", missing: card.missing };
  const id = card.profileId ?? card.memberId;
  if (id === null) {
    return { surface: "unreadable", expected: "own-profile", missing: "an id in the top card" };
  }
  return { surface: "own-profile", account: { id, slug: own, name: card.name } };
}
