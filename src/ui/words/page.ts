import type { Known } from "../../app/views.ts";
import type { PageReading, PeopleList, Relation } from "../../core/page/reading.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { restrictionWords } from "./restriction.ts";

/** Why a person on a page is not offered for adding; null when they may be. */
export function relationWords(relation: Relation): string | null {
  switch (relation) {
    case "connectable":
    case "menu-unread":
    case "unknown":
      return null;
    case "pending":
      return t("page_person_invited");
    case "connected":
      return t("page_person_connected");
    case "incoming":
      return t("page_person_invited_you");
    case "follow-only":
      return t("page_person_follow_only");
    case "oneself":
      return t("page_person_oneself");
    default:
      return assertNever(relation);
  }
}

/** How somebody on a page is known already. */
export function knownWords({ standing, segmentName: segment }: Known): string {
  switch (standing) {
    case "connected":
      return t("page_person_connected");
    case "invited":
      return t("page_person_invited");
    case "in-queue":
      return segment === null ? t("page_person_waiting") : t("page_person_waiting_in", { segment });
    case "set-aside":
      return segment === null ? t("page_person_set_aside") : t("page_person_set_aside_in", { segment });
    case "known":
      return segment === null ? t("page_person_known") : t("page_person_known_in", { segment });
    default:
      return assertNever(standing);
  }
}

/** `more`: null where there is nothing to say. */
const LISTS: Readonly<Record<PeopleList, { readonly none: MessageKey; readonly more: MessageKey | null }>> = {
  search: { none: "page_search_without_people", more: null },
  suggestions: { none: "page_suggestions_without_people", more: "page_suggestions_are_linkedins" },
  "sales-people": { none: "page_sales_without_leads", more: "page_sales_fills_in_rows" },
};

/** What to know about a list of people on a page; empty when there is nothing to say. */
export function listWords(list: PeopleList): string {
  const { more } = LISTS[list];
  return more === null ? "" : t(more);
}

/** What the page is, where nobody can be added from it; null for one person and for a list with people. */
export function pageWords(reading: PageReading | null): string | null {
  if (reading === null) return t("page_no_linkedin_page");
  switch (reading.surface) {
    case "profile":
    case "sales-lead":
      return null;
    case "search":
    case "suggestions":
    case "sales-people":
      return reading.people.length === 0 ? t(LISTS[reading.surface].none) : null;
    case "own-profile":
      return t("page_is_own_profile");
    case "connections":
    case "sent-invitations":
      return t("page_lists_invited_already");
    case "stop":
      return `${restrictionWords(reading.restriction).what} ${restrictionWords(reading.restriction).next}`;
    case "gone":
      return t("page_profile_gone");
    case "other":
      return t("page_lists_nobody");
    case "unreadable":
      return t("page_not_ready");
    default:
      return assertNever(reading);
  }
}
