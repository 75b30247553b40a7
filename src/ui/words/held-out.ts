import type { HeldOutReason } from "../../app/people/hold-out.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { dayWords, type Moment } from "./when.ts";

/** Why somebody is not added, after their name. */
export function heldOutWords(reason: HeldOutReason, { now, zone }: Moment): string {
  switch (reason.kind) {
    case "never-invite":
      return t("people_held_out_never", { label: reason.label });
    case "connected":
      return t("people_held_out_connected", { by: reason.by });
    case "outcome-unknown":
      return t("people_held_out_unknown");
    case "pending":
      return t("people_held_out_pending", { by: reason.by });
    case "waiting":
      return t("people_held_out_waiting");
    case "invited-before":
      return t("people_held_out_before", { by: reason.by });
    case "withdrawn-recently":
      return t("people_held_out_withdrawn", { day: dayWords(reason.until, now, zone) });
    case "known":
      return t("people_held_out_known");
    default:
      return assertNever(reason);
  }
}

const GROUP_KEYS: Readonly<Record<HeldOutReason["kind"], MessageKey>> = {
  "never-invite": "people_group_never",
  connected: "people_group_connected",
  "outcome-unknown": "people_group_unknown",
  pending: "people_group_pending",
  waiting: "people_group_waiting",
  "invited-before": "people_group_before",
  "withdrawn-recently": "people_group_withdrawn",
  known: "people_group_known",
};

/** So many for one reason, in few words: `connected already (3)`. */
export const groupWords = (kind: HeldOutReason["kind"], count: number): string =>
  t("people_held_out_group", { reason: t(GROUP_KEYS[kind]), count });
