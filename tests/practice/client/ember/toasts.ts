import type { Stage } from "../stage.ts";

/** A toast that goes away after the pace's `toastFor`, whatever the pace's factor. */
export function showToast(stage: Stage, type: "success" | "error", text: string): void {
  const { make, toasts } = stage;
  const toast = make(
    "div",
    {
      class: `artdeco-toast-item artdeco-toast-item--${type}`,
      "data-test-artdeco-toast-item-type": type,
      role: "alert",
    },
    make("p", { class: "artdeco-toast-item__message" }, make("span", {}, text)),
  );
  toasts.append(toast);
  const timer = setTimeout(() => toast.remove(), stage.model.pace.toastFor);
  stage.left.addEventListener("abort", () => clearTimeout(timer), { once: true });
}
