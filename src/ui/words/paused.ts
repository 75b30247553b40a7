import type { Settings } from "../../core/settings/settings.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

const WORDS: Readonly<Record<NonNullable<Settings["pauseReason"]>, MessageKey>> = {
  person: "today_paused_by_you",
  "notes-spent": "today_paused_notes_spent",
  "page-not-understood": "today_paused_not_understood",
};

/** Why nothing goes, when it was paused. */
export const pausedWords = ({ pauseReason }: Settings): string => t(WORDS[pauseReason ?? "person"]);
