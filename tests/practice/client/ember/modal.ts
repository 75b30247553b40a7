import { type Child, icon } from "../make.ts";
import type { Stage } from "../stage.ts";

export interface ModalFrame {
  readonly modalId: "send-invite-modal" | "modal-upsell" | "fuse-limit-alert" | "how-do-you-know";
  readonly className: string;
  readonly labelledBy: string;
  readonly role?: "dialog" | "alertdialog";
  /** False: without a close button. */
  readonly dismissible?: boolean;
}

/** The one modal there is: opening another takes its place. */
export function openModal(
  stage: Stage,
  frame: ModalFrame,
  children: readonly Child[],
  onDismiss: () => void,
): HTMLElement {
  const { make, words, modals } = stage;
  const dismiss = make(
    "button",
    { class: "artdeco-modal__dismiss", "aria-label": words.dismiss, "data-test-modal-close-btn": true },
    icon(stage.doc, "close-medium", "ember"),
  );
  const box = make(
    "div",
    {
      class: `artdeco-modal ${frame.className}`,
      role: frame.role ?? "dialog",
      "aria-modal": frame.role === "alertdialog" ? "true" : null,
      "data-test-modal": true,
      "aria-labelledby": frame.labelledBy,
      tabindex: "-1",
    },
    make("span", { class: "a11y-text" }, "Dialog content start."),
    frame.dismissible === false ? null : dismiss,
    ...children,
    make("span", { class: "a11y-text" }, "Dialog content end."),
  );
  const overlay = make(
    "div",
    {
      class: "artdeco-modal-overlay",
      "data-test-modal-container": true,
      "data-test-modal-id": frame.modalId,
    },
    box,
  );
  const away = () => {
    overlay.remove();
    onDismiss();
  };
  dismiss.addEventListener("click", away);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") away();
  });
  modals.replaceChildren(overlay);
  box.focus();
  return overlay;
}

/** Ember's buttons, marked as it marks them. */
export function emberButton(
  stage: Stage,
  kind: "primary" | "secondary" | "tertiary",
  text: string,
  label: string,
  onClick: () => void,
): HTMLButtonElement {
  const button = stage.make(
    "button",
    {
      type: "button",
      class: `artdeco-button artdeco-button--2 artdeco-button--${kind}`,
      "aria-label": label,
    },
    stage.make("span", { class: "artdeco-button__text" }, text),
  );
  button.addEventListener("click", onClick);
  return button;
}
