import { onlyNumber } from "../dom/numbers.ts";
import { plain, visibleText } from "../dom/text.ts";
import { firstVisible } from "../dom/visible.ts";
import { LIST_HEADER } from "./cues.ts";

/**
 * How many connections the member has, as the header over the list counts them ("1,204 connections", seen on
 * pages of 2025 and 2026). `rendered`: rows of the list that stand there; a header with fewer counts something
 * else. Null: no such header, or nothing in it that is surely that number. Its words are not looked at.
 */
export function totalConnections(document: Document, rendered: number): number | null {
  const header = firstVisible(document, LIST_HEADER);
  const total = header === null ? null : onlyNumber(plain(visibleText(header)));
  return total !== null && total >= rendered ? total : null;
}
