import { emberButton } from "../ember/modal.ts";
import type { Stage } from "../stage.ts";
import { withdraw } from "../withdraw.ts";

/** Asks before an invitation is taken back. */
export function askToWithdraw(
  stage: Stage,
  person: { readonly slug: string; readonly name: string },
  done: () => void,
): void {
  const { make, words, modals } = stage;
  const away = () => modals.replaceChildren();
  const cancel = emberButton(stage, "secondary", words.cancel, words.cancel, away);
  const confirm = emberButton(stage, "primary", words.withdraw, words.withdrawLabel(person.name), () => {
    away();
    void withdraw(stage, person.slug, done);
  });
  for (const one of [cancel, confirm]) one.classList.add("artdeco-modal__confirm-dialog-btn");
  modals.replaceChildren(
    make(
      "div",
      { class: "artdeco-modal-overlay", "data-test-modal-container": true },
      make(
        "div",
        {
          class: "artdeco-modal artdeco-modal--layer-confirmation",
          role: "alertdialog",
          "data-test-modal": true,
          "aria-labelledby": "confirm-dialog",
        },
        make("h2", { id: "confirm-dialog", class: "artdeco-modal__header" }, words.withdrawHeading),
        make("p", { class: "artdeco-modal__content" }, words.withdrawText),
        make("div", { class: "artdeco-modal__actionbar" }, cancel, confirm),
      ),
    ),
  );
}
