import type { Support, WordingFound } from "../../core/advice/index.ts";
import type { FoundPart, NotJudged, ProfileFact } from "../../core/profile/finding.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

/** What is said of a part by how it was read, why it matters, and what to do where it is missing or unread. */
interface Says {
  readonly missing: MessageKey;
  readonly unread: MessageKey;
  readonly why: MessageKey;
  readonly add: MessageKey;
  readonly look: MessageKey;
}

const PARTS: Readonly<Record<FoundPart, Says>> = {
  photo: {
    missing: "pending_profile_photo_missing",
    unread: "pending_profile_photo_unread",
    why: "pending_profile_photo_why",
    add: "pending_profile_photo_add",
    look: "pending_profile_photo_look",
  },
  banner: {
    missing: "pending_profile_banner_missing",
    unread: "pending_profile_banner_unread",
    why: "pending_profile_banner_why",
    add: "pending_profile_banner_add",
    look: "pending_profile_banner_look",
  },
  headline: {
    missing: "pending_profile_headline_missing",
    unread: "pending_profile_headline_unread",
    why: "pending_profile_headline_why",
    add: "pending_profile_headline_todo",
    look: "pending_profile_headline_todo",
  },
  about: {
    missing: "pending_profile_about_missing",
    unread: "pending_profile_about_unread",
    why: "pending_profile_about_why",
    add: "pending_profile_about_add",
    look: "pending_profile_about_look",
  },
  experience: {
    missing: "pending_profile_experience_missing",
    unread: "pending_profile_experience_unread",
    why: "pending_profile_experience_why",
    add: "pending_profile_experience_add",
    look: "pending_profile_experience_look",
  },
  location: {
    missing: "pending_profile_location_missing",
    unread: "pending_profile_location_unread",
    why: "pending_profile_location_why",
    add: "pending_profile_location_add",
    look: "pending_profile_location_look",
  },
  contact: {
    missing: "pending_profile_contact_missing",
    unread: "pending_profile_contact_unread",
    why: "pending_profile_contact_why",
    add: "pending_profile_contact_add",
    look: "pending_profile_contact_look",
  },
};

/** Parts of which there is nothing to tell but that they are there. */
const SEEN: Readonly<Partial<Record<FoundPart, MessageKey>>> = {
  photo: "pending_profile_photo_seen",
  banner: "pending_profile_banner_seen",
  contact: "pending_profile_contact_seen",
};

/** Why a part matters. */
export const whyWords = (part: FoundPart): string => t(PARTS[part].why);

const SUPPORT: Readonly<Record<Support, MessageKey>> = {
  LI: "pending_profile_support_linkedin",
  V: "pending_profile_support_vendors",
  A: "pending_profile_support_research",
  practice: "pending_profile_support_practice",
};

/** How well it is supported that it does. */
export const supportWords = (support: Support): string => t(SUPPORT[support]);

const WORDINGS: Readonly<Record<WordingFound["rule"], MessageKey>> = {
  pitch: "pending_profile_wording_pitch",
  meeting: "pending_profile_wording_meeting",
  offer: "pending_profile_wording_offer",
  urgency: "pending_profile_wording_urgency",
  "false-familiarity": "pending_profile_wording_false_familiarity",
  "stock-phrase": "pending_profile_wording_stock_phrase",
};

/** `“guaranteed” reads as a sales text.` */
export const wordingWords = ({ rule, quoted }: WordingFound): string => t(WORDINGS[rule], { quoted });

export interface FactWords {
  /** What was found. */
  readonly message: string;
  /** What to do; null: nothing. */
  readonly todo: string | null;
}

/** What was found of a part, and what to do about it. */
export function factWords(part: FoundPart, fact: ProfileFact): FactWords {
  const says = PARTS[part];
  switch (fact.kind) {
    case "missing":
      return { message: t(says.missing), todo: t(says.add) };
    case "unread":
      return { message: t(says.unread), todo: t(says.look) };
    case "seen": {
      const key = SEEN[part];
      return { message: key === undefined ? "" : t(key), todo: null };
    }
    case "place":
      return { message: t("pending_profile_location_seen", { place: fact.place }), todo: null };
    case "entries": {
      const { count, newest } = fact;
      return { message: t("pending_profile_experience_seen", { count, newest }), todo: null };
    }
    case "headline":
      return headlineWords(fact);
    case "about":
      return aboutWords(fact);
  }
}

function headlineWords({ says, text }: Extract<ProfileFact, { kind: "headline" }>): FactWords {
  switch (says) {
    case "selling":
      return {
        message: t("pending_profile_headline_selling", { text }),
        todo: t("pending_profile_plainer_todo"),
      };
    case "nothing":
      return {
        message: t("pending_profile_headline_nothing", { text }),
        todo: t("pending_profile_headline_nothing_todo"),
      };
    case "seeking":
      return {
        message: t("pending_profile_headline_seeking", { text }),
        todo: t("pending_profile_headline_seeking_todo"),
      };
    case "plain":
      return { message: t("pending_profile_headline_plain", { text }), todo: null };
    case "no-lists":
    case "no-language":
      return {
        message: `${t("pending_profile_headline_shown", { text })} ${notJudgedWords(says)}`,
        todo: null,
      };
  }
}

function aboutWords({ says, words: count }: Extract<ProfileFact, { kind: "about" }>): FactWords {
  switch (says) {
    case "selling":
      return { message: t("pending_profile_about_selling"), todo: t("pending_profile_plainer_todo") };
    case "little":
      return {
        message: t("pending_profile_about_little", { count }),
        todo: t("pending_profile_about_little_todo"),
      };
    case "plain":
      return { message: t("pending_profile_about_plain", { count }), todo: null };
    case "no-lists":
    case "no-language":
      return {
        message: `${t("pending_profile_about_shown", { count })} ${notJudgedWords(says)}`,
        todo: null,
      };
  }
}

const notJudgedWords = (why: NotJudged): string =>
  why === "no-lists" ? t("pending_profile_no_lists") : t("pending_profile_no_language");
