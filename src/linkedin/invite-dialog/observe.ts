import type { PageLimits } from "../../core/page/reading.ts";
import { searchRoots } from "../dom/roots.ts";
import { plain, type TextLeaf, textLeaves, visibleText } from "../dom/text.ts";
import { allVisible, firstVisible, isDisabled } from "../dom/visible.ts";
import { labelsOf } from "../languages/index.ts";
import type { Labels } from "../languages/labels.ts";
import { holdsName, nameIn } from "../languages/match.ts";
import {
  choiceByStructure,
  dismissButton,
  labelledButton,
  type Meaning,
  meaningOfButton,
  primaryButton,
  single,
} from "./buttons.ts";
import * as cues from "./cues.ts";

interface Common {
  readonly element: HTMLElement;
  readonly dismiss: HTMLElement | null;
}

/** Stage 1: note or no note. A button that can't be told for sure is null. */
export interface ChoiceDialog extends Common {
  readonly kind: "choice";
  readonly addNote: HTMLElement | null;
  readonly sendBlank: HTMLElement | null;
  /** "Send without a note" is all it offers: the notes of the month are used up. */
  readonly onlyBlank: boolean;
}

/** Stage 2: the note field stands open. */
export interface NoteDialog extends Common {
  readonly kind: "note";
  readonly field: HTMLTextAreaElement;
  readonly send: HTMLElement | null;
  readonly sendReady: boolean;
  /** Characters the page counts in the field; null without a counter. */
  readonly counted: number | null;
  readonly limits: PageLimits;
}

/** `premium`: LinkedIn sells notes in its place. `unclear`: an invite dialog, but not one that is understood. */
export type InviteDialog =
  | ChoiceDialog
  | NoteDialog
  | (Common & { readonly kind: "email" | "how-do-you-know" | "premium" })
  | (Common & { readonly kind: "unclear"; readonly why: string })
  | { readonly kind: "none" };

export type OpenDialog = Exclude<InviteDialog, { readonly kind: "none" }>;

/** The invite dialog now open, looked for in the interop shadow root, then in the document. */
export function readInviteDialog(document: Document): InviteDialog {
  const labels = labelsOf(document);
  const [dialog, second] = openInviteDialogs(document);
  if (dialog === undefined) return { kind: "none" };
  const common: Common = { element: dialog, dismiss: dismissButton(dialog, labels) };
  if (second !== undefined)
    return { ...common, dismiss: null, kind: "unclear", why: "two invitation dialogs" };
  return classify(dialog, common, labels);
}

/** Every one that may be it: more than one is never understood. */
export function openInviteDialogs(document: Document): readonly HTMLElement[] {
  const all = searchRoots(document).flatMap(inviteDialogs);
  const invites = all.filter(isInvite);
  return invites.length > 0 ? invites : all;
}

function inviteDialogs(root: Document | ShadowRoot): readonly HTMLElement[] {
  const dialogs = allVisible(root, cues.DIALOG).filter((dialog) => dialog.closest(cues.MESSAGING) === null);
  const invites = dialogs.filter(isInvite);
  const chosen = invites.length > 0 ? invites : dialogs.filter(isPremiumOffer);
  return chosen.filter((dialog) => !chosen.some((inner) => inner !== dialog && dialog.contains(inner)));
}

function isInvite(dialog: HTMLElement): boolean {
  if (isUpsell(dialog)) return false;
  return (
    dialog.matches(cues.INVITE_DIALOG) ||
    dialog.closest(cues.INVITE_MODAL) !== null ||
    dialog.querySelector(cues.INVITE_HEADING) !== null ||
    firstVisible(dialog, cues.OWN_NOTE_FIELD) !== null
  );
}

function isUpsell(dialog: HTMLElement): boolean {
  return dialog.closest(cues.UPSELL_MODAL) !== null || dialog.matches(cues.UPSELL_DIALOG);
}

function isPremiumOffer(dialog: HTMLElement): boolean {
  return (
    isUpsell(dialog) ||
    (dialog.matches(cues.MODAL) &&
      firstVisible(dialog, cues.PREMIUM_LINK) !== null &&
      firstVisible(dialog, "textarea") === null)
  );
}

function classify(dialog: HTMLElement, common: Common, labels: readonly Labels[]): InviteDialog {
  if (!isInvite(dialog)) return { ...common, kind: "premium" };
  if (firstVisible(dialog, cues.EMAIL_FIELD) !== null) return { ...common, kind: "email" };
  const fields = allVisible(dialog, cues.NOTE_FIELD).filter(isTextArea);
  if (fields.length > 1) return { ...common, kind: "unclear", why: "two note fields" };
  const [field] = fields;
  if (field !== undefined) return readNote(dialog, field, common, labels);
  // Before the two buttons: these stages have a pair of their own.
  if (allVisible(dialog, cues.PILLS).length >= 3) return { ...common, kind: "how-do-you-know" };
  const choice = readChoice(dialog, common, labels);
  if (isPremiumOffer(dialog) && choice === null) return { ...common, kind: "premium" };
  return choice ?? { ...common, kind: "unclear", why: "neither a note field nor the two buttons" };
}

function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element.localName === "textarea";
}

/** A structural reading holds unless the button's own words say something else. */
function unlessSaid(
  button: HTMLElement | null,
  meaning: Meaning,
  labels: readonly Labels[],
): HTMLElement | null {
  if (button === null) return null;
  const said = meaningOfButton(button, labels);
  return said === null || said === meaning ? button : null;
}

function readChoice(dialog: HTMLElement, common: Common, labels: readonly Labels[]): ChoiceDialog | null {
  const structure = choiceByStructure(dialog);
  const addNote =
    labelledButton(dialog, "add-note", labels) ??
    unlessSaid(structure?.secondary ?? null, "add-note", labels);
  const sendBlank =
    labelledButton(dialog, "send-blank", labels) ??
    unlessSaid(structure?.primary ?? null, "send-blank", labels);
  if (addNote === null && sendBlank === null) return null;
  // One button can't be both: then neither is understood.
  if (addNote === sendBlank) return null;
  const others = allVisible(dialog, "button").filter(
    (button) => button !== sendBlank && button !== common.dismiss,
  );
  return {
    ...common,
    kind: "choice",
    addNote,
    sendBlank,
    onlyBlank: sendBlank !== null && others.length === 0,
  };
}

function readNote(
  dialog: HTMLElement,
  field: HTMLTextAreaElement,
  common: Common,
  labels: readonly Labels[],
): NoteDialog {
  const send = labelledButton(dialog, "send", labels) ?? unlessSaid(primaryButton(dialog), "send", labels);
  const leaves = textLeaves(dialog);
  const count = single(leaves.map(({ text }) => cues.COUNTER.exec(text)).filter((match) => match !== null));
  const remaining = notesRemaining(dialog, leaves, labels);
  return {
    ...common,
    kind: "note",
    field,
    send,
    sendReady: send !== null && !isDisabled(send),
    counted: count === null ? null : Number(count[1]),
    limits: {
      noteLimit: count === null ? null : Number(count[2]),
      notesRemaining: remaining,
    },
  };
}

/** By its words; else by its place: the only line of the stage that holds a number, and one alone. */
function notesRemaining(
  dialog: HTMLElement,
  leaves: readonly TextLeaf[],
  labels: readonly Labels[],
): number | null {
  const said = leaves
    .map(({ text }) => nameIn(labels, "notesRemaining", text.replace(/\.$/, "")))
    .find((text) => text !== null && /^\d{1,3}$/.test(text));
  if (said !== undefined) return Number(said);
  const line = single(
    allVisible(dialog, "p")
      .map(visibleText)
      .filter((text) => /\d/.test(text)),
  );
  const number = line === null ? null : cues.ONE_SMALL_NUMBER.exec(line);
  return number === null ? null : Number(number[1]);
}

/** Whether the dialog names the person: in bold in its sentence, else anywhere in it. */
export function namedInDialog(dialog: HTMLElement, name: string): "named" | "other" | "not-shown" {
  const content = firstVisible(dialog, cues.CONTENT) ?? dialog;
  const bold = allVisible(content, "p strong")
    .map(visibleText)
    .filter((text) => /\p{L}/u.test(text));
  if (bold.length > 0) return bold.every((text) => plain(text) === plain(name)) ? "named" : "other";
  return allVisible(content, "p").some((line) => holdsName(visibleText(line), name)) ? "named" : "not-shown";
}
