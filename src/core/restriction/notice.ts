import { SLOWED_FOR } from "../policy/defaults.ts";
import { DAY, type Instant, type Zone } from "../shared/time.ts";
import { nextMonthStart } from "../shared/wall-clock.ts";
import { inForce, type RestrictionEvent, type StopEvent } from "./restriction.ts";

/** No notice stands longer: a month of notes. */
export const NOTICES_FROM: number = 31 * DAY;

/** Something LinkedIn said that stops nothing and changes what Politely does for a while. */
export interface Notice {
  readonly kind: "approaching-limit" | "notes-spent";
  /** The newest of its kind. */
  readonly event: RestrictionEvent;
  /** Until when it stands: as long as it changes anything. */
  readonly until: Instant;
}

/** The end of the slower week after LinkedIn's notice that a limit comes near; null when none runs. */
export function slowedUntil(events: readonly StopEvent[], now: Instant): Instant | null {
  const ends = events
    .filter((event) => event.kind === "approaching-limit")
    .map((event) => event.at + SLOWED_FOR)
    .filter((end) => now < end);
  return ends.length === 0 ? null : Math.max(...ends);
}

/**
 * The notices that stand, at most one of each kind: of a limit that comes near as long as the pace is lower
 * because of it (7 days), of notes used up until the next calendar month brings new ones, or LinkedIn's dialog
 * has said since then that some are left (`notesSeen`). Dismissed ones stand no more.
 */
export function noticesAt(
  events: readonly RestrictionEvent[],
  zone: Zone,
  notesSeen: { readonly remaining: number; readonly at: Instant } | null,
  now: Instant,
): readonly Notice[] {
  const told = inForce(events);
  const near = newest(told, "approaching-limit");
  const slowed = slowedUntil(told, now);
  const spent = newest(told, "notes-spent");
  const month = spent && nextMonthStart(spent.at, zone);
  const isRefuted =
    spent !== null && notesSeen !== null && notesSeen.at > spent.at && notesSeen.remaining > 0;
  return [
    ...(near && slowed !== null ? [{ kind: "approaching-limit", event: near, until: slowed } as const] : []),
    ...(spent && month !== null && now < month && !isRefuted
      ? [{ kind: "notes-spent", event: spent, until: month } as const]
      : []),
  ];
}

function newest(events: readonly RestrictionEvent[], kind: Notice["kind"]): RestrictionEvent | null {
  return events.filter((event) => event.kind === kind).toSorted((a, b) => b.at - a.at)[0] ?? null;
}
