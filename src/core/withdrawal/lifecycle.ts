import type { SendingMode } from "../invitation/invitation.ts";
import { assertNever, fail, ok, type Result } from "../shared/result.ts";
import type { Instant, LocalDay } from "../shared/time.ts";
import type { Withdrawal, WithdrawalReason, WithdrawalState } from "./withdrawal.ts";

/** What happens to a withdrawal, each at an instant. */
export type WithdrawalEvent = { readonly at: Instant } & (
  | { readonly kind: "prepare"; readonly commandId: string; readonly mode: SendingMode }
  | { readonly kind: "dispatch"; readonly tabId: number }
  /** It is proven that nothing was pressed, and it may be tried again. `counts`: it says something against this one. */
  | { readonly kind: "return"; readonly reason: WithdrawalReason; readonly counts: boolean }
  /** `day`: the local day of `at`. */
  | { readonly kind: "withdrawn"; readonly day: LocalDay }
  | { readonly kind: "not-withdrawn"; readonly reason: WithdrawalReason }
  | { readonly kind: "unknown"; readonly day: LocalDay }
  /** The person changed their mind (null), or something else came first. */
  | { readonly kind: "drop"; readonly reason: WithdrawalReason | null }
);
export type WithdrawalEventKind = WithdrawalEvent["kind"];

/** The withdrawal stays as it was. */
export interface IllegalWithdrawalEvent {
  readonly kind: "illegal-transition";
  readonly state: WithdrawalState;
  readonly event: WithdrawalEventKind;
}

/**
 * Where each event may happen. A dispatched one is settled (withdrawn, not withdrawn or unknown) before
 * anything else is said of it; an unknown one is never tried again.
 */
const FROM: Readonly<Record<WithdrawalEventKind, readonly WithdrawalState[]>> = {
  prepare: ["picked"],
  dispatch: ["prepared"],
  return: ["prepared", "dispatched"],
  withdrawn: ["dispatched", "unknown"],
  "not-withdrawn": ["prepared", "dispatched", "unknown"],
  unknown: ["dispatched"],
  drop: ["picked", "prepared"],
};

/** The one way a withdrawal changes state: how it is after the event, or why that can't happen. */
export function transition(
  withdrawal: Withdrawal,
  event: WithdrawalEvent,
): Result<Withdrawal, IllegalWithdrawalEvent> {
  const { state } = withdrawal;
  if (!FROM[event.kind].includes(state))
    return fail({ kind: "illegal-transition", state, event: event.kind });
  return ok({ ...withdrawal, ...change(withdrawal, event), updatedAt: event.at });
}

function change(withdrawal: Withdrawal, event: WithdrawalEvent): Partial<Withdrawal> {
  switch (event.kind) {
    case "prepare": {
      const { commandId, mode, at } = event;
      const dispatch = { commandId, mode, tabId: null, preparedAt: at, dispatchedAt: null };
      return { state: "prepared", reason: null, dispatch };
    }
    case "dispatch": {
      const { dispatch } = withdrawal;
      return {
        state: "dispatched",
        dispatch: dispatch && { ...dispatch, tabId: event.tabId, dispatchedAt: event.at },
      };
    }
    case "return": {
      const tries = withdrawal.tries + (event.counts ? 1 : 0);
      return { state: "picked", reason: event.reason, tries, dispatch: null };
    }
    case "withdrawn":
      return { state: "withdrawn", reason: null, ...doneWhen(withdrawal, event) };
    case "unknown":
      return { state: "unknown", reason: null, ...doneWhen(withdrawal, event) };
    case "not-withdrawn":
      // An unknown one keeps its day: it has spent that day's cap, whatever is found out later.
      return { state: "not-withdrawn", reason: event.reason };
    case "drop":
      return { state: "dropped", reason: event.reason, dispatch: null };
    default:
      return assertNever(event);
  }
}

/** An unknown one was taken back, if it was, when that was recorded, not when somebody found out. */
function doneWhen(
  { doneAt, doneDay }: Withdrawal,
  { at, day }: { readonly at: Instant; readonly day: LocalDay },
): Pick<Withdrawal, "doneAt" | "doneDay"> {
  return doneAt === null ? { doneAt: at, doneDay: day } : { doneAt, doneDay };
}
