import type { Hold, StandingOnLinkedIn } from "../../core/invitation/invitation.ts";
import { assertNever } from "../../core/shared/result.ts";
import { type Explanation, explain } from "./explanation.ts";

const FIELD_NAMES: Readonly<Record<string, string>> = {
  first_name: "first name",
  full_name: "full name",
  headline: "headline",
  company: "company",
  location: "location",
};

/** A placeholder as people would say it: `first_name` is "first name". */
export const fieldName = (field: string): string => FIELD_NAMES[field] ?? field.replaceAll("_", " ");

/** Why a person is set aside. */
export function holdWords(hold: Hold): Explanation {
  switch (hold.kind) {
    case "missing-value":
      return explain(
        `Their ${fieldName(hold.field)} is missing.`,
        "The note would have a hole in it.",
        "Fill it in, or give the wording a fallback.",
      );
    case "too-long":
      return explain(
        `The note is ${hold.length} characters long, ${hold.length - hold.limit} too many.`,
        `LinkedIn takes ${hold.limit}.`,
        "Shorten the note or the wording.",
      );
    case "broken-template":
      return explain("The wording can't be read.", hold.message, "Mend it under Write.");
    case "no-address":
      return explain(
        "Where their LinkedIn profile is, is not known yet.",
        "A Sales Navigator list does not show it.",
        "Open their page in Sales Navigator, open its menu so that “View LinkedIn profile” shows, and read the page under Add.",
      );
    case "never-invite":
      return explain(
        `“${hold.label}” is on your list of people never to invite.`,
        "Nobody on it is ever invited.",
        "Take them off that list if that was a mistake.",
      );
    case "standing":
      return STANDING_WORDS[hold.standing];
    default:
      return assertNever(hold);
  }
}

const STANDING_WORDS: Readonly<Record<StandingOnLinkedIn, Explanation>> = {
  connected: explain("You are connected already.", "", "Nothing to do."),
  pending: explain("You invited them, and they have not answered.", "", "Wait for their answer."),
  "invited-before": explain(
    "You invited them before, and they did not accept.",
    "Asking the same person again is what people report.",
    "Leave it, or write to them another way.",
  ),
  "withdrawn-recently": explain(
    "You took an invitation to them back.",
    "LinkedIn refuses another one for three weeks.",
    "Try again after that.",
  ),
};
