import type { Settings } from "../../core/settings/settings.ts";

const WORDS: Readonly<Record<NonNullable<Settings["pauseReason"]>, string>> = {
  person: "Paused by you. Nothing goes until you press Go on; reviewing is fine meanwhile.",
  "notes-spent":
    "Paused: LinkedIn has no personal notes left for you this month. Approve the next ones without a note, or wait for next month, then press Go on.",
  "page-not-understood":
    "Paused: three profiles in a row could not be worked with, so LinkedIn may have changed its pages. Nothing was sent to them. Look whether there is a new version of Politely before you press Go on.",
};

/** Why nothing goes, when it was paused. */
export const pausedWords = ({ pauseReason }: Settings): string => WORDS[pauseReason ?? "person"];
