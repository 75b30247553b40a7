import type { RestrictionKind } from "../../core/restriction/restriction.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { type Explanation, explain } from "./explanation.ts";

/** LinkedIn saying stop: what it said, what that means, what to do. */
const RESTRICTIONS: Readonly<Record<RestrictionKind, Readonly<Record<keyof Explanation, MessageKey>>>> = {
  "weekly-limit": {
    what: "restrictions_weekly_limit_what",
    why: "restrictions_weekly_limit_why",
    next: "restrictions_weekly_limit_next",
  },
  "approaching-limit": {
    what: "restrictions_approaching_limit_what",
    why: "restrictions_approaching_limit_why",
    next: "restrictions_approaching_limit_next",
  },
  challenge: {
    what: "restrictions_challenge_what",
    why: "restrictions_challenge_why",
    next: "restrictions_challenge_next",
  },
  "notes-spent": {
    what: "restrictions_notes_spent_what",
    why: "restrictions_notes_spent_why",
    next: "restrictions_notes_spent_next",
  },
  "identity-check": {
    what: "restrictions_identity_check_what",
    why: "restrictions_identity_check_why",
    next: "restrictions_identity_check_next",
  },
  "signed-out": {
    what: "restrictions_signed_out_what",
    why: "restrictions_signed_out_why",
    next: "restrictions_signed_out_next",
  },
  "account-restricted": {
    what: "restrictions_account_restricted_what",
    why: "restrictions_account_restricted_why",
    next: "restrictions_account_restricted_next",
  },
  "rate-limited": {
    what: "restrictions_rate_limited_what",
    why: "restrictions_rate_limited_why",
    next: "restrictions_rate_limited_next",
  },
  "email-required": {
    what: "restrictions_email_required_what",
    why: "restrictions_email_required_why",
    next: "restrictions_email_required_next",
  },
  unreadable: {
    what: "restrictions_unreadable_what",
    why: "restrictions_unreadable_why",
    next: "restrictions_unreadable_next",
  },
};

export function restrictionWords(kind: RestrictionKind): Explanation {
  const { what, why, next } = RESTRICTIONS[kind];
  return explain(t(what), t(why), t(next));
}

const NAMES: Readonly<Record<RestrictionKind, MessageKey>> = {
  "weekly-limit": "restrictions_name_weekly_limit",
  "approaching-limit": "restrictions_name_approaching_limit",
  "notes-spent": "restrictions_name_notes_spent",
  "identity-check": "restrictions_name_identity_check",
  challenge: "restrictions_name_challenge",
  "signed-out": "restrictions_name_signed_out",
  "account-restricted": "restrictions_name_account_restricted",
  "rate-limited": "restrictions_name_rate_limited",
  "email-required": "restrictions_name_email_required",
  unreadable: "restrictions_name_unreadable",
};

/** A few words, for a list. */
export const restrictionName = (kind: RestrictionKind): string => t(NAMES[kind]);
