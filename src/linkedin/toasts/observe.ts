import { searchRoots } from "../dom/roots.ts";
import { plain, shown, textLeaves } from "../dom/text.ts";
import { allVisible } from "../dom/visible.ts";
import type { Labels } from "../languages/labels.ts";
import { hasPhrase, holdsName, isLabel, nameIn, names } from "../languages/match.ts";
import { TOAST, TOAST_TYPE } from "./cues.ts";

export interface Toast {
  readonly element: Element;
  /** As the page marks it; other types are passed over. */
  readonly type: "success" | "error";
  readonly text: string;
}

export function readToasts(document: Document): readonly Toast[] {
  const toasts: Toast[] = [];
  for (const root of searchRoots(document)) {
    for (const element of allVisible(root, TOAST)) {
      const type = element.getAttribute(TOAST_TYPE);
      if (type === "success" || type === "error") toasts.push({ element, type, text: sentenceOf(element) });
    }
  }
  return toasts;
}

/** The words of the toast itself: what its buttons and links offer is left out, names that are links are not. */
function sentenceOf(toast: Element): string {
  return shown(
    textLeaves(toast)
      .filter(({ element }) => element.closest('button, a:not([href*="/in/"])') === null)
      .map(({ text }) => text)
      .join(" "),
  );
}

/** The toasts that are new, or say something new, since `before`. */
export function newToasts(before: readonly Toast[], now: readonly Toast[]): readonly Toast[] {
  return now.filter(
    (toast) => !before.some((old) => old.element === toast.element && old.text === toast.text),
  );
}

/** `sent` only when the words are known or hold the person's name: a success toast of unknown wording proves nothing. */
export type ToastMeaning = "sent" | "cannot-resend-yet" | "refused" | "error" | "nothing";

export function meaningOf(toast: Toast, name: string, labels: readonly Labels[]): ToastMeaning {
  if (toast.type === "success") return saysSent(toast.text, name, labels) ? "sent" : "nothing";
  if (hasPhrase(labels, "cannotResend", toast.text)) return "cannot-resend-yet";
  return hasPhrase(labels, "refused", toast.text) ? "refused" : "error";
}

function saysSent(text: string, name: string, labels: readonly Labels[]): boolean {
  const sentence = plain(text).replace(/[.!]$/, "");
  const named = nameIn(labels, "sentToast", sentence);
  if (named !== null) return names(labels, "sentToast", sentence, name);
  return isLabel(labels, "sentToast", sentence) || holdsName(text, name);
}
