/** A place whose records are still being read has its heading later; after so many ms nobody waits for it. Ours. */
const WAITS = 5_000;

/** The heading by which a place is read out: that of what stands there, not of its opening. */
const headingIn = (root: Element): HTMLElement | null =>
  root.querySelector<HTMLElement>("h1, main:not(:has(h1))")?.closest(".loading") === null
    ? root.querySelector<HTMLElement>("h1, main:not(:has(h1))")
    : null;

/**
 * Moves the focus to the heading of the place that now stands in `root`, as a new document would begin at its
 * top; as soon as there is one. Where the place, or the person, has put the focus somewhere in it
 * meanwhile, it stays there. The function given back ends the waiting.
 */
export function focusHeading(root: HTMLElement): () => void {
  const isTaken = () => {
    const { activeElement } = root.ownerDocument;
    return activeElement !== null && activeElement !== root && root.contains(activeElement);
  };
  const focus = (): boolean => {
    if (isTaken()) return true;
    const heading = headingIn(root);
    if (!heading) return false;
    if (!heading.hasAttribute("tabindex")) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    return true;
  };
  root.ownerDocument.defaultView?.scrollTo({ top: 0 });
  if (focus()) return () => {};
  // Until then nothing else keeps it: the link that led here may be gone.
  root.focus({ preventScroll: true });
  const observer = new MutationObserver(() => {
    if (focus()) end();
  });
  const timer = setTimeout(() => end(), WAITS);
  const end = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  observer.observe(root, { childList: true, subtree: true });
  return end;
}
