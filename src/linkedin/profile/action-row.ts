import { PRESSABLE } from "../controls/cues.ts";
import { plain, visibleText } from "../dom/text.ts";
import { allVisible } from "../dom/visible.ts";
import type { Labels } from "../languages/labels.ts";
import { isLabel } from "../languages/match.ts";
import { COMPOSE_LINK, EMBER_MORE_BUTTON, MENU, MORE_BUTTON } from "./cues.ts";

/** Whether it stands on the card itself: Ember's More menu opens inside the card. */
export function onCard(element: Element): boolean {
  return element.closest(MENU) === null;
}

function onRow(row: Element, selector: string): readonly HTMLElement[] {
  return allVisible(row, selector).filter(onCard);
}

/** The visible More button of the card: by its id, by its label, or as the only one that opens something. */
export function findMore(card: Element, labels: readonly Labels[]): HTMLElement | null {
  const [ember, secondEmber] = allVisible(card, EMBER_MORE_BUTTON);
  if (ember !== undefined && secondEmber === undefined) return ember;
  const buttons = allVisible(card, MORE_BUTTON);
  const named = buttons.filter((button) =>
    isLabel(labels, "more", plain(button.getAttribute("aria-label") ?? visibleText(button))),
  );
  const candidates = named.length > 0 ? named : buttons;
  const [only, second] = candidates;
  return only !== undefined && second === undefined ? only : null;
}

/** The nearest ancestor of the More button that holds other controls too: the row of actions. */
export function actionRow(card: Element, more: Element): Element {
  let row: Element = more;
  while (row !== card && onRow(row, PRESSABLE).length < 2 && row.parentElement !== null) {
    row = row.parentElement;
  }
  return row;
}

/**
 * Someone invited the member: Accept, Ignore, More. Told by shape alone: exactly three buttons, the
 * first two with a label, the third opening a menu without one, and no way to write or invite.
 */
export function looksIncoming(row: Element, more: Element): boolean {
  const buttons = allVisible(row, "button");
  const [first, second, third] = buttons;
  return (
    buttons.length === 3 &&
    third === more &&
    first?.hasAttribute("aria-label") === true &&
    second?.hasAttribute("aria-label") === true &&
    !more.hasAttribute("aria-label") &&
    row.querySelector(COMPOSE_LINK) === null
  );
}

/** A visible control of the row that is labelled Accept and names nobody else. */
export function hasAccept(row: Element, labels: readonly Labels[]): boolean {
  return onRow(row, "button").some((button) => says(button, "accept", labels));
}

export function hasFollow(row: Element, labels: readonly Labels[]): boolean {
  return onRow(row, PRESSABLE).some((control) => says(control, "follow", labels));
}

/** By its text or by its label: the sentence of the label is known in fewer languages. */
function says(control: Element, field: "accept" | "follow", labels: readonly Labels[]): boolean {
  return (
    isLabel(labels, field, visibleText(control)) ||
    isLabel(labels, field, control.getAttribute("aria-label") ?? "")
  );
}
