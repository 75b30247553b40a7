import type { Fact, Rule, Support } from "../../core/advice/finding.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { percent } from "./rate.ts";
import { wordingReasonWords } from "./wording-reason.ts";

/** What was found in the words of a note. */
export function factWords(fact: Fact): string {
  switch (fact.rule) {
    case "hole":
      return t("compose_advice_hole", { people: fact.people, field: fact.field });
    case "to-fill-in":
      return t("compose_advice_to_fill_in", { marker: fact.marker });
    case "too-long":
      return tooLongWords(fact);
    case "empty":
      return t("compose_advice_empty");
    case "link":
      return t("compose_advice_link");
    case "email":
      return t("compose_advice_email");
    case "phone":
      return t("compose_advice_phone");
    case "price":
      return t("compose_advice_price");
    case "percentage":
      return t("compose_advice_percentage");
    case "stock-phrase":
    case "meeting":
    case "offer":
    case "urgency":
    case "pitch":
    case "false-familiarity":
      return t(SAYS[fact.rule], { quoted: fact.quoted });
    case "capitals":
      return t("compose_advice_capitals", { words: fact.words });
    case "exclamation":
      return t("compose_advice_exclamation", { count: fact.count });
    case "emoji":
      return t("compose_advice_emoji", { count: fact.count });
    case "same-for-all":
      return t("compose_advice_same_for_all", { share: percent(fact.share) });
    case "long":
      return t("compose_advice_long", { count: fact.comfortable });
    case "not-personal":
      return t("compose_advice_not_personal");
    case "no-reason":
      return t("compose_advice_no_reason");
    case "nothing-for-them":
      return t("compose_advice_nothing_for_them");
    default:
      return assertNever(fact);
  }
}

type Listed = Extract<Fact, { readonly quoted: string }>["rule"];

const SAYS: Readonly<Record<Listed, MessageKey>> = {
  pitch: "compose_advice_pitch",
  meeting: "compose_advice_meeting",
  offer: "compose_advice_offer",
  urgency: "compose_advice_urgency",
  "false-familiarity": "compose_advice_false_familiarity",
  "stock-phrase": "compose_advice_stock_phrase",
};

function tooLongWords({ longest, people, limit }: Extract<Fact, { readonly rule: "too-long" }>): string {
  const figures = { longest, limit, over: longest - limit };
  return people === null
    ? t("compose_advice_too_long", figures)
    : t("compose_advice_too_long_for_n", { ...figures, people });
}

const WHY: Readonly<Record<Exclude<Rule, Listed>, MessageKey>> = {
  hole: "compose_advice_hole_why",
  "to-fill-in": "compose_advice_to_fill_in_why",
  "too-long": "compose_advice_too_long_why",
  empty: "compose_advice_empty_why",
  link: "compose_advice_link_why",
  email: "compose_advice_email_why",
  phone: "compose_advice_phone_why",
  price: "compose_advice_price_why",
  percentage: "compose_advice_percentage_why",
  capitals: "compose_advice_capitals_why",
  exclamation: "compose_advice_exclamation_why",
  emoji: "compose_advice_emoji_why",
  "same-for-all": "compose_advice_same_for_all_why",
  long: "compose_advice_long_why",
  "not-personal": "compose_advice_not_personal_why",
  "no-reason": "compose_advice_no_reason_why",
  "nothing-for-them": "compose_advice_nothing_for_them_why",
};

/** Why it matters; of a wording of the lists what the list says. */
export const reasonWords = (fact: Fact): string =>
  "why" in fact ? wordingReasonWords(fact.why) : t(WHY[fact.rule], { field: "{{ company }}" });

/** What the fix of a finding does; empty: findings of that rule have none. */
export function fixWords(fact: Fact): string {
  switch (fact.rule) {
    case "hole":
      return t("compose_fix_hole", { fallback: fact.fallback ?? "" });
    case "link":
      return t("compose_fix_link");
    case "email":
      return t("compose_fix_email");
    case "phone":
      return t("compose_fix_phone");
    case "stock-phrase":
      return t("compose_fix_stock_phrase");
    case "capitals":
      return t("compose_fix_capitals");
    case "exclamation":
      return t("compose_fix_exclamation");
    case "emoji":
      return t("compose_fix_emoji");
    default:
      return "";
  }
}

const SUPPORTS: Readonly<Record<Support, MessageKey>> = {
  LI: "compose_support_linkedin",
  V: "compose_support_vendors",
  A: "compose_support_research",
  practice: "compose_support_practice",
};

/** How well a rule is supported. */
export const supportWords = (support: Support): string => t(SUPPORTS[support]);
