import type { CheckOutcome } from "../../app/profile/check.ts";
import type { FindingState } from "../../core/profile/finding.ts";
import type { Ground } from "../../core/profile/mutual-ground.ts";
import type { ProfilePart } from "../../core/profile/own-profile.ts";
import type { SharedWith } from "../../core/profile/shared-people.ts";
import { counted, listed } from "./count.ts";
import { restrictionWords } from "./restriction.ts";

export const PART_NAMES: Readonly<Record<ProfilePart, string>> = {
  photo: "Photo",
  banner: "Banner",
  headline: "Headline",
  about: "About",
  experience: "Experience",
  education: "Education",
  location: "Place",
  contact: "Contact",
};

export const STATE_NAMES: Readonly<Record<FindingState, string>> = {
  good: "Good",
  there: "There, not judged",
  look: "Worth a look",
  missing: "Missing",
  unread: "Could not be read",
};

const TELLING: readonly FindingState[] = ["missing", "look", "unread", "there"];
const COUNTED: Readonly<Record<FindingState, string>> = {
  good: "good",
  there: "not judged",
  look: "worth a look",
  missing: "missing",
  unread: "could not be read",
};

/** “1 missing, 2 worth a look, 4 good.” No score. */
export function tallyWords(states: readonly FindingState[]): string {
  const parts = [...TELLING, "good" as const].flatMap((state) => {
    const count = states.filter((one) => one === state).length;
    return count === 0 ? [] : [`${count} ${COUNTED[state]}`];
  });
  return `${parts.join(", ")}.`;
}

const inText = (part: ProfilePart): string =>
  part === "about" || part === "experience" ? PART_NAMES[part] : PART_NAMES[part].toLowerCase();

/** What came of a check, in one or two sentences. `hasKept`: something was read before. */
export function checkedWords(outcome: CheckOutcome, hasKept: boolean): string {
  const stays = hasKept ? " What was read before is kept." : "";
  switch (outcome.kind) {
    case "read": {
      // An empty education stands nowhere: it says nothing.
      const unread = outcome.unread.filter((part) => part !== "education");
      if (unread.length === 0) return "Read.";
      return `Read, but for ${listed(unread.map(inText))}: what could not be read is not guessed.`;
    }
    case "not-own":
      return `Could not be read: the tab in front is not your own profile.${stays}`;
    case "unreadable":
      return `Could not be read: the page has no ${outcome.missing.replace(/^(?:a|an) /, "")} that is understood. LinkedIn may still be loading it, or it is another version of it.${stays}`;
    case "no-answer":
      return `Could not be read: no page of LinkedIn answered. Open your profile there, reload it if it was open already, then check again.${stays}`;
    case "stop":
      return `Could not be read. ${restrictionWords(outcome.restriction).what}${stays}`;
  }
}

/** “14 of 40 people are in Lund, as you are.” */
export function sharedWords({ kind, name, people }: SharedWith, of: number, more: boolean): string {
  const among = more ? `the first ${of.toLocaleString("en-GB")}` : of.toLocaleString("en-GB");
  const some = `${people.toLocaleString("en-GB")} of ${among} ${of === 1 ? "person" : "people"}`;
  const is = people === 1 ? "is" : "are";
  switch (kind) {
    case "place":
    case "country":
      return `${some} ${is} in ${name}, as you are.`;
    case "company":
      return `${some} ${is} at ${name}, which stands in your profile.`;
    case "school":
      return `${some} went to ${name}, as you did.`;
  }
}

/** Whether the profile backs a segment's invitations up, in one sentence. */
export function groundWords({ state, wordings }: Ground): string {
  const unbacked = wordings.flatMap(({ claims }) => claims ?? []).filter(({ shown }) => !shown).length;
  switch (state) {
    case "shown":
      return "Your profile shows something of what these invitations are about.";
    case "unbacked":
      return `${counted(unbacked, "sentence", "sentences")} about you of which no word stands in your profile.`;
    case "nothing":
      return "Nothing in common was found by words. You may know better.";
    case "unread":
      return "Too little of your profile could be read to compare.";
  }
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: "English",
  de: "German",
  fr: "French",
  es: "Spanish",
  pt: "Portuguese",
};

/** Why a wording's sentences about its sender were not compared. */
export function uncomparedWords({ profileLanguage, whole }: Ground): string {
  if (!whole) return "What it says of you was not compared: not all of your profile could be read.";
  const language = LANGUAGE_NAMES[profileLanguage];
  return language === undefined
    ? "What it says of you was not compared: your profile is in a language without lists here, or too short to tell."
    : `What it says of you was not compared: that takes a note in ${language}, as your profile is, and long enough to tell its language.`;
}
