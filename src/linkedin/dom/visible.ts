/**
 * Whether a person sees it. LinkedIn renders the action row and the degree twice and hides one of
 * them, and the hidden twin may say something else.
 */
export function isVisible(element: Element): boolean {
  if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  // `display: contents` has no box of its own: its children decide.
  if (element.ownerDocument.defaultView?.getComputedStyle(element).display !== "contents") return false;
  const parent = element.parentElement;
  return parent === null || isVisible(parent);
}

/** All visible elements that match, in document order. */
export function allVisible(scope: ParentNode, selector: string): readonly HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
}

/** The first visible element that matches. For cues that name one thing only. */
export function firstVisible(scope: ParentNode, selector: string): HTMLElement | null {
  for (const element of scope.querySelectorAll<HTMLElement>(selector)) if (isVisible(element)) return element;
  return null;
}

/** Disabled for the page in any of the three ways it says so. */
export function isDisabled(element: Element): boolean {
  return (
    element.hasAttribute("disabled") ||
    element.getAttribute("aria-disabled") === "true" ||
    element.classList.contains("artdeco-button--disabled")
  );
}
