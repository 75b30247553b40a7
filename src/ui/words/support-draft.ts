import type { RestrictionEvent, RestrictionKind } from "../../core/restriction/restriction.ts";
import type { Instant, Zone } from "../../core/shared/time.ts";

/**
 * A letter for others to read, so it is content and no message of the interface: one language throughout, its
 * dates and the names of the kinds too, whatever language the interface speaks.
 */
const LANGUAGE = "en-GB";

const NAMES: Readonly<Record<RestrictionKind, string>> = {
  "weekly-limit": "Weekly limit reached",
  "approaching-limit": "Close to the limit",
  "notes-spent": "Notes used up",
  "identity-check": "Asked to prove who you are",
  challenge: "Asked to prove you are a person",
  "signed-out": "Signed out",
  "account-restricted": "Account restricted",
  "rate-limited": "Too many requests",
  "email-required": "Email asked for several people",
  unreadable: "Pages not understood",
};

/** `3 March 2026 at 11:40`. */
function dateAndTime(at: Instant, timeZone: Zone): string {
  const shaped = (shape: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(LANGUAGE, { ...shape, timeZone }).format(at);
  const date = shaped({ day: "numeric", month: "long", year: "numeric" });
  return `${date} at ${shaped({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" })}`;
}

const invitations = (count: number): string =>
  `${count.toLocaleString(LANGUAGE)} ${count === 1 ? "invitation" : "invitations"}`;

/** Words for LinkedIn's support with the person's own figures. They send it themselves, or not. */
export function supportDraft(
  { kind, at, context, statedUntil }: RestrictionEvent,
  accountName: string | null,
  zone: Zone,
): string {
  const figures =
    context === null
      ? ""
      : `\nIn the 24 hours before I had sent ${invitations(context.sentDay)}, in the 7 days before ${context.sentWeek}.${
          context.decided === 0
            ? ""
            : ` Of ${context.decided} that were at least 14 days old, ${context.accepted} had been accepted.`
        }${context.pending === null ? "" : ` ${context.pending} were waiting for an answer.`}\n`;
  const stated = statedUntil === null ? "" : ` It named ${dateAndTime(statedUntil, zone)} as the end.`;
  const ask =
    kind === "identity-check"
      ? "Could you tell me what is needed to confirm who I am, and how long it takes?"
      : "Could you tell me whether a restriction is in force, until when, and what I should do differently?";
  return `Hello,

on ${dateAndTime(at, zone)} (${zone}) LinkedIn showed me this: ${NAMES[kind]}.${stated}
${figures}
I am waiting before I send any more. ${ask}

Thank you${accountName === null ? "" : `\n${accountName}`}
`;
}
