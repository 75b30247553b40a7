import type { Instant, Zone } from "../../core/shared/time.ts";

/** For a box of date and time: `2026-03-03T11:40`, the wall clock in the person's zone. */
export const toLocal = (at: Instant, zone: Zone): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });

/** The other way round; NaN for what no calendar knows, such as an empty box. */
export function fromLocal(text: string, zone: Zone): Instant {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return Number.NaN;
    throw error;
  }
}
