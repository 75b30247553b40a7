import type { ApproveReport, RewriteReport } from "../../app/reports.ts";
import type { QueueEntry } from "../../app/views.ts";
import { counted } from "./count.ts";
import { nameOf } from "./name.ts";

/** What a decision is called once it is made, and when it could not be. */
export interface DecisionWords {
  readonly done: (name: string) => string;
  readonly failed: (name: string) => string;
}

export const SKIPPED: DecisionWords = {
  done: (name) => `Skipped: ${name}.`,
  failed: (name) => `${name} could not be skipped: something changed since.`,
};
export const SENT_BACK: DecisionWords = {
  done: (name) => `Sent back: ${name} waits for another day.`,
  failed: (name) => `${name} could not be sent back: something changed since.`,
};
export const NEVER_AGAIN: DecisionWords = {
  done: (name) => `Never again: ${name} is on your list of people never to invite.`,
  failed: (name) => `${name} could not be put on that list: something changed since.`,
};
export const PUT_BACK: DecisionWords = {
  done: (name) => `Put back: ${name} waits for your yes.`,
  failed: (name) => `${name} could not be put back: something changed since.`,
};
export const TAKEN_BACK: DecisionWords = {
  done: (name) => `Taken back: ${name} waits for review again.`,
  failed: (name) => `${name} could not be taken back: it is under way already.`,
};
/** What the person says became of one whose outcome nobody knew. */
export const SETTLED: Readonly<Record<"sent" | "not-sent", DecisionWords>> = {
  sent: {
    done: (name) => `Noted: ${name} was invited.`,
    failed: (name) => `What became of ${name} is known by now.`,
  },
  "not-sent": {
    done: (name) => `Noted: ${name} was not invited.`,
    failed: (name) => `What became of ${name} is known by now.`,
  },
};

/** What became of an approval, of one or of many. */
export function approvedSentence(report: ApproveReport, first: QueueEntry | undefined): string {
  const done =
    report.approved === 1 && first
      ? `Approved: ${nameOf(first.prospect)}.`
      : `${counted(report.approved, "invitation", "invitations")} approved.`;
  if (report.refused === 0) return done;
  const refused = `${counted(report.refused, "was", "were")} not approved, because the note had changed since you saw it. Read it again.`;
  return report.approved === 0 ? refused : `${done} ${refused}`;
}

/** What became of other words for many. */
export function rewrittenSentence({ changed, kept }: RewriteReport): string {
  const done = `${counted(changed, "note", "notes")} changed; read them again.`;
  if (kept === 0) return done;
  return `${done} ${counted(kept, "stays as it was", "stay as they were")}: something would be missing in it, or it would be too long.`;
}
