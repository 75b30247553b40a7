import {
  type Part,
  PROFILE_PARTS,
  type ProfileLook,
  type ProfileReading,
} from "../../core/profile/own-profile.ts";
import { firstVisible } from "../dom/visible.ts";
import { scrollerOf } from "../lists/scroll.ts";
import { type PageHandle, pause } from "../page.ts";
import { findTopCard } from "../profile/card.ts";
import { CONTACT_LINK, LAYOUTS } from "../profile/cues.ts";
import { readLines } from "../profile/lines.ts";
import { readWhenReady } from "../ready.ts";
import { BANNER, NO_BANNER, NO_PHOTO, PHOTO } from "./cues.ts";
import { observeOwnProfile } from "./observe.ts";
import { readAbout, readEntries } from "./sections.ts";

/** A section comes when it is scrolled to, a moment later. */
const BETWEEN_SCREENS = 700;
/** Ours: a long profile has about ten screens. */
const MOST_SCREENS = 16;
/** Whatever its generation, the card stands within what scrolls. */
const ANY_CARD = LAYOUTS.map(({ card }) => card).join();

const told = (seen: unknown): Part<true> => (seen ? { kind: "seen", value: true } : { kind: "unread" });
const shownOrNot = (card: Element, yes: string, no: string): Part<true> =>
  firstVisible(card, yes) === null && firstVisible(card, no) !== null
    ? { kind: "missing" }
    : told(firstVisible(card, yes));
const text = (value: string): Part<string> => (value === "" ? { kind: "unread" } : { kind: "seen", value });

/** One look at an own profile; null when it is none, or is being swapped. Touches nothing. */
export function lookAtOwnProfile(document: Document, url: URL): ProfileReading | null {
  const own = observeOwnProfile(document, url);
  const card = findTopCard(document);
  if (own?.surface !== "own-profile" || "missing" in card) return null;
  const { headline, location } = readLines(card);
  return {
    ...own.account,
    photo: shownOrNot(card.element, PHOTO, NO_PHOTO),
    banner: shownOrNot(card.element, BANNER, NO_BANNER),
    headline: text(headline),
    location: text(location),
    contact: told(firstVisible(card.element, CONTACT_LINK)),
    about: readAbout(card),
    experience: readEntries(card, "experience"),
    education: readEntries(card, "education"),
  };
}

/** What was seen stays seen: a page takes away what was scrolled out of sight. */
function joined(before: ProfileReading, next: ProfileReading): ProfileReading {
  const staying = PROFILE_PARTS.filter((part) => next[part].kind !== "seen" && before[part].kind === "seen");
  return { ...next, ...Object.fromEntries(staying.map((part) => [part, before[part]])) };
}

/**
 * Reads the own profile now open, scrolling it once to its end and back, because its sections come only then. A
 * tab that is hidden is read as it stands. A page that becomes another one ends the reading, with what was
 * read by then.
 */
export async function readOwnProfile(page: PageHandle, signal: AbortSignal): Promise<ProfileLook> {
  const first = await readWhenReady(page, signal);
  const look = () => lookAtOwnProfile(page.document, page.url());
  let profile = look();
  if (first.surface !== "own-profile" || profile === null) return { kind: "other", reading: first };
  const scroller = () => scrollerOf(page.document.querySelector(ANY_CARD), page.document);
  const scrollTo = (top: number) => {
    const box = page.document.hidden ? null : scroller();
    const before = box?.scrollTop ?? 0;
    box?.scrollTo({ top, behavior: "instant" });
    return box !== null && box.scrollTop > before;
  };
  const start = scroller()?.scrollTop ?? 0;
  let atEnd = 0;
  for (let screen = 0; atEnd < 3 && screen < MOST_SCREENS && !signal.aborted; screen += 1) {
    const box = scroller();
    // At the end sections may still be on their way; then one look more, from where the person was.
    if (atEnd < 2 && scrollTo((box?.scrollTop ?? 0) + (box?.clientHeight ?? 0))) atEnd = 0;
    else atEnd += 1;
    if (atEnd === 3 || screen === MOST_SCREENS - 1) scrollTo(start);
    await pause(page, BETWEEN_SCREENS, signal);
    const next = look();
    if (next === null || next.id !== profile.id) break;
    profile = joined(profile, next);
  }
  return { kind: "read", profile };
}
