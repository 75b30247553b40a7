import type { ComponentChild, ComponentChildren } from "preact";
import type { Opened, ThanksProblem } from "../../app/accepted/actions.ts";
import type { AcceptedPerson } from "../../app/accepted/read-accepted.ts";
import type { FollowUp } from "../../core/invitation/follow-up.ts";
import type { Hold } from "../../core/invitation/invitation.ts";
import { TEMPLATE_FIELDS } from "../../core/template/index.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { rich, t } from "../i18n/language.ts";
import { holdWords } from "./hold.ts";
import { faultWords } from "./template-fault.ts";
import { fullDate } from "./when.ts";

/** How what is said beside the name or the segment is shown. */
interface SoftTag {
  readonly soft: (parts: ComponentChild[]) => ComponentChild;
}

/** `Trial leads, said yes within 3 days, seen on …`: a yes is noted when it is seen, and may have come sooner. */
export function yesWords(person: AcceptedPerson, zone: string, { soft }: SoftTag): ComponentChildren {
  const { invitation, segment, withinDays: days } = person;
  const { acceptedAt } = invitation;
  if (acceptedAt === null)
    return segment
      ? t("health_accepted_of_segment", { segment: segment.name, days })
      : t("health_accepted_by_hand", { days });
  const values = { days, soft, date: fullDate(acceptedAt, zone) };
  return segment
    ? rich("health_accepted_of_segment_seen", { ...values, segment: segment.name })
    : rich("health_accepted_by_hand_seen", values);
}

const DONE: Readonly<Record<FollowUp["kind"], MessageKey>> = {
  written: "health_accepted_written_on",
  "no-need": "health_accepted_not_needed_on",
};

/** `Noor Example said yes within 3 days. Written, said on 3 March 2026.` */
export const doneWords = (
  { prospect, withinDays: days }: AcceptedPerson,
  { kind, at }: FollowUp,
  zone: string,
  { soft }: SoftTag,
): ComponentChildren => rich(DONE[kind], { name: prospect.fullName, days, date: fullDate(at, zone), soft });

/** Why there is no text for somebody, and what to do. */
export function thanksHeldWords(hold: Hold): string {
  switch (hold.kind) {
    case "missing-value": {
      // A further column may be called anything, even `constructor`: it is no form of the message.
      const field = TEMPLATE_FIELDS.some(({ name }) => name === hold.field) ? hold.field : "other";
      return t("health_accepted_hole", { field, name: hold.field.replaceAll("_", " ") });
    }
    case "too-long":
      return t("health_accepted_too_long", { count: hold.length, limit: hold.limit });
    default: {
      const { what, why } = holdWords(hold);
      return `${what} ${why}`;
    }
  }
}

/** Why the words of a segment are not saved. */
export const thanksProblemWords = (problem: ThanksProblem): string =>
  problem.kind === "segment-gone" ? t("health_accepted_segment_gone") : faultWords(problem.problem.fault);

/** `none`: there was nothing to copy. */
export type Copied = "copied" | "none" | "refused";

/** What was opened, and what is left to do there by hand. */
export function openedWords(opened: Opened, copied: Copied, firstName: string): string {
  if (opened === "gone") return t("health_accepted_deleted");
  if (opened === "no-address") return t("health_accepted_no_address");
  const who = { known: firstName === "" ? "no" : "yes", name: firstName };
  const isForm = opened === "composer";
  if (copied === "none")
    return t(isForm ? "health_accepted_form_write" : "health_accepted_profile_write", who);
  const first = t(copied === "copied" ? "health_accepted_copied" : "health_accepted_not_copied");
  return `${first} ${t(isForm ? "health_accepted_form_paste" : "health_accepted_profile_paste", who)}`;
}
