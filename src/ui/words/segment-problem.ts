import type { SegmentFault, SegmentProblem } from "../../app/composing/draft.ts";
import type { FieldProblem } from "../../app/reports.ts";
import type { SegmentFileProblem } from "../../core/segment/segment-file.ts";
import { assertNever } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";
import { faultWords, problemWords } from "./template-fault.ts";

function segmentFaultWords(fault: SegmentFault): string {
  switch (fault.kind) {
    case "gone":
      return t("compose_segment_is_gone");
    case "changed-elsewhere":
      return t("compose_changed_elsewhere");
    case "name-missing":
      return t("compose_give_segment_a_name");
    case "name-too-long":
      return t("compose_name_longer_than", { most: fault.most });
    case "name-taken":
      return t("compose_segment_name_taken", { name: fault.name });
    case "description-too-long":
      return t("compose_description_longer_than", { most: fault.most });
    case "no-such-share":
      return t("compose_share_from_1_to", { most: fault.most });
    case "no-note-policy":
      return t("compose_choose_note_policy");
    case "no-allocation":
      return t("compose_choose_allocation");
    case "no-wording":
      return t("compose_keep_one_wording");
    case "too-many-wordings":
      return t("compose_at_most_n_wordings", { count: fault.most });
    case "wording-without-name":
      return t("compose_give_wording_a_name");
    case "wording-name-taken":
      return t("compose_wording_name_taken", { name: fault.name });
    case "unreadable":
      return faultWords(fault.fault);
    default:
      return assertNever(fault);
  }
}

/** What is wrong with a field of a segment, for the form it stands in. */
export const segmentProblem = ({ field, fault }: SegmentProblem): FieldProblem => ({
  field,
  message: segmentFaultWords(fault),
});

/** Where in the file something does not fit, as people would say it: “wordings, number 1, body”. */
const placeWords = (path: readonly (string | number)[]): string =>
  path
    .map((step) => (typeof step === "number" ? t("compose_file_place_number", { number: step + 1 }) : step))
    .join(", ");

/** Why a file can't be taken in as a segment. */
export function fileProblemWords(problem: SegmentFileProblem): string {
  switch (problem.kind) {
    case "too-long":
      return t("compose_file_too_long");
    case "no-json":
      return t("compose_file_no_json");
    case "something-else":
      return t("compose_file_something_else");
    case "newer-version":
      return t("compose_file_newer_version");
    case "does-not-fit":
      return t("compose_file_does_not_fit", { place: placeWords(problem.path) });
    case "name-twice":
      return t("compose_file_name_twice", { name: problem.name });
    case "unreadable-wording":
      return `${t("compose_file_unreadable_wording", { name: problem.name })} ${problemWords(problem.problem)}`;
    case "unreadable-thanks":
      return `${t("compose_file_unreadable_thanks")} ${problemWords(problem.problem)}`;
    default:
      return assertNever(problem);
  }
}
