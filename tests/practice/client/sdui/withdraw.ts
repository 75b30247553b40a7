import { hashed } from "../make.ts";
import type { Stage } from "../stage.ts";

/** Asks before an invitation is taken back, in a native dialog without a role attribute. */
export function askToWithdraw(
  stage: Stage,
  person: { readonly slug: string; readonly name: string },
  done: () => void,
): void {
  const { make, words, root, backend } = stage;
  const button = (text: string, attributes: Readonly<Record<string, string>>, act: () => void) => {
    const element = make("button", { type: "button", class: hashed("control"), ...attributes }, text);
    element.addEventListener("click", act);
    return element;
  };
  const dialog = make(
    "dialog",
    { open: true, "data-testid": "dialog", "aria-labelledby": "dialog-header", class: hashed("dialog") },
    make("h2", { id: "dialog-header" }, words.withdrawHeading),
    make("p", {}, words.withdrawText),
    button("", { "aria-label": words.dismiss }, () => dialog.remove()),
    button(words.cancel, {}, () => dialog.remove()),
    button(words.withdraw, { "aria-label": words.withdrawLabel(person.name) }, () => {
      dialog.remove();
      backend.withdraw(person.slug).then((taken) => {
        if (taken && !stage.left.aborted) done();
      }, stayAsIs);
    }),
  );
  root.append(dialog);
}

/** For a lost answer to anything but Send. */
export function stayAsIs(): void {
  // The answer was lost: the page goes on showing what it knew.
}
