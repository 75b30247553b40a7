import { CLOSES, OPENS } from "./pseudo.ts";

/** Part of a page that has a place on it. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Piece {
  readonly element: Element;
  readonly text: string;
  readonly box: Box;
}

/** Rounding of the browser's own. */
const SLACK = 1.5;
/** Letters fill so much of their line's height; the rest may lie over another line. */
const LETTERS = 0.6;

const intersection = (a: Box, b: Box): Box | null => {
  const left = Math.max(a.left, b.left);
  const right = Math.min(a.right, b.right);
  const top = Math.max(a.top, b.top);
  const bottom = Math.min(a.bottom, b.bottom);
  return right > left && bottom > top ? { left, right, top, bottom } : null;
};

/** Where nothing of an element's inside can be seen, because something around it cuts it off or scrolls. */
function clipOf(element: Element, known: Map<Element, Box | null>): Box | null {
  const found = known.get(element);
  if (found !== undefined) return found;
  const parent = element.parentElement;
  const { overflowX, overflowY, position } = getComputedStyle(element);
  const around = parent && position !== "fixed" ? clipOf(parent, known) : EVERYWHERE;
  const clips = overflowX !== "visible" || overflowY !== "visible";
  // The page itself scrolls: what is below the window is only further down.
  const isPage = element === document.body || element === document.documentElement;
  const own = !clips || isPage ? EVERYWHERE : element.getBoundingClientRect();
  const clip = around && intersection(around, own);
  known.set(element, clip);
  return clip;
}
const EVERYWHERE: Box = {
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

const nameOf = (element: Element): string => {
  const { className } = element;
  const name = typeof className === "string" && className !== "" ? `.${className.replaceAll(" ", ".")}` : "";
  return `${element.tagName.toLowerCase()}${name}`;
};
const shortOf = (text: string): string => text.replaceAll(/\s+/g, " ").trim().slice(0, 40);

/** Text for screen readers alone: in a box of a pixel. */
function isHidden(element: Element): boolean {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    if (!(at instanceof HTMLElement) || at.offsetWidth > 1) continue;
    if (["absolute", "fixed"].includes(getComputedStyle(at).position)) return true;
  }
  return false;
}

/** Every line of text that can be seen, whole boxes, and what of each can be seen. */
function lines(
  root: Element,
  clips: Map<Element, Box | null>,
): readonly (Piece & { readonly seen: Box | null })[] {
  const found: (Piece & { readonly seen: Box | null })[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? "";
    if (!element || text.trim() === "" || isHidden(element)) continue;
    // What stands under the text of a field, to mark parts of it, lies where the field's own text does.
    if (element.closest("svg, select, option, textarea, script, style, .marks")) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1 || bottom - top < 1) continue;
      const box = { left, right, top, bottom };
      const clip = clipOf(element, clips);
      found.push({ element, text: shortOf(text), box, seen: clip && intersection(box, clip) });
    }
  }
  return found;
}

const CONTROLS = "button, a[href], summary, select, input, textarea";

const shrunk = ({ left, right, top, bottom }: Box): Box => {
  const cut = ((bottom - top) * (1 - LETTERS)) / 2;
  return { left: left + SLACK, right: right - SLACK, top: top + cut, bottom: bottom - cut };
};

/** What lies above the rest on purpose: it may cover what scrolls below it. */
function layerOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { position } = getComputedStyle(at);
    if (position === "sticky" || position === "fixed" || at.matches("dialog[open], :popover-open")) return at;
  }
  return null;
}

/**
 * What is wrong with the layout of what stands in `root`, as short lines; empty when nothing: the page scrolls
 * sideways, text sticks out of the window or is cut off, lines of text lie over each other, controls do.
 */
export function layoutProblems(root: Element): readonly string[] {
  const dialog = root.querySelector("dialog[open]");
  return problemsIn(dialog ?? root);
}

function problemsIn(root: Element): readonly string[] {
  const problems: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) problems.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
  const clips = new Map<Element, Box | null>();
  const text = lines(root, clips);
  for (const { element, text: words, seen } of text) {
    if (seen && !scrollsSideways(element) && (seen.left < -SLACK || seen.right > clientWidth + SLACK)) {
      problems.push(`sticks out: ${nameOf(element)} “${words}”`);
    }
  }
  problems.push(...cutOff(root));
  problems.push(...overlaps(text, clips, root));
  return [...new Set(problems)];
}

function scrollsSideways(element: Element): boolean {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const { overflowX } = getComputedStyle(at);
    if ((overflowX === "auto" || overflowX === "scroll") && at.scrollWidth > at.clientWidth) return true;
  }
  return false;
}

/** Boxes that hide a part of the message they hold. What people wrote, such as a long name, may end in dots. */
function cutOff(root: Element): readonly string[] {
  return [...root.querySelectorAll("*")].flatMap((element) => {
    const wide = element.scrollWidth - element.clientWidth > SLACK;
    const high = element.scrollHeight - element.clientHeight > SLACK;
    if (!wide && !high) return [];
    if (isHidden(element) || element.closest("svg") || !(element instanceof HTMLElement)) return [];
    const words = element.textContent ?? "";
    if (!words.includes(OPENS) && !words.includes(CLOSES)) return [];
    const { overflowX, overflowY } = getComputedStyle(element);
    // Rows of one height end in dots where their title has the whole.
    if (element.title === words) return [];
    const hides = (wide && cuts(overflowX)) || (high && cuts(overflowY));
    const bursts = wide && element.matches("button, summary, a[href]") && element.clientWidth > 0;
    if (!hides && !bursts) return [];
    return [`cut off: ${nameOf(element)} “${shortOf(words)}”`];
  });
}
const cuts = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";

function overlaps(
  text: ReturnType<typeof lines>,
  clips: Map<Element, Box | null>,
  root: Element,
): readonly string[] {
  const controls = [...root.querySelectorAll(CONTROLS)]
    .filter((element) => element.checkVisibility() && !isHidden(element) && !element.closest("svg"))
    .flatMap((element) => {
      const clip = clipOf(element, clips);
      const seen = clip && intersection(element.getBoundingClientRect(), clip);
      // A link within a line is its text.
      return seen && getComputedStyle(element).display !== "inline" ? [{ element, text: "", box: seen }] : [];
    });
  const pieces = [
    ...text.flatMap(({ seen, ...piece }) => (seen ? [{ ...piece, box: shrunk(seen) }] : [])),
    ...controls.map((piece) => ({ ...piece, box: shrunkBy(piece.box, SLACK) })),
  ].toSorted((a, b) => a.box.top - b.box.top);
  const problems: string[] = [];
  for (const [at, one] of pieces.entries()) {
    for (let next = at + 1; next < pieces.length; next += 1) {
      const other = pieces[next];
      if (!other || other.box.top >= one.box.bottom) break;
      if (
        one.element === other.element ||
        one.element.contains(other.element) ||
        other.element.contains(one.element)
      )
        continue;
      if (!intersection(one.box, other.box) || layerOf(one.element) !== layerOf(other.element)) continue;
      problems.push(
        `overlap: ${nameOf(one.element)} “${one.text}” and ${nameOf(other.element)} “${other.text}”`,
      );
    }
  }
  return problems;
}

const shrunkBy = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left + by,
  right: right - by,
  top: top + by,
  bottom: bottom - by,
});
