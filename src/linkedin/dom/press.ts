/** Presses a control; true when the page took the click for itself (`preventDefault`), so that no link is followed. */
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
  return clicks.some((event) => event.defaultPrevented);
}
