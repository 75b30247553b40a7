import type { DeletionPreview, NotDeleted } from "../../app/people-out/delete.ts";
import { assertNever } from "../../core/shared/result.ts";
import { counted, invitations, listed } from "./count.ts";

/** What deleting a person takes away, in figures and without a name. */
export function goesWords({ invitations: count, logRows, archived }: DeletionPreview): string {
  const parts = [
    "their name, addresses and everything else known of them",
    ...(count > 0 ? [`${invitations(count)} and the words written to them`] : []),
    ...(archived > 0 ? [`${counted(archived, "entry", "entries")} of LinkedIn's archive`] : []),
    ...(logRows > 0 ? [`who it was and what was said in ${counted(logRows, "row", "rows")} of the log`] : []),
  ];
  return `Goes: ${listed(parts)}.`;
}

/** Everything that deleting everything takes, line by line. */
export const EVERYTHING: readonly string[] = [
  "everybody, with every invitation, note and withdrawal, and the never-invite list",
  "segments and their words, settings, and what was typed and not saved",
  "the log, all figures, and what LinkedIn's archive told",
  "everything LinkedIn said, restrictions and notices, and its lists as they were read",
  "your own profile as it was read",
];

/** What deleting everything means for what comes after it. */
export const AFTERWARDS =
  "Politely is then as on its first day. It knows no longer who was invited, nor of a stop that still stands: wait it out all the same.";

/** What stays of them. */
export const staysWords = ({ invited }: DeletionPreview): string =>
  invited > 0
    ? "Stays: that something was sent on that day, without whom, so that the figures and the pace stay true."
    : "Stays: nothing that says who it was.";

/** Why nothing was deleted. */
export function notDeletedWords(problem: NotDeleted): string {
  switch (problem.kind) {
    case "in-flight":
      return "An invitation is being sent just now or waits for your click on LinkedIn. Let it come to its end, then delete.";
    case "gone":
      return "They are deleted already.";
    default:
      return assertNever(problem);
  }
}
