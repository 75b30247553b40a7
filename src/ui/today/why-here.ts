import type { QueueEntry } from "../../app/views.ts";
import type { Queued } from "../../core/invitation/invitation.ts";
import type { ProspectSource } from "../../core/prospect/prospect.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t, theirs } from "../i18n/language.ts";
import { dayWords, type Moment } from "../words/when.ts";

const FROM: Readonly<Record<ProspectSource, MessageKey>> = {
  profile: "today_from_profile",
  search: "today_from_search",
  suggestions: "today_from_suggestions",
  sales: "today_from_sales",
  address: "today_from_address",
  paste: "today_from_paste",
  csv: "today_from_csv",
  "by-hand": "today_from_by_hand",
};

/** How the words were chosen among several; null: there was nothing to choose. */
function wordingWords(chosen: Queued["wording"], wording: string | null): string | null {
  switch (chosen) {
    case "only":
      return null;
    case "learning":
      return wording === null ? t("today_wording_learning") : t("today_wording_named_learning", { wording });
    case "evenly":
      return wording === null ? t("today_wording_evenly") : t("today_wording_named_evenly", { wording });
    case "always-blank":
      return t("today_wording_always_blank");
    case "notes-spent":
      return t("today_wording_notes_spent");
    default:
      return assertNever(chosen);
  }
}

/**
 * Why this person is in today's list, and why with these words: "Clinical trial leads: next in turn · wording B,
 * to learn which works · from a pasted list, added yesterday".
 */
export function whyHere(
  { invitation, prospect, segmentName, wordingName }: QueueEntry,
  { now, zone }: Moment,
): string {
  const { queued } = invitation;
  const segment = segmentName === null ? t("compose_group_by_hand") : theirs(segmentName);
  const added = t(FROM[prospect.source], { day: dayWords(prospect.addedAt, now, zone) });
  if (queued === null) return `${segment} · ${added}`;
  const turn =
    queued.because === "asked-for"
      ? t("today_asked_for_more", { segment })
      : t("today_its_turn", { segment });
  const words = wordingWords(queued.wording, wordingName);
  return [turn, ...(words === null ? [] : [words]), added].join(" · ");
}
