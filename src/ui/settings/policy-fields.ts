import type { Policy } from "../../core/policy/policy.ts";

/** Fields of the policy that are one number, as a person sets them. */
export type NumberField =
  | "targetPerDay"
  | "rampStart"
  | "rampEveryDays"
  | "dailyCap"
  | "weeklyCap"
  | "hourlyCap"
  | "leastGapSeconds"
  | "acceptanceFloor"
  | "pendingCeiling"
  | "withdrawalsPerDay"
  | "acceptanceLeast"
  | "pendingWarning"
  | "pendingOldDays"
  | "noteLimit"
  | "notesPerMonth";

export interface NumberFieldWords {
  readonly field: NumberField;
  readonly label: string;
  /** Why the number is what it is, and where it comes from. */
  readonly source: string;
  readonly least: number;
  readonly most: number;
  /** Seconds are shown as minutes. */
  readonly scale: number;
  /** Whether an empty box is an answer: no limit. */
  readonly mayBeEmpty: boolean;
}

const number = (
  field: NumberField,
  label: string,
  least: number,
  most: number,
  source: string,
): NumberFieldWords => ({ field, label, source, least, most, scale: 1, mayBeEmpty: false });

/** The order in which a person thinks of them: how many, how fast, how long. */
export const PACE_FIELDS: readonly NumberFieldWords[] = [
  number(
    "targetPerDay",
    "Invitations a day, in the end",
    1,
    50,
    "15 to 20 a day after three to five weeks is what tool makers see ordinary accounts carry. LinkedIn gives no number.",
  ),
  number(
    "rampStart",
    "On the first day",
    1,
    20,
    "Most published schedules begin with 5. After two weeks without invitations it begins here again; after LinkedIn said stop it goes on at half of where it was.",
  ),
  number(
    "rampEveryDays",
    "One more after so many days",
    1,
    14,
    "Our choice: from 5 to 15 in about 20 working days. Only days count on which at least half of the number went, and none while too few accept.",
  ),
  number(
    "dailyCap",
    "At most in a day",
    1,
    50,
    "Never passed, whatever else is set. Those you send by hand count. From tool makers' advice.",
  ),
  number(
    "weeklyCap",
    "At most in any 7 days",
    1,
    200,
    "Tool makers see LinkedIn stop accounts between 100 and 200 a week, counted over a rolling week. 80 leaves room for your own; withdrawing gives none back.",
  ),
  number(
    "hourlyCap",
    "At most in any hour",
    1,
    30,
    "LinkedIn names many invitations in a short time as a reason for restrictions, without a number. 5 is our choice.",
  ),
  {
    ...number("leastGapSeconds", "Minutes between two, at least", 0.5, 240, "Our choice: 5 minutes."),
    scale: 60,
  },
  number(
    "acceptanceFloor",
    "Halve when fewer than so many % accept",
    0,
    50,
    "Tool makers advise to halve or pause under 20 %, and see 25 to 30 % as the least of a healthy account. Only invitations 14 days old are judged, and only a share that is likely below and not by chance. A little above it the pace stays as it is. 0 means: never halve.",
  ),
  number(
    "pendingCeiling",
    "Stop when so many wait for an answer",
    50,
    1500,
    "LinkedIn names many unanswered invitations as a reason for restrictions, without a number. Tool makers call fewer than 400 to 500 healthy, and more than 700 to 1,000 dangerous. Taking old ones back makes room.",
  ),
  number(
    "withdrawalsPerDay",
    "Take back at most so many a day",
    1,
    25,
    "Our choice: 10, about as many presses as a careful day of inviting. Only those you pick under Pending are taken back, within your hours and with the gaps of inviting. One that is taken back still counts as sent.",
  ),
];

/** When the health page speaks up. None of them changes what is sent. */
export const HEALTH_FIELDS: readonly NumberFieldWords[] = [
  number(
    "acceptanceLeast",
    "Say so when fewer than so many % accept",
    0,
    60,
    "25 to 30 % is the least of the bands tool makers use; one in four said yes to 20,000 invitations of a published study. The pace already waits below the number above, so this one only warns.",
  ),
  number(
    "pendingWarning",
    "Say so when so many wait for an answer",
    20,
    1500,
    "Tool makers call fewer than 400 to 500 healthy. LinkedIn gives no number.",
  ),
  number(
    "pendingOldDays",
    "An invitation is old after so many days",
    14,
    120,
    "Three weeks is our choice: most who say yes have done so by then. Taking back an old one gives no invitation back, and the same person can't be invited again for up to three weeks.",
  ),
];

export const NOTE_FIELDS: readonly NumberFieldWords[] = [
  number(
    "noteLimit",
    "Characters in a note",
    50,
    300,
    "200 with Basic, 300 with the others, as tool makers report. When LinkedIn's own counter shows another number, that one is taken.",
  ),
  {
    ...number(
      "notesPerMonth",
      "Notes in a calendar month",
      0,
      100,
      "LinkedIn gives Basic accounts about 5 a month. Empty means no limit. Without a note you can still invite.",
    ),
    mayBeEmpty: true,
  },
];

export const NUMBER_FIELDS: readonly NumberFieldWords[] = [...PACE_FIELDS, ...HEALTH_FIELDS, ...NOTE_FIELDS];

/** What is shown in the box for the policy's own value. */
export function shown({ field, scale }: NumberFieldWords, policy: Policy): string {
  const value = policy[field];
  return value === null ? "" : String(value / scale);
}
