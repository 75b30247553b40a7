/** What can be wrong with a field of the policy, but for a number out of its range. */
export const PLAIN_FAULTS = [
  "time",
  "day",
  "zone",
  "least-gap",
  "hours-end-first",
  "break-ends-first",
  "day-ends-first",
  "no-working-day",
  "too-many-days",
  "day-twice",
  "start-above-target",
  "daily-cap-below-start",
  "weekly-cap-below-start",
  "break-fills-hours",
] as const;
export type PlainFault = (typeof PLAIN_FAULTS)[number];

/** What is wrong with a field of the policy. The words for people are in the interface. */
export type PolicyFault =
  | { readonly kind: PlainFault }
  | { readonly kind: "range"; readonly least: number; readonly most: number }
  /** Something no form gives, such as an account of a kind that is not known. */
  | { readonly kind: "unusable" };

/** A range as the schema's messages carry it, which are texts. */
export const rangeFault = (least: number, most: number): string => `range ${least} ${most}`;

const plainFault = (text: string): PlainFault | undefined => PLAIN_FAULTS.find((kind) => kind === text);

/** What a message of the schema stands for. */
export function faultOf(message: string): PolicyFault {
  const [, least, most] = /^range (\d+) (\d+)$/.exec(message) ?? [];
  if (most !== undefined) return { kind: "range", least: Number(least), most: Number(most) };
  const kind = plainFault(message);
  return { kind: kind ?? "unusable" };
}
