import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import { type RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

export interface VirtualOptions {
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Of every row alike, in CSS pixels. */
  readonly rowHeight: number;
}

/** The rows of a long list that are in sight, and a few beside them. */
export function useVirtual({
  scroller,
  count,
  rowHeight,
}: VirtualOptions): Virtualizer<HTMLElement, HTMLElement> {
  const [, again] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => again(0),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtual.setOptions(options);
  // The library's own names for what a framework's adapter calls, as its adapters do.
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtual._willUpdate());
  return virtual;
}
