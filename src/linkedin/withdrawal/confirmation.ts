import { labelOf } from "../controls/invite-control.ts";
import { press } from "../dom/press.ts";
import { searchRoots } from "../dom/roots.ts";
import { plain, visibleText } from "../dom/text.ts";
import { allVisible } from "../dom/visible.ts";
import { dismissButton, single } from "../invite-dialog/buttons.ts";
import { DIALOG, MESSAGING } from "../invite-dialog/cues.ts";
import { labelsOf } from "../languages/index.ts";
import { type Row, readRows } from "../lists/rows.ts";
import type { WithdrawWords } from "./row.ts";

const BUTTON = 'button, [role="button"]';

/** `unclear`: something asks, but not in the words of the row. `other`: it asks about someone else. */
export type Confirmation =
  | { readonly kind: "confirm"; readonly button: HTMLElement }
  | { readonly kind: "other" | "unclear" | "none" };

/**
 * LinkedIn's question whether to withdraw: a native dialog, one of Ember's, or plain elements without
 * a role. Its button repeats the row's control: the same sentence, or, where it has none, the same
 * words in a dialog that was not there `before`. That holds in every language.
 */
export function readConfirmation(
  document: Document,
  { sentence, text }: WithdrawWords,
  before: readonly Element[],
): Confirmation {
  const rows = readRows(document);
  const repeated = searchRoots(document)
    .flatMap((root) => allVisible(root, BUTTON))
    .filter((button) => sentence !== "" && labelOf(button) === sentence && !inRow(button, rows));
  const [button] = repeated;
  if (button !== undefined) return repeated.length === 1 ? { kind: "confirm", button } : { kind: "unclear" };
  const opened = openDialogs(document).filter((dialog) => !before.includes(dialog));
  const [dialog] = opened;
  if (dialog === undefined) return { kind: "none" };
  const worded = single(
    allVisible(dialog, BUTTON).filter((one) => text !== "" && plain(visibleText(one)) === text),
  );
  if (opened.length > 1 || worded === null) return { kind: "unclear" };
  const label = labelOf(worded);
  return label === "" || label === text ? { kind: "confirm", button: worded } : { kind: "other" };
}

/** Dialogs that lie open now, messaging left out; of two nested ones the inner. */
export function openDialogs(document: Document): readonly HTMLElement[] {
  const dialogs = searchRoots(document)
    .flatMap((root) => allVisible(root, DIALOG))
    .filter((dialog) => dialog.closest(MESSAGING) === null);
  return dialogs.filter((dialog) => !dialogs.some((inner) => inner !== dialog && dialog.contains(inner)));
}

function inRow(element: Element, rows: readonly Row[]): boolean {
  return rows.some((row) => row.element.contains(element));
}

/** Closes the question that was opened, by its own close button, after a run that presses nothing further. */
export function closeOpened(document: Document, before: readonly Element[]): void {
  const dialog = single(openDialogs(document).filter((one) => !before.includes(one)));
  const button = dialog === null ? null : dismissButton(dialog, labelsOf(document));
  if (button !== null) press(button);
}
