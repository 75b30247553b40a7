import type { Part } from "../../core/profile/own-profile.ts";
import { textLeaves } from "../dom/text.ts";
import { allVisible, firstVisible } from "../dom/visible.ts";
import type { TopCard } from "../profile/card.ts";
import { BESIDE_TEXT, CARD, EDIT_ABOUT, ENTRY, SECTIONS, TEXT_BOX } from "./cues.ts";

/** LinkedIn takes 2,600 characters in About. */
const LONGEST = 3_000;
const MOST_ENTRIES = 20;

const UNREAD = { kind: "unread" } as const;

/** The one visible section of the member whose card it is; null: none, or more than one. */
function sectionOf({ element, profileId, slug }: TopCard, name: keyof typeof SECTIONS): HTMLElement | null {
  const { card, anchor } = SECTIONS[name];
  const main = element.closest("main");
  if (main === null) return null;
  const keys = [profileId, slug].map((id) => `${CARD}${id}${card}`);
  const found = new Set<HTMLElement>();
  for (const node of allVisible(main, `[componentkey$="${card}"], [id$="${card}"], #${anchor}`)) {
    const own = [node.getAttribute("componentkey"), node.id].some(
      (key) => key !== null && keys.includes(key),
    );
    const section = own ? node : node.id === anchor ? node.closest<HTMLElement>("section") : null;
    if (section !== null && ![...found].some((other) => other.contains(section))) found.add(section);
  }
  const [only, second] = found;
  return second === undefined ? (only ?? null) : null;
}

const bounded = (texts: readonly string[], between: string): string =>
  texts.join(between).slice(0, LONGEST).trim();

export function readAbout(card: TopCard): Part<string> {
  const section = sectionOf(card, "about");
  if (section === null) return UNREAD;
  const box = firstVisible(section, TEXT_BOX);
  // Without a box the first paragraph: the next ones may be skills.
  const scope = box ?? firstVisible(section, `p:not(:is(${BESIDE_TEXT}) *)`) ?? section;
  const leaves = textLeaves(scope).filter(({ element }) => {
    const beside = element.closest(BESIDE_TEXT);
    return beside === null || !scope.contains(beside) || (box !== null && beside.matches("a, ul"));
  });
  const value = bounded(
    leaves.map(({ text }) => text),
    " ",
  );
  if (value !== "") return { kind: "seen", value };
  const shell = firstVisible(section, "h2, h3") === null || firstVisible(section, EDIT_ABOUT) === null;
  return shell ? UNREAD : { kind: "missing" };
}

export function readEntries(card: TopCard, name: "experience" | "education"): Part<readonly string[]> {
  const section = sectionOf(card, name);
  const entries = section === null ? [] : allVisible(section, ENTRY);
  const value = entries
    .filter((entry) => entry.parentElement?.closest(ENTRY) === null)
    .slice(0, MOST_ENTRIES)
    .map((entry) =>
      bounded(
        textLeaves(entry)
          .filter(({ element }) => element.closest("button") === null)
          .map(({ text }) => text),
        " · ",
      ),
    )
    .filter((text) => text !== "");
  return value.length === 0 ? UNREAD : { kind: "seen", value };
}
