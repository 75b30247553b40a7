import { hashed } from "../make.ts";
import type { Stage } from "../stage.ts";
import { withdraw } from "../withdraw.ts";

/** Asks before an invitation is taken back: in a native dialog, or in plain elements; neither has a role. */
export function askToWithdraw(
  stage: Stage,
  person: { readonly slug: string; readonly name: string },
  done: () => void,
): void {
  const { make, words, root, model } = stage;
  const button = (text: string, attributes: Readonly<Record<string, string>>, act: () => void) => {
    const element = make("button", { type: "button", class: hashed("control"), ...attributes }, text);
    element.addEventListener("click", act);
    return element;
  };
  const native = model.layout.withdrawConfirm === "native";
  const dialog = make(
    native ? "dialog" : "div",
    native
      ? { open: true, "data-testid": "dialog", "aria-labelledby": "dialog-header", class: hashed("dialog") }
      : { class: hashed("overlay") },
    make("h2", { id: "dialog-header" }, words.withdrawHeading),
    make("p", {}, words.withdrawText),
    button("", { "aria-label": words.dismiss }, () => dialog.remove()),
    button(words.cancel, {}, () => dialog.remove()),
    button(words.withdraw, { "aria-label": words.withdrawLabel(person.name) }, () => {
      dialog.remove();
      void withdraw(stage, person.slug, done);
    }),
  );
  root.append(dialog);
}
