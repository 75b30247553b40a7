import { HOUR, type LocalDay, MINUTE, SECOND } from "../shared/time.ts";

/** Which number of `1/2/26` is the month. LinkedIn writes the month first; other settings the day. */
export type DateOrder = "month-first" | "day-first";

/** A date and time as written. */
export interface WrittenTime {
  readonly day: LocalDay;
  /** Ms after 00:00. */
  readonly time: number;
  /** Ms the written clock is ahead of UTC; null: it does not say. */
  readonly offset: number | null;
}

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/** Longest text taken for a date and time. */
const LIMIT = 60;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** "08 Feb 2026", "7-Feb-22", "8. February 2026". */
const DAY_NAME_YEAR = /^(\d{1,2})[ .\-/]+([a-z]{3,9})\.?[ ,\-/]+(\d{4}|\d{2})$/i;
/** "Feb 8, 2026". */
const NAME_DAY_YEAR = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4}|\d{2})$/i;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;

const DATE_AND_TIME =
  /^(.*?\d)(?:, ?| |T)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(?:([ap])\.? ?m\.?)?(?: ?(z|utc|gmt|[+-]\d{2}:?\d{2}))?$/i;

function dayFrom(year: string, month: number, date: string): LocalDay | null {
  // Two digits are of this century: LinkedIn began in 2003.
  const fullYear = year.length === 2 ? 2_000 + Number(year) : Number(year);
  const isLeap = fullYear % 4 === 0 && (fullYear % 100 !== 0 || fullYear % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const day = Number(date);
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return null;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(fullYear).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** 1 to 12 by the English name, whole or short; 0: none. Beginnings don't count: "marraskuu" is November. */
function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((month) => [month, month.slice(0, 3), month.slice(0, 4)].includes(lower)) + 1;
}

/** One kind of space: ICU writes a narrow one that does not break before "PM". */
const plain = (text: string): string => text.replace(/[\s\u200e\u200f]+/g, " ").trim();

/** The day written in `text`, without a time; null when it is none. */
export function readDay(text: string, order: DateOrder): LocalDay | null {
  const written = plain(text.slice(0, LIMIT));
  const [, isoYear, isoMonth, isoDate] = ISO.exec(written) ?? [];
  if (isoYear !== undefined) return dayFrom(isoYear, Number(isoMonth), isoDate ?? "");
  const [, date, name = "", year] = DAY_NAME_YEAR.exec(written) ?? [];
  if (date !== undefined) return dayFrom(year ?? "", monthOf(name), date);
  const [, firstName, secondDate = "", lastYear = ""] = NAME_DAY_YEAR.exec(written) ?? [];
  if (firstName !== undefined) return dayFrom(lastYear, monthOf(firstName), secondDate);
  const [, one = "", , other = "", numberYear] = NUMBERS.exec(written) ?? [];
  if (numberYear === undefined) return null;
  return order === "day-first"
    ? dayFrom(numberYear, Number(other), one)
    : dayFrom(numberYear, Number(one), other);
}

/** The day in a text that may go on with a time. */
export function readDayOf(text: string, order: DateOrder): LocalDay | null {
  return readDay(text, order) ?? readTime(text, order)?.day ?? null;
}

/** Ms after 00:00; null for an hour or a minute that no clock shows. */
function timeOfDay(hour: number, minute: number, second: number, half: string): number | null {
  if (minute > 59 || second > 59) return null;
  if (half === "") return hour > 23 ? null : hour * HOUR + minute * MINUTE + second * SECOND;
  if (hour < 1 || hour > 12) return null;
  const from12 = (hour % 12) + (half === "p" ? 12 : 0);
  return from12 * HOUR + minute * MINUTE + second * SECOND;
}

function offsetOf(zone: string): number | null {
  if (zone === "") return null;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  const size = Number(hours) * HOUR + Number(minutes) * MINUTE;
  return sign === "-" ? -size : size;
}

/** The date and time written in `text`; a date alone stands for its noon. Null when it is neither. */
export function readTime(text: string, order: DateOrder): WrittenTime | null {
  const written = plain(text.slice(0, LIMIT));
  const alone = readDay(written, order);
  if (alone !== null) return { day: alone, time: 12 * HOUR, offset: null };
  const [all, date = "", hour, minute, second = "0", half = "", zone = ""] =
    DATE_AND_TIME.exec(written) ?? [];
  if (all === undefined) return null;
  const day = readDay(date, order);
  const time = timeOfDay(Number(hour), Number(minute), Number(second), half.toLowerCase());
  return day === null || time === null ? null : { day, time, offset: offsetOf(zone) };
}

/**
 * The order of a file's numeric dates: day first as soon as one of them can be nothing else, else as
 * LinkedIn was seen to write them.
 */
export function orderOf(texts: Iterable<string>): DateOrder {
  for (const text of texts) {
    const first = /^\s*(\d{1,2})[/.-]\d{1,2}[/.-]\d{2}/.exec(text)?.[1];
    if (Number(first ?? 0) > 12) return "day-first";
  }
  return "month-first";
}
