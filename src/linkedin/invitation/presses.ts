import { PRESSABLE } from "../controls/cues.ts";
import { press } from "../dom/press.ts";
import { meaningOfButton } from "../invite-dialog/buttons.ts";
import { NOTE_FIELD, PILLS } from "../invite-dialog/cues.ts";
import { type OpenDialog, openInviteDialogs, readInviteDialog } from "../invite-dialog/observe.ts";
import { labelsOf } from "../languages/index.ts";
import { readToasts, type Toast } from "../toasts/observe.ts";

/** A press that may have sent the invitation. */
export interface SendPress {
  readonly by: "person" | "extension";
  /** What stood in the note field at that instant; null without a field (a blank invitation). */
  readonly text: string | null;
  /** Toasts that stood there already: they tell nothing of this press. */
  readonly toasts: readonly Toast[];
}

export interface PressWatch {
  readonly last: () => SendPress | null;
  /** Presses a control for the extension; true when the page took the click for itself (`preventDefault`). */
  readonly press: (element: HTMLElement, sends: boolean) => boolean;
  /** The page showed that the last press sent nothing. */
  readonly forget: () => void;
  readonly end: () => void;
}

/**
 * Sees every press that may send, by whomever, also inside the open shadow root. A button of the
 * dialog counts unless it is known to do something else: rather an unknown outcome than a false "not sent".
 */
export function watchPresses(document: Document): PressWatch {
  let last: SendPress | null = null;
  let ours = false;
  const view = document.defaultView;

  const seen = (event: Event) => {
    if (ours) return;
    const dialog = readInviteDialog(document);
    if (dialog.kind === "none") return;
    const path = event.composedPath();
    // Of two dialogs it may be either.
    const pressed = openInviteDialogs(document).find((element) => path.includes(element));
    if (pressed === undefined) return;
    const button = path.find((node): node is Element => isElement(node) && node.matches(PRESSABLE));
    if (button === undefined || path.indexOf(button) > path.indexOf(pressed) || !maySend(dialog, button))
      return;
    last = { by: "person", text: noteText(pressed), toasts: readToasts(document) };
  };
  view?.addEventListener("click", seen, true);

  return {
    last: () => last,
    press(element, sends) {
      if (sends) {
        last = { by: "extension", text: noteText(readDialogElement(document)), toasts: readToasts(document) };
      }
      ours = true;
      try {
        return press(element);
      } finally {
        ours = false;
      }
    },
    forget: () => {
      last = null;
    },
    end: () => view?.removeEventListener("click", seen, true),
  };
}

function maySend(dialog: OpenDialog, button: Element): boolean {
  if (button.localName === "a" || button.matches(PILLS)) return false;
  const meaning = meaningOfButton(button, labelsOf(button.ownerDocument));
  if (meaning === "add-note" || meaning === "cancel" || meaning === "dismiss") return false;
  switch (dialog.kind) {
    case "choice":
      return dialog.sendBlank === null ? button !== dialog.addNote : button === dialog.sendBlank;
    case "note":
      return dialog.send === null || button === dialog.send;
    case "premium":
      return false;
    case "email":
    case "how-do-you-know":
    case "unclear":
      return true;
  }
}

function readDialogElement(document: Document): HTMLElement | null {
  const dialog = readInviteDialog(document);
  return dialog.kind === "none" ? null : dialog.element;
}

function noteText(dialog: Element | null): string | null {
  if (dialog === null) return null;
  // The dialog may be a form with a field called `querySelector`: the press must be noted all the same.
  const field = Element.prototype.querySelector.call(dialog, NOTE_FIELD);
  return field !== null && "value" in field ? String(field.value) : null;
}

function isElement(target: EventTarget): target is Element {
  return "nodeType" in target && target.nodeType === 1;
}
