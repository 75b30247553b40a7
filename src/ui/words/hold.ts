import type { Hold, StandingOnLinkedIn } from "../../core/invitation/invitation.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { type Explanation, explain } from "./explanation.ts";
import { faultWords } from "./template-fault.ts";

const FIELD_NAMES: Readonly<Record<string, MessageKey>> = {
  first_name: "today_field_first_name",
  full_name: "today_field_full_name",
  headline: "today_field_headline",
  company: "today_field_company",
  location: "today_field_location",
};

/** A placeholder as people would say it: `first_name` is "first name". */
export function fieldName(field: string): string {
  const key = FIELD_NAMES[field];
  return key === undefined ? field.replaceAll("_", " ") : t(key);
}

/** Why a person is set aside. */
export function holdWords(hold: Hold): Explanation {
  switch (hold.kind) {
    case "missing-value":
      return explain(
        t("today_hold_missing", { field: hold.field, name: fieldName(hold.field) }),
        t("today_hold_missing_why"),
        t("today_hold_missing_next"),
      );
    case "too-long":
      return explain(
        t("today_hold_too_long", { length: hold.length, over: hold.length - hold.limit }),
        t("today_hold_too_long_why", { limit: hold.limit }),
        t("today_hold_too_long_next"),
      );
    case "broken-template":
      return explain(
        t("today_hold_broken"),
        "fault" in hold ? faultWords(hold.fault) : hold.message,
        t("today_hold_broken_next"),
      );
    case "no-address":
      return explain(
        t("today_hold_no_address"),
        t("today_hold_no_address_why"),
        t("today_hold_no_address_next"),
      );
    case "never-invite":
      return explain(
        t("today_hold_never_invite", { label: hold.label }),
        t("today_hold_never_invite_why"),
        t("today_hold_never_invite_next"),
      );
    case "standing":
      return standingWords(hold.standing);
    default:
      return assertNever(hold);
  }
}

function standingWords(standing: StandingOnLinkedIn): Explanation {
  switch (standing) {
    case "connected":
      return explain(t("today_hold_connected"), "", t("today_nothing_to_do"));
    case "pending":
      return explain(t("today_hold_pending"), "", t("today_hold_pending_next"));
    case "invited-before":
      return explain(
        t("today_hold_invited_before"),
        t("today_hold_invited_before_why"),
        t("today_hold_invited_before_next"),
      );
    case "withdrawn-recently":
      return explain(
        t("today_hold_withdrawn"),
        t("today_hold_withdrawn_why"),
        t("today_hold_withdrawn_next"),
      );
    default:
      return assertNever(standing);
  }
}
