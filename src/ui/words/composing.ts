import type { Standing } from "../../app/composing/archive.ts";
import type { SegmentChange } from "../../app/composing/segments.ts";
import type { NotePolicy } from "../../core/segment/segment.ts";
import { type FieldName, isFieldName } from "../../core/template/fields.ts";
import type { OddName } from "../../core/template/odd-names.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { listed } from "./count.ts";
import { fieldName } from "./hold.ts";
import type { MonthNotes } from "./month-notes.ts";

/** “2 of 5 notes left this month.” */
export const notesLeftWords = (notes: MonthNotes): string =>
  notes === null
    ? t("compose_no_monthly_number_of_notes")
    : t("compose_notes_left", { left: notes.left, most: notes.perMonth });

const NOTE_POLICY_NAMES: Readonly<Record<NotePolicy, MessageKey>> = {
  always: "compose_policy_always",
  "while-notes-last": "compose_policy_while_notes_last",
  blank: "compose_policy_blank",
};

export const notePolicyName = (policy: NotePolicy): string => t(NOTE_POLICY_NAMES[policy]);

/** What a policy comes to for this account. */
export function notePolicyWords(policy: NotePolicy, notes: MonthNotes): string {
  switch (policy) {
    case "always":
      return notes === null
        ? t("compose_policy_always_without_limit")
        : `${notesLeftWords(notes)} ${t("compose_policy_always_waits")}`;
    case "while-notes-last":
      return notes === null
        ? t("compose_policy_same_as_always")
        : `${notesLeftWords(notes)} ${t("compose_policy_then_blank")}`;
    case "blank":
      return t("compose_policy_blank_uses_none");
  }
}

/** What saving changed besides. */
export function savedWords({ voided, started }: SegmentChange): string {
  const sentences = [t("compose_saved")];
  if (started > 0) sentences.push(t("compose_saved_n_begin_anew", { count: started }));
  if (voided > 0) sentences.push(t("compose_saved_n_approvals_taken_back", { count: voided }));
  return sentences.join(" ");
}

/** What archiving would take back, before it is done. */
export function archiveWords(standing: Standing): string {
  return [takenBackWords(standing), t("compose_archive_means")].filter(Boolean).join(" ");
}

function takenBackWords({ approved, queued }: Standing): string {
  if (approved > 0 && queued > 0) return t("compose_archive_takes_back_both", { approved, queued });
  if (approved > 0) return t("compose_archive_takes_back_n_approvals", { count: approved });
  return queued > 0 ? t("compose_archive_sends_back_n_people", { count: queued }) : "";
}

/** Columns that words taken over rest on; empty: they rest on none. */
export const columnsWords = (columns: readonly string[]): string =>
  columns.length === 0
    ? ""
    : t("compose_words_use_columns", {
        columns: listed(columns.map((name) => t("compose_quoted", { words: fieldName(name) }))),
      });

const ODD_NAME_WORDS: Readonly<Record<OddName, MessageKey>> = {
  empty: "compose_name_empty",
  "one-letter": "compose_name_one_letter",
  "same-as-company": "compose_name_same_as_company",
  emoji: "compose_name_emoji",
  digits: "compose_name_digits",
  capitals: "compose_name_capitals",
  "lower-case": "compose_name_lower_case",
  long: "compose_name_long",
  "several-words": "compose_name_several_words",
  "other-script": "compose_name_other_script",
};

/** A remark standing alone: with its full stop. */
export const asSentence = (words: string): string => t("compose_as_sentence", { words });

export const oddNameWords = (odd: OddName): string => t(ODD_NAME_WORDS[odd]);

const FIELD_LABELS: Readonly<Record<FieldName, MessageKey>> = {
  first_name: "compose_field_first_name",
  last_name: "compose_field_last_name",
  full_name: "compose_field_full_name",
  headline: "compose_field_headline",
  company: "compose_field_company",
  location: "compose_field_location",
};

/** What a placeholder is called in menus; a further column by its name with spaces. */
export const fieldLabel = (name: string): string =>
  isFieldName(name) ? t(FIELD_LABELS[name]) : name.replaceAll("_", " ");
