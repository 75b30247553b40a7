import { firstVisible, isVisible } from "./visible.ts";

/** Text that only screen readers get, always a second copy of something visible (Ember pages). */
const SECOND_COPY = ".visually-hidden, .a11y-text";

/** Marks without width that LinkedIn puts around names in right-to-left pages. */
const BIDI_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Composed (NFC), straight apostrophes, no direction marks, single spaces, trimmed: the form in which texts are compared. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(BIDI_MARKS, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** Text for people: like `plain`, but apostrophes stay as they are. */
export function shown(text: string): string {
  return text.normalize("NFC").replace(BIDI_MARKS, "").replace(/\s+/g, " ").trim();
}

function visibleNodes(scope: Element): Text[] {
  const walker = scope.ownerDocument.createTreeWalker(scope, 4 /* NodeFilter.SHOW_TEXT */);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || !node.nodeValue?.trim()) continue;
    if (isTextNode(node) && isVisible(parent) && parent.closest(SECOND_COPY) === null) found.push(node);
  }
  return found;
}

function isTextNode(node: Node): node is Text {
  return node.nodeType === 3;
}

export interface TextLeaf {
  readonly element: Element;
  readonly text: string;
}

/** Each visible run of text in document order, with the element that directly holds it. */
export function textLeaves(scope: Element): readonly TextLeaf[] {
  const runs: { element: Element; raw: string; last: Text }[] = [];
  for (const node of visibleNodes(scope)) {
    const element = node.parentElement;
    if (element === null) continue;
    const run = runs.at(-1);
    // React renders "0", "/" and "200" as three neighbours of one element.
    if (run !== undefined && neighbourBefore(node) === run.last) {
      run.raw += node.data;
      run.last = node;
    } else {
      runs.push({ element, raw: node.data, last: node });
    }
  }
  return runs.map(({ element, raw }) => ({ element, text: shown(raw) }));
}

function neighbourBefore(node: Node): Node | null {
  let before = node.previousSibling;
  while (before !== null && (before.nodeType === 8 || (isTextNode(before) && before.data.trim() === ""))) {
    before = before.previousSibling;
  }
  return before;
}

/** What a sighted person reads in the first visible element that matches; empty without one. */
export function textAt(scope: ParentNode, selector: string): string {
  const element = firstVisible(scope, selector);
  return element === null ? "" : visibleText(element);
}

/** What a sighted person reads in `scope`, without hidden twins and second copies. */
export function visibleText(scope: Element): string {
  return shown(
    textLeaves(scope)
      .map(({ text }) => text)
      .join(" "),
  );
}
