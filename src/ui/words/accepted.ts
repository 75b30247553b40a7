import type { Opened } from "../../app/accepted/actions.ts";
import type { AcceptedPerson } from "../../app/accepted/read-accepted.ts";
import type { Hold } from "../../core/invitation/invitation.ts";
import { days } from "./count.ts";
import { fieldName, holdWords } from "./hold.ts";
import { fullDate } from "./when.ts";

/** `said yes within 3 days`: a yes is noted when it is seen, and may have come sooner. */
export const tookWords = ({ withinDays }: AcceptedPerson): string =>
  `said yes within ${withinDays === 1 ? "a day" : days(withinDays)}`;

/** Why there is no text for somebody, and what to do. */
export function thanksHeldWords(hold: Hold): string {
  switch (hold.kind) {
    case "missing-value":
      return `Their ${fieldName(hold.field)} is not known, so the words would have a hole. Give it a fallback below.`;
    case "too-long":
      return `Filled in, this is ${hold.length.toLocaleString("en-GB")} characters long; a message may have ${hold.limit.toLocaleString("en-GB")}. Shorten it below.`;
    default: {
      const { what, why } = holdWords(hold);
      return `${what} ${why}`;
    }
  }
}

/** `none`: there was nothing to copy. */
export type Copied = "copied" | "none" | "refused";

/** What was opened, and what is left to do there by hand. */
export function openedWords(opened: Opened, copied: Copied, firstName: string): string {
  const who = firstName === "" ? "them" : firstName;
  if (opened === "gone") return "They are deleted.";
  if (opened === "no-address")
    return "Where their LinkedIn profile is, is not known. Write to them on LinkedIn yourself.";
  const start = {
    copied: "The words are copied. ",
    none: "",
    refused: "The words could not be copied: select them here and copy them yourself. ",
  }[copied];
  const write = copied === "none" ? "write" : "paste";
  return opened === "composer"
    ? `${start}LinkedIn's form for ${who} is open in a new tab: see that it is their name, ${write}, and send it yourself.`
    : `${start}The profile of ${who} is open in a new tab: press Message there, ${write}, and send it yourself.`;
}

/** `Written on 3 March 2026` */
export function followUpWords({ followUp }: AcceptedPerson, zone: string): string {
  if (!followUp) return "";
  const what = followUp.kind === "written" ? "Written" : "Not needed";
  return `${what}, said on ${fullDate(followUp.at, zone)}`;
}

/** `2 new connections`, `20 or more new connections`. */
export const newConnectionsWords = ({
  count,
  more,
}: {
  readonly count: number;
  readonly more: boolean;
}): string => `${count}${more ? " or more" : ""} new connection${count === 1 && !more ? "" : "s"}`;
