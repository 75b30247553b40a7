import { RESTRICTION_MEMORY } from "../policy/defaults.ts";
import { isSerious, stopAt } from "../restriction/cooldown.ts";
import type { RestrictionEvent } from "../restriction/restriction.ts";
import { DAY, type Instant } from "../shared/time.ts";
import { type LastEventFigure, type Threshold, towards } from "./figure.ts";

const MEMORY_DAYS = RESTRICTION_MEMORY / DAY;

/** Below `watch` days since the last one its memory lengthens the next wait; a stop that stands is acted on. */
const THRESHOLDS: readonly Threshold[] = [
  { level: "watch", at: MEMORY_DAYS, grades: ["LI", "ours"], setting: null },
  { level: "act", at: 0, grades: ["LI"], setting: null },
];

/**
 * What LinkedIn said of the invitations or the account: the kinds with a wait, and its notice that a
 * limit comes near. A session that ended or a page that could not be read counts only while it stops.
 */
export function lastEventFigure(events: readonly RestrictionEvent[], now: Instant): LastEventFigure {
  const standing = events.filter(({ dismissedAt }) => dismissedAt === null);
  const told = standing
    .filter(
      ({ kind, at }) =>
        (isSerious(kind) || kind === "approaching-limit") && at > now - 2 * RESTRICTION_MEMORY,
    )
    .toSorted((one, other) => one.at - other.at);
  const last = told.at(-1);
  const recent = told.filter(({ at }) => at > now - RESTRICTION_MEMORY).length;
  const earlier = told.length - recent;
  const stop = stopAt(standing, now);
  return {
    kind: "last-event",
    days: last === undefined ? null : Math.max(0, Math.floor((now - last.at) / DAY)),
    event: stop?.event.kind ?? last?.kind ?? null,
    stopped: stop !== null,
    recent,
    earlier,
    direction: towards(recent, earlier),
    thresholds: THRESHOLDS,
    level: stop !== null ? "act" : recent > 0 ? "watch" : "fine",
  };
}
