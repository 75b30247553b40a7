/** Letters of the scripts that our languages and invented people are written in. */
const LATIN_WORD = /[\p{sc=Latn}][\p{sc=Latn}\p{M}\d_'’-]*/gu;
const ARABIC = /\p{sc=Arab}/u;
/** Kept in an order of its own by `src/ui/i18n/direction.ts`. */
const SET_APART = /\u2068[^\u2069]*\u2069/g;

export const latinWords = (text: string): readonly string[] =>
  (text.replaceAll(SET_APART, " ").match(LATIN_WORD) ?? []).map((word) => word.toLowerCase());

const shortOf = (text: string): string => text.replaceAll(/\s+/g, " ").trim().slice(0, 60);

/** The nearest element whose lines are ordered by what stands in them. */
const isOrderedByItself = (element: Element): boolean =>
  getComputedStyle(element).direction === "ltr" ||
  getComputedStyle(element).unicodeBidi === "plaintext" ||
  // Keys and addresses of fields are as they are.
  element.closest("kbd, code, script, style") !== null;

/**
 * What stands in `root`, in an interface written from the right, and would be reordered with it: words written from
 * the left that no message of the language has, in a text or a field whose lines run from the right. Short lines;
 * empty when there are none.
 */
export function sideProblems(root: Element, ownWords: ReadonlySet<string>): readonly string[] {
  const foreign = (text: string) => latinWords(text).some((word) => !ownWords.has(word));
  const problems: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: element, textContent } = node;
    const text = textContent ?? "";
    if (!element || !foreign(text)) continue;
    // In a sentence of the interface a name is to be set apart; by itself its element has to be.
    if (!ARABIC.test(text) && isOrderedByItself(element)) continue;
    problems.push(
      `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${shortOf(text)}”`,
    );
  }
  for (const field of root.querySelectorAll("input, textarea")) {
    const isTyped =
      field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLInputElement && /^(?:text|search|url)$/.test(field.type));
    if (!isTyped || !foreign(field.value) || isOrderedByItself(field)) continue;
    problems.push(`${field.tagName.toLowerCase()} holds “${shortOf(field.value)}”`);
  }
  return [...new Set(problems)];
}
