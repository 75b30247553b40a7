/** Moves what scrolls until `entry` stands at its top; rows above it may leave the document, it does not. */
export function scrollToEntry(document: Document, entry: Element): void {
  const scroller = scrollerOf(entry, document);
  if (scroller === null) return;
  const top = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
  const by = entry.getBoundingClientRect().top - top;
  scroller.scrollTo({ top: scroller.scrollTop + by, behavior: "instant" });
}

/** A little up or down from where it stands, in parts of what is in sight. */
export function scrollBy(document: Document, entry: Element | null, parts: number): void {
  const scroller = scrollerOf(entry, document);
  scroller?.scrollTo({ top: scroller.scrollTop + parts * scroller.clientHeight, behavior: "instant" });
}

/** The nearest ancestor that scrolls: on pages of the new application the window does not. */
export function scrollerOf(row: Element | null, document: Document): Element | null {
  for (let up = row?.parentElement ?? null; up !== null; up = up.parentElement) {
    const overflow = document.defaultView?.getComputedStyle(up).overflowY;
    if ((overflow === "auto" || overflow === "scroll") && up.scrollHeight > up.clientHeight) return up;
  }
  return document.scrollingElement;
}
