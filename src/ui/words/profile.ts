import type { CheckOutcome } from "../../app/profile/check.ts";
import type { FindingState, FoundPart } from "../../core/profile/finding.ts";
import type { Ground } from "../../core/profile/mutual-ground.ts";
import type { SharedWith } from "../../core/profile/shared-people.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { locale, t } from "../i18n/language.ts";
import { listed } from "./count.ts";
import { restrictionWords } from "./restriction.ts";

const PARTS: Readonly<Record<FoundPart, MessageKey>> = {
  photo: "pending_profile_photo",
  banner: "pending_profile_banner",
  headline: "pending_profile_headline",
  about: "pending_profile_about",
  experience: "pending_profile_experience",
  location: "pending_profile_location",
  contact: "pending_profile_contact",
};

export const partName = (part: FoundPart): string => t(PARTS[part]);

const STATES: Readonly<Record<FindingState, MessageKey>> = {
  good: "pending_profile_good",
  there: "pending_profile_there",
  look: "pending_profile_look",
  missing: "pending_profile_missing",
  unread: "pending_profile_unread",
};

export const stateName = (state: FindingState): string => t(STATES[state]);

/** What tells most comes first. */
const COUNTED: readonly (readonly [FindingState, MessageKey])[] = [
  ["missing", "pending_profile_n_missing"],
  ["look", "pending_profile_n_look"],
  ["unread", "pending_profile_n_unread"],
  ["there", "pending_profile_n_there"],
  ["good", "pending_profile_n_good"],
];

/** “1 missing, 2 worth a look, 4 good.” No score. */
export function tallyWords(states: readonly FindingState[]): string {
  const counts = COUNTED.flatMap(([state, key]) => {
    const count = states.filter((one) => one === state).length;
    return count === 0 ? [] : [t(key, { count })];
  });
  return t("pending_profile_tally", {
    parts: new Intl.ListFormat(locale(), { type: "unit" }).format(counts),
  });
}

/** After “but for”. */
const BUT_FOR: Readonly<Record<FoundPart, MessageKey>> = {
  photo: "pending_profile_but_for_photo",
  banner: "pending_profile_but_for_banner",
  headline: "pending_profile_but_for_headline",
  about: "pending_profile_but_for_about",
  experience: "pending_profile_but_for_experience",
  location: "pending_profile_but_for_location",
  contact: "pending_profile_but_for_contact",
};

/** What the reader of own profiles calls what it lacks; another page's is shown as its reader calls it. */
const LACKS: Readonly<Record<string, MessageKey>> = {
  "a single top card": "pending_profile_no_single_card",
  "top card": "pending_profile_no_card",
  name: "pending_profile_no_name",
  "an id in the top card": "pending_profile_no_id",
};

function lacksWords(missing: string): string {
  const known = LACKS[missing];
  return known === undefined
    ? t("pending_profile_lacks", { missing: missing.replace(/^(?:a|an) /, "") })
    : t(known);
}

/** What came of a check, in whole sentences. `hasKept`: something was read before. */
export function checkedWords(outcome: CheckOutcome, hasKept: boolean): string {
  if (outcome.kind === "read") {
    // An empty education stands nowhere: it says nothing.
    const unread = outcome.unread.flatMap((part) => (part === "education" ? [] : [t(BUT_FOR[part])]));
    return unread.length === 0
      ? t("pending_profile_was_read")
      : t("pending_profile_was_read_but_for", { parts: listed(unread) });
  }
  const stays = hasKept ? [t("pending_profile_before_is_kept")] : [];
  return [...failedSentences(outcome), ...stays].join(" ");
}

function failedSentences(outcome: Exclude<CheckOutcome, { kind: "read" }>): readonly string[] {
  switch (outcome.kind) {
    case "not-own":
      return [t("pending_profile_not_own")];
    case "unreadable":
      return [lacksWords(outcome.missing), t("pending_profile_may_be_loading")];
    case "no-answer":
      return [t("pending_profile_no_answer")];
    case "stop":
      return [t("pending_profile_not_read"), restrictionWords(outcome.restriction).what];
  }
}

const SHARED: Readonly<Record<SharedWith["kind"], { readonly all: MessageKey; readonly first: MessageKey }>> =
  {
    place: { all: "pending_profile_shared_place", first: "pending_profile_shared_place_of_first" },
    country: { all: "pending_profile_shared_place", first: "pending_profile_shared_place_of_first" },
    company: { all: "pending_profile_shared_company", first: "pending_profile_shared_company_of_first" },
    school: { all: "pending_profile_shared_school", first: "pending_profile_shared_school_of_first" },
  };

/** “14 of 40 people are in Lund, as you are.” `more`: the segment has more than the `total` looked through. */
export function sharedWords({ kind, name, people }: SharedWith, total: number, more: boolean): string {
  const { all, first } = SHARED[kind];
  return t(more ? first : all, { count: people, total, name });
}

/** Whether the profile backs a segment's invitations up, in one sentence. */
export function groundWords({ state, wordings }: Ground): string {
  switch (state) {
    case "shown":
      return t("pending_profile_backs_up");
    case "unbacked": {
      const claims = wordings.flatMap((wording) => wording.claims ?? []);
      return t("pending_profile_n_unbacked", { count: claims.filter(({ shown }) => !shown).length });
    }
    case "nothing":
      return t("pending_profile_nothing_in_common");
    case "unread":
      return t("pending_profile_too_little_read");
  }
}

/** Why a wording's sentences about its sender were not compared. */
export function uncomparedWords({ profileLanguage, whole }: Ground): string {
  if (!whole) return t("pending_profile_uncompared_not_whole");
  return profileLanguage === "other" || profileLanguage === "unsure"
    ? t("pending_profile_uncompared_no_lists")
    : t("pending_profile_uncompared_language", { language: profileLanguage });
}
