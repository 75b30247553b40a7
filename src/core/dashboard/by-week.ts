import type { LocalDay } from "../shared/time.ts";
import type { Share } from "./shares.ts";

/** What was sent in one Monday to Sunday. Weeks in which nothing was sent are there, with zeros. */
export interface WeekShare extends Share {
  readonly week: LocalDay;
  /** Today lies in it: more may be sent. */
  readonly running: boolean;
}
