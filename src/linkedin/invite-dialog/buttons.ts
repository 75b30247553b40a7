import { visibleText } from "../dom/text.ts";
import { allVisible } from "../dom/visible.ts";
import type { Labels } from "../languages/labels.ts";
import { isLabel } from "../languages/match.ts";
import { ACTION_BAR, DISMISS, PRIMARY, SECONDARY } from "./cues.ts";

export type Meaning = "add-note" | "send-blank" | "send" | "cancel" | "dismiss";

const FIELDS = [
  ["add-note", "addNote"],
  ["send-blank", "sendBlank"],
  ["send", "send"],
  ["cancel", "cancelNote"],
  ["dismiss", "dismiss"],
] as const;

/** What a button says it does, by its label or its text in the page's language. */
export function meaningOfButton(button: Element, labels: readonly Labels[]): Meaning | null {
  if (button.matches(DISMISS)) return "dismiss";
  for (const text of [button.getAttribute("aria-label") ?? "", visibleText(button)]) {
    for (const [meaning, field] of FIELDS) if (text !== "" && isLabel(labels, field, text)) return meaning;
  }
  return null;
}

/** The one visible button with this meaning. Two of them: none. */
export function labelledButton(
  dialog: Element,
  meaning: Meaning,
  labels: readonly Labels[],
): HTMLElement | null {
  return single(allVisible(dialog, "button").filter((button) => meaningOfButton(button, labels) === meaning));
}

/** The two buttons of stage 1, by their class and never by their place: secondary adds a note, primary sends. */
export function choiceByStructure(
  dialog: Element,
): { readonly secondary: HTMLElement; readonly primary: HTMLElement } | null {
  const bar = single(allVisible(dialog, ACTION_BAR));
  if (bar === null) return null;
  const secondary = single(allVisible(bar, SECONDARY));
  const primary = single(allVisible(bar, PRIMARY));
  if (secondary === null || primary === null || allVisible(bar, "button").length !== 2) return null;
  return { secondary, primary };
}

/** The only primary button of a dialog whose note field stands open: Send. */
export function primaryButton(dialog: Element): HTMLElement | null {
  return single(allVisible(dialog, PRIMARY).filter((element) => element.localName === "button"));
}

export function dismissButton(dialog: Element, labels: readonly Labels[]): HTMLElement | null {
  return single(allVisible(dialog, DISMISS)) ?? labelledButton(dialog, "dismiss", labels);
}

export function single<T>(items: readonly T[]): T | null {
  const [only, second] = items;
  return only !== undefined && second === undefined ? only : null;
}
