import type { Combination } from "../../practice/combinations/combination.ts";
import { noteOf } from "../../practice/combinations/site.ts";
import type { Fault } from "../../practice/site/faults.ts";

/** An outcome in short: `sent`, `unknown`, `stopped`, or the reason why nothing was sent. */
export type Code = string;

/** The page gave nothing to act on. */
const NOTHING_TO_PRESS: readonly Code[] = [
  "page-not-ready",
  "control-not-found",
  "dialog-not-opened",
  "follow-only",
];
/** The page went on meanwhile: whatever was true at that moment. */
const LEFT: readonly Code[] = [
  "left-by-person",
  "identity-mismatch",
  "dialog-not-understood",
  "note-refused",
  "sent",
  "unknown",
  ...NOTHING_TO_PRESS,
];

/** The outcomes that are right, by what the site does and not by what the reader sees. */
export function rightOutcomes(combination: Combination): readonly Code[] {
  const { person, goesOn, invite, pace } = combination;
  const standing = byStanding(combination);
  if (goesOn !== null) return [...LEFT, ...standing];
  if (invite.known === "another") return ["identity-mismatch"];
  if (pace === "dead" || pace === "never") {
    return [
      ...(person.standing === "on-card" || person.standing === "in-more" ? [] : standing),
      ...NOTHING_TO_PRESS,
    ];
  }
  if (standing.length > 0) return standing;
  return onConnect(combination) ?? onNote(combination) ?? byHand(combination) ?? onSend(combination);
}

function byStanding({ person }: Combination): readonly Code[] {
  switch (person.standing) {
    case "on-card":
    case "in-more":
      return [];
    case "follow-only":
      return ["follow-only"];
    case "incoming":
      return ["incoming-invitation"];
    case "pending":
      return ["already-pending"];
    case "connected":
      return ["already-connected"];
    case "oneself":
      return ["oneself"];
    case "gone":
      return ["profile-gone"];
  }
}

/** Null: a dialog opens, and it goes on. */
function onConnect(combination: Combination): readonly Code[] | null {
  const { fault } = combination.invite;
  if (spentAt(combination) === "connect") return ["notes-spent"];
  if (fault?.on !== "connect") return null;
  switch (fault.kind) {
    case "weekly-limit":
    case "approaching-limit":
    case "growing-network":
      return ["stopped"];
    case "notes-spent":
      return ["notes-spent"];
    case "email-required":
      return ["email-required"];
    case "how-do-you-know":
      return ["how-do-you-know"];
    // The invite page shows no card that could turn to Pending.
    case "direct-send":
      return combination.layout.connectOpens === "page" ? ["sent", "unknown"] : ["sent"];
    case "no-dialog":
      return combination.layout.connectOpens === "page" ? ["unknown"] : ["dialog-not-opened"];
    case "wrong-person":
      return ["wrong-person-in-dialog"];
    // The page is left in the moment of the click: whether that sent something is not seen.
    case "stop":
      return ["unknown"];
    case "older-dialog":
    case "textarea-remounts":
    case "ad-options":
      return null;
  }
}

function onNote(combination: Combination): readonly Code[] | null {
  const { fault, note } = combination.invite;
  if (noteOf(combination) === "") return null;
  const struck = fault?.kind === "notes-spent" && fault.on === "add-note";
  if (struck || spentAt(combination) === "add-note" || isForm(fault, "no-note-button"))
    return ["notes-spent"];
  return note === "over-limit" ? ["note-refused"] : null;
}

function byHand({ invite: { hand } }: Combination): readonly Code[] | null {
  if (hand === "closes") return ["closed-by-person"];
  return hand === "leaves" ? ["left-by-person"] : null;
}

function onSend(combination: Combination): readonly Code[] {
  const { fault } = combination.invite;
  if (spentAt(combination) === "send" && noteOf(combination) !== "") return ["notes-spent"];
  if (fault?.on !== "send") return ["sent"];
  switch (fault.kind) {
    case "weekly-limit":
      return ["stopped"];
    // It went out. A notice whose words are not known counts as the limit itself: to stop is right, too.
    case "approaching-limit":
    case "growing-network":
      return combination.wordless || !NOTICES_SEEN.includes(combination.language)
        ? ["sent", "stopped"]
        : ["sent"];
    case "notes-spent":
      return ["notes-spent"];
    case "email-required":
      return ["email-required"];
    case "silent-no-send":
    case "lost-response":
    case "stop":
      return ["unknown"];
    case "quiet-success":
      return fault.shows === "neither" ||
        (fault.shows === "flip" && combination.layout.connectOpens === "page")
        ? ["unknown"]
        : ["sent"];
    // The words of these toasts are known in English alone; else an honest unknown.
    case "refused":
      return fault.toast === "cannot-resend-yet"
        ? ["cannot-resend-yet", "refused-by-page", "unknown"]
        : ["refused-by-page", "unknown"];
  }
}

function spentAt({ premium, invite }: Combination) {
  return premium ? null : invite.notesSpent;
}

function isForm(fault: Fault | null, form: string): boolean {
  return fault?.kind === "older-dialog" && fault.form === form;
}

/** Languages for which linkedin-pages.md has the words of the notices before the limit. */
const NOTICES_SEEN: readonly string[] = ["en"];
/** Those for which it has the label of Follow. */
const FOLLOW_SEEN: readonly string[] = ["en", "de", "nl"];
/** Those of its table of labels. */
const LABELS_SEEN: readonly string[] = [
  "en",
  "de",
  "fr",
  "es",
  "pt",
  "it",
  "nl",
  "pl",
  "tr",
  "ru",
  "ja",
  "ko",
];

/** Why the evidence does not suffice, so that asking the person is all one can do; null: it suffices. */
export function beyondEvidence(combination: Combination): string | null {
  const { surface, language, wordless, goesOn, pace, stop } = combination;
  if (goesOn !== null || pace === "dead" || pace === "never") return "the page never settles";
  const unseen = !LABELS_SEEN.includes(language);
  switch (surface) {
    case "stop":
      return (stop === "account-restricted" || stop === "identity-check") && language !== "en"
        ? "no words of a restriction or of an identity check seen"
        : null;
    case "search":
      return unseen ? "no words of the degrees seen" : null;
    case "own-profile":
      return combination.layout.profile === "ember-2019" ? "no id of the member in the layout of 2019" : null;
    case "profile":
    case "invite":
      return onProfile(combination, !wordless && !unseen);
    default:
      return null;
  }
}

function onProfile(
  { person, language, wordless, layout, invite }: Combination,
  words: boolean,
): string | null {
  const { standing, traits } = person;
  const unseen = !LABELS_SEEN.includes(language);
  if (standing === "connected" && unseen) return "no words of the degrees seen";
  if (standing === "follow-only" && (wordless || !FOLLOW_SEEN.includes(language)))
    return "no label of Follow seen";
  if (isForm(invite.fault, "no-note-button") && !words) return "only words prove a lone button";
  if (layout.profile === "ember-2019")
    return "its Connect says nothing of whose it is, and the rest is not known";
  const old = layout.profile !== "sdui-2026";
  if ((old || traits.connectElement === "button") && standing === "on-card" && !words)
    return "only words prove whose control it is";
  return old && (!words || standing === "incoming")
    ? "no words for the old application's controls seen"
    : null;
}
