import { SENDING_KINDS, WITHDRAWING_KINDS } from "../../core/invitation/attempt.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import { LEARNT_FROM, ZONE_COUNTS_FOR } from "../../core/policy/defaults.ts";
import { DAY, type Instant } from "../../core/shared/time.ts";
import { planWithdrawal } from "../../core/withdrawal/plan.ts";
import type { WithdrawalPlan, WithdrawalSnapshot } from "../../core/withdrawal/types.ts";
import type { Withdrawal } from "../../core/withdrawal/withdrawal.ts";
import { closingEarly, RETRY_AFTER } from "../planning/read-plan.ts";
import { accountStanding } from "../planning/read-snapshot.ts";
import type { StoreReader } from "../ports.ts";
import { sendingInFlight, withdrawalInFlight } from "./in-flight.ts";

/** So many picked ones are looked at: more than a month takes. */
const PICKED_LIMIT = 300;
/** A local day reaches no further back, whatever the zone. */
const LOOKS_BACK = 3 * DAY;
/** Tries that came to nothing keep their distance too, and so does whatever was sent. */
const APART = [...SENDING_KINDS, "returned", "not-sent", "withdrawal-returned", "not-withdrawn"] as const;

export interface WithdrawalReading {
  readonly plan: WithdrawalPlan;
  /** In the order in which they go. */
  readonly picked: readonly Withdrawal[];
  readonly inFlight: Withdrawal | null;
}

/**
 * What the rows say is due to be taken back; null before set-up. `committing`: the withdrawal that is
 * prepared and asks once more whether it may go.
 */
export async function readWithdrawalPlan(
  reader: StoreReader,
  now: Instant,
  committing: string | null = null,
): Promise<WithdrawalReading | null> {
  const settings = await reader.settings();
  const { policy, accountId } = settings;
  if (policy === null) return null;
  const [rows, restrictions, all, inFlight, sending] = await Promise.all([
    reader.attemptsSince(now - LOOKS_BACK, [...WITHDRAWING_KINDS, ...APART]),
    reader.restrictions(now - LEARNT_FROM),
    reader.withdrawalsInState("picked", { order: "oldest", limit: PICKED_LIMIT }),
    withdrawalInFlight(reader),
    sendingInFlight(reader),
  ]);
  const ours = (of: { readonly accountId: string | null }) =>
    of.accountId === null || of.accountId === accountId;
  const picked = all.filter(ours).toSorted((a, b) => a.pickedAt - b.pickedAt || a.place - b.place);
  const own = committing !== null && inFlight?.id === committing;
  const snapshot: WithdrawalSnapshot = {
    done: rows.filter(({ kind }) => WITHDRAWING_KINDS.has(kind)).map(({ at }) => at),
    apart: rows.filter(({ kind }) => !WITHDRAWING_KINDS.has(kind)).map(({ at }) => at),
    restrictions: restrictions.filter(ours),
    picked: own ? [{ id: inFlight.id, readyAt: null }] : picked.map(readyFrom),
    inFlight: own
      ? sendingOf(sending)
      : inFlight === null
        ? sendingOf(sending)
        : { kind: "in-flight", withdrawalId: inFlight.id },
    zonesBefore: settings.zonesBefore
      .filter(({ until }) => until > now - ZONE_COUNTS_FOR)
      .map(({ zone }) => zone),
    paused: settings.paused,
    account: accountStanding(settings),
  };
  return { plan: planWithdrawal(snapshot, closingEarly(policy), now), picked, inFlight };
}

/** One that came back from a try rests as an invitation does. */
const readyFrom = ({ id, reason, updatedAt }: Withdrawal): WithdrawalSnapshot["picked"][number] => ({
  id,
  readyAt: reason === null ? null : updatedAt + RETRY_AFTER,
});

const sendingOf = (sending: Invitation | null): WithdrawalSnapshot["inFlight"] =>
  sending === null ? null : { kind: "sending", invitationId: sending.id };
