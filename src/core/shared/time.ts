/** Milliseconds since the Unix epoch. Durations are milliseconds too, unless the name says otherwise. */
export type Instant = number;

/** A calendar day in the person's zone, `YYYY-MM-DD`. Sorts as text. */
export type LocalDay = string;

/** An IANA zone name such as `Europe/Lisbon`. */
export type Zone = string;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
/** 24 hours. A local day may be 23 or 25 hours long: use `localDay` for calendar questions. */
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** The calendar day on which `at` falls in `zone`. */
export function localDay(at: Instant, zone: Zone): LocalDay {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
