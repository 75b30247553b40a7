import type { Stage } from "../stage.ts";

/** Rows that stay in the document. */
const KEPT = 30;

interface Window {
  /** Stands in the place of the rows above that have left, newest dropped last. */
  readonly spacer: HTMLElement;
  readonly dropped: { readonly row: Element; readonly height: number }[];
}
const windows = new WeakMap<Element, Window>();

/**
 * Takes rows far above out of the document, as lists do that keep only what is in sight, and puts them
 * back when one scrolls up to them.
 */
export function dropFarRows({ make, left }: Stage, scroller: HTMLElement, list: HTMLElement): void {
  const known = windows.get(list);
  const window: Window = known ?? { spacer: make("div"), dropped: [] };
  const { spacer, dropped } = window;
  const size = () => {
    spacer.style.height = `${dropped.reduce((sum, { height }) => sum + height, 0)}px`;
  };
  if (known === undefined) {
    windows.set(list, window);
    list.prepend(spacer);
    const back = () => {
      while (dropped.length > 0 && scroller.scrollTop < spacer.offsetHeight) {
        const last = dropped.pop();
        if (last) spacer.after(last.row);
        size();
      }
    };
    scroller.addEventListener("scroll", back, { signal: left });
  }
  const gap = 14; // of the column
  while (list.children.length - 1 > KEPT) {
    const first = list.children[1];
    if (!first) return;
    dropped.push({ row: first, height: first.getBoundingClientRect().height + gap });
    first.remove();
  }
  size();
}
