import type { Invitation } from "../../core/invitation/invitation.ts";
import type { Plan } from "../../core/pacing/types.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import type { Settings } from "../../core/settings/settings.ts";
import type { Instant, Zone } from "../../core/shared/time.ts";
import type { Withdrawal } from "../../core/withdrawal/withdrawal.ts";
import type { StateCounts } from "../ports.ts";
import { stepOf } from "../restrictions/going-on-step.ts";

/** What is wanted of the person, before anything the plan waits for. */
export type Wanted = "press-send" | "press-withdraw" | "sent-page" | "go-on";

/** Where things stand, in one line and a mark for each invitation of the day. */
export interface Head {
  readonly plan: Plan;
  readonly zone: Zone;
  /** Invitations with a yes that wait for their turn. */
  readonly approved: number;
  /** Null: nothing. */
  readonly wanted: Wanted | null;
}

/** What a head is made of. */
export interface HeadParts {
  readonly settings: Settings;
  /** Null before set-up. */
  readonly plan: Plan | null;
  readonly counts: StateCounts;
  readonly inFlight: Invitation | null;
  readonly takingBack: Withdrawal | null;
  /** Of those that still block the one to be shown. */
  readonly restriction: RestrictionEvent | null;
}

/** Null before set-up. */
export function headOf(parts: HeadParts, now: Instant): Head | null {
  const { plan, settings, counts } = parts;
  if (plan === null || settings.policy === null) return null;
  return { plan, zone: settings.policy.zone, approved: counts.approved, wanted: wantedIn(parts, now) };
}

function wantedIn({ settings, inFlight, takingBack, restriction }: HeadParts, now: Instant): Wanted | null {
  const waits = (of: Invitation | Withdrawal | null): boolean =>
    of?.state === "dispatched" && of.dispatch?.mode === "assisted";
  if (waits(inFlight)) return "press-send";
  if (waits(takingBack)) return "press-withdraw";
  if (restriction !== null && stepOf(restriction, now) === "unread") return "sent-page";
  // What the person paused they know of.
  return settings.paused && (settings.pauseReason ?? "person") !== "person" ? "go-on" : null;
}
