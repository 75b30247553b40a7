import type { HeldOutReason, ToldBy } from "../../app/people/hold-out.ts";
import { assertNever } from "../../core/shared/result.ts";
import { dayWords, type Moment } from "./when.ts";

const BY: Readonly<Record<ToldBy, string>> = {
  records: "",
  archive: ", as LinkedIn's archive tells",
  file: ", as the list says",
  page: ", as the page shows",
};

/** Why somebody is not added, after their name. */
export function heldOutWords(reason: HeldOutReason, { now, zone }: Moment): string {
  switch (reason.kind) {
    case "never-invite":
      return `on your list of people never to invite: “${reason.label}”`;
    case "connected":
      return `connected already${BY[reason.by]}`;
    case "outcome-unknown":
      return "invited, and nobody knows whether it went out: settle it under Today";
    case "pending":
      return `invited, not answered yet${BY[reason.by]}`;
    case "waiting":
      return "waiting already";
    case "invited-before":
      return `invited before, not accepted${BY[reason.by]}`;
    case "withdrawn-recently":
      return `taken back lately: LinkedIn refuses another one until ${dayWords(reason.until, now, zone)}`;
    case "known":
      return "added before, and skipped or not sent";
    default:
      return assertNever(reason);
  }
}

/** The reasons as headings of a list, in few words. */
export const HELD_OUT_GROUPS: Readonly<Record<HeldOutReason["kind"], string>> = {
  "never-invite": "never to be invited",
  connected: "connected already",
  "outcome-unknown": "outcome not known",
  pending: "invited, not answered",
  waiting: "waiting already",
  "invited-before": "invited before",
  "withdrawn-recently": "taken back lately",
  known: "skipped or not sent before",
};
