import type { Invitation, SendingMode } from "../../core/invitation/invitation.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { withdrawingModeOf } from "../../core/settings/settings.ts";
import { DAY, type Instant } from "../../core/shared/time.ts";
import type { WithdrawalPlan } from "../../core/withdrawal/types.ts";
import type { Withdrawal } from "../../core/withdrawal/withdrawal.ts";
import type { StoreReader } from "../ports.ts";
import { readWithdrawalPlan } from "./read-plan.ts";

/** One withdrawal with whom it is about. */
export interface WithdrawalEntry {
  readonly withdrawal: Withdrawal;
  readonly prospect: Prospect;
  readonly invitation: Invitation;
}

/** Everything about taking back that an interface shows; made anew on every change. */
export interface Withdrawals {
  /** In the order in which they go. One that came back from a try has its `reason`. */
  readonly picked: readonly WithdrawalEntry[];
  /** Prepared, or handed to the page; `dispatch.mode` assisted: LinkedIn asks the person. */
  readonly inFlight: WithdrawalEntry | null;
  /** Outcomes nobody knows: for the person to settle. Oldest first. */
  readonly unknown: readonly WithdrawalEntry[];
  /** Taken back or not (each with its `reason`) in the last 14 days, newest first. */
  readonly recent: readonly WithdrawalEntry[];
  /** `doneToday` of `cap`, `nextAt`, `blocker`. Null before set-up. */
  readonly plan: WithdrawalPlan | null;
  /** Who presses LinkedIn's confirmation from now on. */
  readonly mode: SendingMode;
}

/** Rows read for a page: bounded, whatever the store holds. */
const SHOWN = 300;
/** How long what became of one is shown. */
const RECENT = 14 * DAY;

export async function readWithdrawals(reader: StoreReader, now: Instant): Promise<Withdrawals> {
  const newest = { order: "newest", limit: SHOWN } as const;
  const [settings, reading, unknown, withdrawn, notWithdrawn] = await Promise.all([
    reader.settings(),
    readWithdrawalPlan(reader, now),
    reader.withdrawalsInState("unknown", { order: "oldest", limit: SHOWN }),
    reader.withdrawalsInState("withdrawn", newest),
    reader.withdrawalsInState("not-withdrawn", newest),
  ]);
  const recent = [...withdrawn, ...notWithdrawn]
    .filter(({ updatedAt }) => updatedAt > now - RECENT)
    .toSorted((a, b) => b.updatedAt - a.updatedAt);
  const inFlight = await withdrawalEntries(reader, reading?.inFlight ? [reading.inFlight] : []);
  return {
    picked: await withdrawalEntries(reader, reading?.picked ?? []),
    inFlight: inFlight[0] ?? null,
    unknown: await withdrawalEntries(reader, unknown),
    recent: await withdrawalEntries(reader, recent),
    plan: reading?.plan ?? null,
    mode: withdrawingModeOf(settings),
  };
}

/** With the people they are about, in the same order. */
export async function withdrawalEntries(
  reader: StoreReader,
  withdrawals: readonly Withdrawal[],
): Promise<readonly WithdrawalEntry[]> {
  if (withdrawals.length === 0) return [];
  const ids = [...new Set(withdrawals.map(({ prospectId }) => prospectId))];
  const [known, theirs] = await Promise.all([reader.prospectsById(ids), reader.invitationsOfProspects(ids)]);
  const people = new Map(known.map((one) => [one.id, one]));
  const invitations = new Map(theirs.map((one) => [one.id, one]));
  return withdrawals.flatMap((withdrawal) => {
    const prospect = people.get(withdrawal.prospectId);
    const invitation = invitations.get(withdrawal.invitationId);
    return prospect && invitation ? [{ withdrawal, prospect, invitation }] : [];
  });
}
