import { DAY, HOUR, type Instant, localDay, MINUTE, type Zone } from "../../core/shared/time.ts";
import { locale, t } from "../i18n/language.ts";

/** The instant a sentence is spoken at, and the zone whose clock it names. */
export interface Moment {
  readonly now: Instant;
  readonly zone: Zone;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to make and few: kept by zone and shape. */
function format(at: Instant, zone: Zone, name: string, shape: Intl.DateTimeFormatOptions): string {
  const key = `${locale()} ${zone} ${name}`;
  const known = formats.get(key);
  const formatter = known ?? new Intl.DateTimeFormat(locale(), { ...shape, timeZone: zone });
  if (!known) formats.set(key, formatter);
  return formatter.format(at);
}

/** `14:20`, 24 hours, in the person's zone. */
export const clockTime = (at: Instant, zone: Zone): string =>
  format(at, zone, "clock", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** `3 March 2026`. */
export const fullDate = (at: Instant, zone: Zone): string =>
  format(at, zone, "date", { day: "numeric", month: "long", year: "numeric" });

const weekday = (at: Instant, zone: Zone): string => format(at, zone, "weekday", { weekday: "long" });
const dayAndMonth = (at: Instant, zone: Zone): string =>
  format(at, zone, "day", { day: "numeric", month: "long" });

/** Whole calendar days from the day of `from` to that of `to`. */
function daysBetween(from: Instant, to: Instant, zone: Zone): number {
  const start = Temporal.PlainDate.from(localDay(from, zone));
  return start.until(Temporal.PlainDate.from(localDay(to, zone))).days;
}

/** The day alone, as one says it: `today`, `tomorrow`, `yesterday`, `Thursday`, `12 March`. */
export function dayWords(at: Instant, now: Instant, zone: Zone): string {
  // However the clocks were changed meanwhile, that is further than a week: no calendar has to be asked.
  if (Math.abs(now - at) > 9 * DAY) return dayAndMonth(at, zone);
  const away = daysBetween(now, at, zone);
  if (away === 0) return t("today");
  if (away === 1) return t("tomorrow");
  if (away === -1) return t("yesterday");
  return away > 1 && away < 7 ? weekday(at, zone) : dayAndMonth(at, zone);
}

/** `at 14:20`, `tomorrow at 09:10`, `Thursday at 09:10`, `12 March at 09:10`. */
export function atWords(at: Instant, now: Instant, zone: Zone): string {
  const time = clockTime(at, zone);
  return daysBetween(now, at, zone) === 0
    ? t("at_time", { time })
    : t("day_at_time", { day: dayWords(at, now, zone), time });
}

/** As `atWords`, for after the word "until": `14:20`, `tomorrow, 09:10`, `12 March, 09:10`. */
export function untilWords(at: Instant, now: Instant, zone: Zone): string {
  const time = clockTime(at, zone);
  return daysBetween(now, at, zone) === 0
    ? time
    : t("until_day_time", { day: dayWords(at, now, zone), time });
}

/** A length of time, rounded up to what matters: `5 minutes`, `3 hours`, `2 days`. */
export function spanWords(length: number): string {
  if (length < HOUR) return t("count_minutes", { count: Math.max(1, Math.ceil(length / MINUTE)) });
  if (length < 2 * DAY) return t("count_hours", { count: Math.ceil(length / HOUR) });
  // Some minutes over are no further day: at the start of a week's wait it is 7 days, not 8.
  return t("count_days", { count: Math.ceil((length - 10 * MINUTE) / DAY) });
}

/** `3 Mar`, from a local day, for axes and tables. */
export const shortDay = (day: string): string => ofDay(day, "short day", { day: "numeric", month: "short" });

/** `Thu 24 Dec`, from a local day. */
export const weekdayAndDay = (day: string): string =>
  inWords(day, "weekday and day", { weekday: "short", day: "numeric", month: "short" });

/** `Thu 24 Dec 2026`, from a local day. */
export const fullDay = (day: string): string =>
  inWords(day, "full day", { weekday: "short", day: "numeric", month: "short", year: "numeric" });

/** `Mar 2026`, from a local day. */
export const monthAndYear = (day: string): string =>
  ofDay(day, "month and year", { month: "short", year: "numeric" });

/** A local day is the same everywhere: its midnight in UTC stands for it. */
const ofDay = (day: string, name: string, shape: Intl.DateTimeFormatOptions): string =>
  format(Date.parse(day), "UTC", name, shape);

const inWords = (day: string, name: string, shape: Intl.DateTimeFormatOptions): string =>
  ofDay(day, name, shape).replace(",", "");

/** “28 February 2026, 14:20”, in the person's own zone. */
export const dateAndTime = (at: Instant, zone: Zone): string =>
  t("people_date_time", { date: fullDate(at, zone), time: clockTime(at, zone) });
