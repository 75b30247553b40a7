import type { RestrictionKind } from "../../core/restriction/restriction.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

/** A page of LinkedIn's own help. `title`: words, or the key of them. */
export interface HelpPage<Title extends string = string> {
  readonly title: Title;
  readonly address: string;
}

/** What a person needs to know about one kind, beside the sentence that names it. Whole sentences, or their keys. */
export interface RestrictionGuide<Words extends string = string> {
  readonly means: readonly Words[];
  /** How long it lasts: what is known and who says so, then what Politely makes of it. */
  readonly lasts: Words;
  readonly source: Words;
  readonly helps: readonly Words[];
  readonly doesNot: readonly Words[];
  readonly page: HelpPage<Words>;
}

const help = (id: string, title: MessageKey): HelpPage<MessageKey> => ({
  title,
  address: `https://www.linkedin.com/help/linkedin/answer/${id}`,
});
/** The three that were read and are cited; for other kinds LinkedIn's help has no page we know of. */
const TYPES = help("a551012", "restrictions_help_types");
const LIMIT = help("a550555", "restrictions_help_limit");
const EXTENSIONS = help("a1341387", "restrictions_help_extensions");
const START: HelpPage<MessageKey> = {
  title: "restrictions_help_start",
  address: "https://www.linkedin.com/help/linkedin",
};

const PAUSE = "restrictions_guide_pause";
const FEWER = "restrictions_guide_fewer";
const WORDS = "restrictions_guide_words";
const WITHDRAWING = "restrictions_guide_withdrawing";
const BUYING = "restrictions_guide_buying";
const SUPPORT = "restrictions_guide_support";
const RETRY = "restrictions_guide_retry";

const INVITATION_LIMITS = [WITHDRAWING, BUYING, SUPPORT, RETRY] as const;

const GUIDES: Readonly<Record<RestrictionKind, RestrictionGuide<MessageKey>>> = {
  "weekly-limit": {
    means: ["restrictions_weekly_limit_means_no_more", "restrictions_weekly_limit_means_no_mark"],
    lasts: "restrictions_weekly_limit_lasts",
    source: "restrictions_source_limit_and_types",
    helps: [PAUSE, FEWER, WORDS],
    doesNot: INVITATION_LIMITS,
    page: LIMIT,
  },
  "approaching-limit": {
    means: ["restrictions_approaching_limit_means_notice", "restrictions_approaching_limit_means_quarter"],
    lasts: "restrictions_approaching_limit_lasts",
    source: "restrictions_source_politely",
    helps: ["restrictions_approaching_limit_helps", FEWER, WORDS],
    doesNot: [WITHDRAWING, BUYING],
    page: LIMIT,
  },
  "notes-spent": {
    means: ["restrictions_notes_spent_means_blank_go", "restrictions_notes_spent_means_no_warning"],
    lasts: "restrictions_notes_spent_lasts",
    source: "restrictions_source_limit",
    helps: ["restrictions_notes_spent_helps_keep", "restrictions_notes_spent_helps_equal"],
    doesNot: ["restrictions_notes_spent_does_not"],
    page: LIMIT,
  },
  "email-required": {
    means: ["restrictions_email_required_means_asked", "restrictions_email_required_means_limited"],
    lasts: "restrictions_email_required_lasts",
    source: "restrictions_source_types_and_tool_makers",
    helps: [PAUSE, "restrictions_email_required_helps", WORDS],
    doesNot: ["restrictions_email_required_does_not", ...INVITATION_LIMITS],
    page: TYPES,
  },
  challenge: {
    means: ["restrictions_challenge_means_person", "restrictions_challenge_means_yours"],
    lasts: "restrictions_challenge_lasts",
    source: "restrictions_source_politely_no_time",
    helps: ["restrictions_challenge_helps_answer", "restrictions_challenge_helps_peace", FEWER],
    doesNot: ["restrictions_challenge_does_not_page", "restrictions_challenge_does_not_extensions"],
    page: EXTENSIONS,
  },
  "account-restricted": {
    means: ["restrictions_account_restricted_means_account", "restrictions_account_restricted_means_reasons"],
    lasts: "restrictions_account_restricted_lasts",
    source: "restrictions_source_types",
    helps: [
      "restrictions_account_restricted_helps_do",
      "restrictions_account_restricted_helps_by_hand",
      FEWER,
    ],
    doesNot: [WITHDRAWING, BUYING, SUPPORT, "restrictions_account_restricted_does_not"],
    page: EXTENSIONS,
  },
  "identity-check": {
    means: ["restrictions_identity_check_means_document", "restrictions_identity_check_means_unseen"],
    lasts: "restrictions_identity_check_lasts",
    source: "restrictions_source_politely",
    helps: ["restrictions_identity_check_helps", FEWER],
    doesNot: [
      "restrictions_identity_check_does_not_account",
      "restrictions_identity_check_does_not_hand",
      BUYING,
    ],
    page: START,
  },
  "rate-limited": {
    means: ["restrictions_rate_limited_means_faster", "restrictions_rate_limited_means_everything"],
    lasts: "restrictions_rate_limited_lasts",
    source: "restrictions_source_types",
    helps: ["restrictions_rate_limited_helps_tabs", "restrictions_rate_limited_helps_extensions"],
    doesNot: ["restrictions_rate_limited_does_not", BUYING],
    page: EXTENSIONS,
  },
  "signed-out": {
    means: ["restrictions_signed_out_means"],
    lasts: "restrictions_signed_out_lasts",
    source: "restrictions_source_pages",
    helps: ["restrictions_signed_out_helps"],
    doesNot: ["restrictions_signed_out_does_not"],
    page: START,
  },
  unreadable: {
    means: ["restrictions_unreadable_means_page", "restrictions_unreadable_means_doubt"],
    lasts: "restrictions_unreadable_lasts",
    source: "restrictions_source_politely",
    helps: ["restrictions_unreadable_helps_read", "restrictions_unreadable_helps_correct"],
    doesNot: ["restrictions_unreadable_does_not"],
    page: START,
  },
};

const said = (keys: readonly MessageKey[]): readonly string[] => keys.map((key) => t(key));

export function restrictionGuide(kind: RestrictionKind): RestrictionGuide {
  const { means, lasts, source, helps, doesNot, page } = GUIDES[kind];
  return {
    means: said(means),
    lasts: t(lasts),
    source: t(source),
    helps: said(helps),
    doesNot: said(doesNot),
    page: { ...page, title: t(page.title) },
  };
}
