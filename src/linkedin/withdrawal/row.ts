import type { WithdrawCommand } from "../../core/page/withdrawing.ts";
import { PRESSABLE } from "../controls/cues.ts";
import { labelOf } from "../controls/invite-control.ts";
import { plain, visibleText } from "../dom/text.ts";
import { allVisible } from "../dom/visible.ts";
import { samePerson } from "../invitation/identity.ts";
import { single } from "../invite-dialog/buttons.ts";
import type { Labels } from "../languages/labels.ts";
import { holdsName, isLabel, nameIn } from "../languages/match.ts";
import { type Row, readRows } from "../lists/rows.ts";

/** What the person wrote stands in here, with a control of its own to unfold it. */
const NOTE = '[data-testid="expandable-text-box"], .invitation-card__custom-message';

/** The words of the row's control, which the confirmation must repeat. */
export interface WithdrawWords {
  /** Its label for screen readers, a sentence with the name; may be empty. */
  readonly sentence: string;
  readonly text: string;
}

export interface WithdrawControl extends WithdrawWords {
  readonly element: HTMLElement;
}

export type RowLook =
  | {
      readonly kind: "row";
      readonly row: Row;
      readonly before: Row | undefined;
      readonly after: Row | undefined;
    }
  | { readonly kind: "absent" }
  | { readonly kind: "doubtful"; readonly evidence: string };

/** The one row of the person meant, by key where there is one to compare, else by the whole name. */
export function findRow(document: Document, person: WithdrawCommand["person"]): RowLook {
  const rows = readRows(document);
  const judged = rows.map((row) => samePerson(person, { keys: [row.key], fullName: row.name }));
  const same = judged.flatMap(({ kind }, index) => (kind === "same" ? [index] : []));
  const [at, second] = same;
  if (second !== undefined) return { kind: "doubtful", evidence: "two rows may be theirs" };
  const row = at === undefined ? undefined : rows[at];
  if (at !== undefined && row !== undefined)
    return { kind: "row", row, before: rows[at - 1], after: rows[at + 1] };
  const renamed = rows.some(({ key }) => person.keys.includes(key));
  return renamed
    ? { kind: "doubtful", evidence: "their address, but a wholly different name" }
    : { kind: "absent" };
}

/**
 * The row's Withdraw. Its words say so in a known language; else it is the only thing to press in the
 * row that leads to no profile, and its label holds the person's whole name.
 */
export function withdrawControl({ element, name }: Row, labels: readonly Labels[]): WithdrawControl | null {
  const controls = allVisible(element, PRESSABLE)
    .filter((one) => !one.matches('a[href*="/in/"]') && one.closest(NOTE) === null)
    .map((one) => ({ element: one, sentence: labelOf(one), text: plain(visibleText(one)) }));
  const said = controls.filter(({ sentence, text }) => {
    const named = nameIn(labels, "withdrawSentence", sentence);
    if (named !== null) return named === plain(name);
    return isLabel(labels, "withdraw", text) && (sentence === "" || holdsName(sentence, name));
  });
  if (said.length > 0) return single(said);
  const only = single(controls);
  return only !== null && holdsName(only.sentence, name) ? only : null;
}
