import type { DeletionPreview, NotDeleted } from "../../app/people-out/delete.ts";
import { assertNever } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";
import { listed } from "./count.ts";

/** What deleting a person takes away, in figures and without a name. */
export function goesWords({ invitations, logRows, archived }: DeletionPreview): string {
  const parts = [
    t("people_delete_known"),
    ...(invitations > 0 ? [t("people_delete_invitations", { count: invitations })] : []),
    ...(archived > 0 ? [t("people_delete_archived", { count: archived })] : []),
    ...(logRows > 0 ? [t("people_delete_log", { count: logRows })] : []),
  ];
  return t("people_delete_goes", { parts: listed(parts) });
}

/** Everything that deleting everything takes, line by line. */
export const everythingWords = (): readonly string[] => [
  t("people_delete_all_people"),
  t("people_delete_all_segments"),
  t("people_delete_all_log"),
  t("people_delete_all_linkedin"),
  t("people_delete_all_profile"),
];

/** What stays of them. */
export const staysWords = ({ invited }: DeletionPreview): string =>
  invited > 0 ? t("people_delete_stays") : t("people_delete_nothing_stays");

/** Why nothing was deleted. */
export function notDeletedWords(problem: NotDeleted): string {
  switch (problem.kind) {
    case "in-flight":
      return t("people_delete_in_flight");
    case "gone":
      return t("people_delete_gone");
    default:
      return assertNever(problem);
  }
}
