import { DAY } from "../../core/shared/time.ts";
import { locale } from "../i18n/language.ts";

/** A Sunday, from which ISO weekdays are counted. */
const SUNDAY = Date.UTC(2024, 0, 7);

/** `Monday`, of an ISO weekday, 1 to 7. */
export const weekdayName = (day: number): string =>
  new Intl.DateTimeFormat(locale(), { weekday: "long", timeZone: "UTC" }).format(SUNDAY + day * DAY);
