import type { ProspectKey } from "../../core/prospect/prospect.ts";
import { keyOfLink } from "../addresses.ts";
import { textLeaves, visibleText } from "../dom/text.ts";
import { allVisible, firstVisible } from "../dom/visible.ts";

const PROFILE_LINK = 'a[href*="/in/"]';
/** Ember rows put the name in its own element inside one link. */
const EMBER_NAME = ".mn-connection-card__name, .invitation-card__title";

/** One person's part of a list, found from the links to their profile. */
export interface Row {
  readonly element: Element;
  readonly key: ProspectKey;
  readonly name: string;
}

/**
 * Groups the profile links of `main` by row: from each link up as far as everything inside leads to
 * one and the same profile. Needs no class names, which are hashed.
 */
export function readRows(document: Document): readonly Row[] {
  const main = document.querySelector("main");
  if (main === null) return [];
  return rowsOf(allVisible(main, PROFILE_LINK), main);
}

function rowsOf(links: readonly Element[], main: Element): readonly Row[] {
  const rows = new Map<Element, Row>();
  for (const link of links) {
    const key = keyOfLink(link.getAttribute("href"));
    if (key === null) continue;
    const element = rowOf(link, key, main);
    const known = rows.get(element);
    const name = known === undefined || known.name === "" ? nameOfLink(link) : known.name;
    rows.set(element, { element, key, name });
  }
  return [...rows.values()].filter(({ name }) => name !== "");
}

/** An entry of a list, in every generation seen. */
export const ROW = '[role="listitem"], li';

/** The person one entry of a list is about; null: none that could be recognised. */
export function readEntry(entry: Element): Row | null {
  return rowsOf(allVisible(entry, PROFILE_LINK), entry)[0] ?? null;
}

/** Where an entry leads, whoever that is: a node used again for somebody else leads elsewhere. */
export function linkOf(entry: Element): string {
  return entry.querySelector(PROFILE_LINK)?.getAttribute("href") ?? "";
}

function rowOf(link: Element, key: ProspectKey, main: Element): Element {
  const item = link.closest(ROW);
  if (item !== null && main.contains(item)) return item;
  let row: Element = link;
  for (
    let up = link.parentElement;
    up !== null && up !== main && up.parentElement !== main;
    up = up.parentElement
  ) {
    const others = [...up.querySelectorAll(PROFILE_LINK)].some((other) => {
      const named = keyOfLink(other.getAttribute("href"));
      return named !== null && named !== key;
    });
    if (others) break;
    row = up;
  }
  return row;
}

function nameOfLink(link: Element): string {
  const ember = link.querySelector(EMBER_NAME);
  if (ember !== null) return visibleText(ember);
  // Pictures may carry initials.
  return textLeaves(link).find(({ element }) => element.closest("figure") === null)?.text ?? "";
}

/** The text of the row's date; where none is marked as one, the first text with these words. */
export function dateText(row: Element, words: RegExp): string | null {
  const date = firstVisible(row, "time");
  return date === null ? findText(row, words) : visibleText(date);
}

/** The first visible run of text that fits, and nothing the person wrote in a note. */
function findText(row: Element, words: RegExp): string | null {
  const leaf = textLeaves(row).find(
    ({ element, text }) =>
      element.closest('[data-testid="expandable-text-box"], a, button') === null && words.test(text),
  );
  return leaf?.text ?? null;
}
