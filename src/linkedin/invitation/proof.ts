import type { InviteOutcome } from "../../core/page/reading.ts";
import { lookAtProfile, type Profile } from "../profile/observe.ts";
import { meaningOf, newToasts, readToasts, type Toast, type ToastMeaning } from "../toasts/observe.ts";
import { notSent, type Run } from "./run.ts";

/** The profile, if the page still shows the same person. */
export function targetProfile(run: Run): Profile | null {
  const look = lookAtProfile(run.page.document, run.page.url());
  if (look.kind === "missing") return null;
  const { target } = look.profile;
  const same =
    target.name === run.target.name && (run.target.slug === null || target.slug === run.target.slug);
  return same ? look.profile : null;
}

/** Toasts that came after the last press. */
function freshToasts(run: Run): readonly Toast[] {
  const before = run.presses.last()?.toasts ?? run.progress.toastsBefore;
  return newToasts(before, readToasts(run.page.document));
}

/** Whether a toast that came after the last press means one of these. */
export function toastsSay(run: Run, ...meanings: readonly ToastMeaning[]): boolean {
  return freshToasts(run).some((toast) => meanings.includes(meaningOf(toast, run.target.name, run.labels)));
}

/** One toast says that it went out, another that something did not: neither is believed. */
export function toastsContradict(run: Run): boolean {
  return toastsSay(run, "sent") && toastsSay(run, "cannot-resend-yet", "refused", "error");
}

/** Proof on the page that it went out: a toast that says so, or the card's control flipped to Pending. */
export function proofOfSent(run: Run): string | null {
  // Whoever has a dialog open has sent nothing before a press on Send: the toast is about something else.
  const mayHaveSent = run.presses.last() !== null || run.progress.phase !== "dialog-seen";
  if (mayHaveSent && toastsSay(run, "sent") && !toastsContradict(run)) return "success toast";
  return proofOfPending(run);
}

/** The card's control now says Pending: no toast is needed. */
export function proofOfPending(run: Run): string | null {
  const profile = targetProfile(run);
  return profile?.person.relation === "pending"
    ? `flipped to pending (${profile.person.evidence.join(", ")})`
    : null;
}

/** A toast that says in known words that it did not go out. */
export function proofOfRefusal(run: Run): InviteOutcome | null {
  if (toastsContradict(run)) return null;
  if (toastsSay(run, "cannot-resend-yet"))
    return notSent("cannot-resend-yet", "error toast: three weeks after withdrawing");
  return toastsSay(run, "refused") ? notSent("refused-by-page", "error toast: not sent") : null;
}

/** The outcome `sent`, with what the person changed: the note is theirs once they edit it. */
export function sentOutcome(run: Run, proof: string): InviteOutcome {
  const press = run.presses.last();
  return { kind: "sent", evidence: [proof, ...remarks(run, press)].join("; ") };
}

function remarks(run: Run, press: ReturnType<Run["presses"]["last"]>): readonly string[] {
  if (press === null) {
    return run.progress.phase === "connect-clicked"
      ? [
          run.command.note === ""
            ? "sent at once, without a dialog"
            : "sent at once, without a dialog and without the note",
        ]
      : ["the press on Send was not seen"];
  }
  if (press.by === "extension") return [];
  const text = normalNote(press.text ?? "");
  if (text === normalNote(run.command.note)) return ["sent by the person"];
  return [
    text === "" ? "sent by the person without the note" : "the note was changed by the person before sending",
  ];
}

/** A text area knows only LF line ends. */
export function normalNote(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
