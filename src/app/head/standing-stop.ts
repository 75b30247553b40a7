import { guiding, stops } from "../../core/restriction/cooldown.ts";
import { isOpen, type RestrictionEvent } from "../../core/restriction/restriction.ts";
import type { Settings } from "../../core/settings/settings.ts";
import type { Instant } from "../../core/shared/time.ts";

/** Of what LinkedIn said to whoever is signed in. */
export const ownEvents = (
  events: readonly RestrictionEvent[],
  { accountId }: Settings,
): readonly RestrictionEvent[] =>
  events.filter((event) => event.accountId === null || event.accountId === accountId);

/** Of those that still block the one to be shown; null: none does. */
export function standingStop(own: readonly RestrictionEvent[], now: Instant): RestrictionEvent | null {
  return guiding(
    own.filter((event) => isOpen(event) && stops(event.kind)),
    now,
  );
}
