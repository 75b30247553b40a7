import { numberOf } from "../dom/numbers.ts";
import { plain, visibleText } from "../dom/text.ts";
import { firstVisible } from "../dom/visible.ts";
import { PEOPLE_TAB } from "./cues.ts";

const IN_BRACKETS = /[(（]([\p{Nd}.,'\s]+)[)）]/u;

/** How many invitations wait, as the tab over the list says; null where it says nothing that could be read. */
export function totalSent(document: Document): number | null {
  const tab = firstVisible(document, PEOPLE_TAB);
  const inBrackets = tab === null ? undefined : IN_BRACKETS.exec(plain(visibleText(tab)))?.[1];
  return inBrackets === undefined ? null : numberOf(inBrackets);
}
