/**
 * Presses a control; true when the page took the click for itself (`preventDefault`), so that no link is
 * followed, or hid it from everybody else: then it may have done anything with it.
 */
export function press(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  const clicks: Event[] = [];
  const keep = (event: Event) => void clicks.push(event);
  view?.addEventListener("click", keep, true);
  try {
    element.click();
  } finally {
    view?.removeEventListener("click", keep, true);
  }
  return clicks.length === 0 || clicks.some((event) => event.defaultPrevented);
}
