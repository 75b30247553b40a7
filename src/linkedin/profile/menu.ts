import { belonging, type InviteControl, inviteControls, type Target } from "../controls/invite-control.ts";
import { visibleText } from "../dom/text.ts";
import { allVisible } from "../dom/visible.ts";
import type { Labels } from "../languages/labels.ts";
import { isLabel } from "../languages/match.ts";
import { MENU, MENU_ITEM } from "./cues.ts";

/** What the opened More menu says about the person. */
export type MenuLook =
  | { readonly kind: "connect"; readonly control: InviteControl; readonly proved: boolean }
  | { readonly kind: "pending" | "connected" | "nothing"; readonly evidence: string }
  | { readonly kind: "unclear"; readonly evidence: string };

/** Menus now visible that have at least one item. */
export function openMenus(document: Document): readonly HTMLElement[] {
  return allVisible(document, MENU).filter((menu) => allVisible(menu, MENU_ITEM).length > 0);
}

/** Reads a menu proved to be the one that More opened. An item counts only if it names the person. */
export function readMenu(menu: Element, target: Target, labels: readonly Labels[]): MenuLook {
  const judged = outermost(inviteControls(menu, labels)).map((control) => ({
    control,
    whose: belonging(control, target, labels),
  }));
  if (judged.some(({ whose }) => whose === "other")) {
    return { kind: "unclear", evidence: "menu: an item names someone else" };
  }
  const pending = judged.find(({ control }) => control.state === "pending");
  if (pending !== undefined) return { kind: "pending", evidence: `menu: ${pending.control.cue}` };
  const removable = allVisible(menu, MENU_ITEM).some((item) =>
    isLabel(labels, "removeConnection", visibleText(item)),
  );
  const connect = judged.find(({ whose }) => whose !== "unproved");
  if (removable && connect !== undefined)
    return { kind: "unclear", evidence: "menu: both Connect and Remove" };
  if (removable) return { kind: "connected", evidence: "menu: Remove connection" };
  if (connect !== undefined) {
    return { kind: "connect", control: connect.control, proved: connect.whose !== "by-name" };
  }
  return judged.length > 0
    ? { kind: "unclear", evidence: "menu: a Connect item that does not say whose it is" }
    : { kind: "nothing", evidence: "menu: open, without Connect" };
}

/** An item's inner parts repeat its label: one control an item. */
function outermost(controls: readonly InviteControl[]): readonly InviteControl[] {
  return controls.filter(
    ({ element }) => !controls.some((other) => other.element !== element && other.element.contains(element)),
  );
}
