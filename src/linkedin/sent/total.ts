import { plain, visibleText } from "../dom/text.ts";
import { firstVisible } from "../dom/visible.ts";
import { PEOPLE_TAB } from "./cues.ts";

/** Where the digits of a script begin: Latin, Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6] as const;
const IN_BRACKETS = /[(（]([\p{Nd}.,'\s]+)[)）]/u;

/** How many invitations wait, as the tab over the list says; null where it says nothing that could be read. */
export function totalSent(document: Document): number | null {
  const tab = firstVisible(document, PEOPLE_TAB);
  const inBrackets = tab === null ? undefined : IN_BRACKETS.exec(plain(visibleText(tab)))?.[1];
  if (inBrackets === undefined) return null;
  const digits = [...inBrackets].filter((one) => /\p{Nd}/u.test(one)).map(digitOf);
  if (digits.length === 0 || digits.length > 6 || digits.includes(null)) return null;
  return Number(digits.join(""));
}

function digitOf(character: string): number | null {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((from) => code >= from && code < from + 10);
  return zero === undefined ? null : code - zero;
}
