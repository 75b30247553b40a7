import type { WithdrawalSnapshot } from "../types.ts";
import type { Withdrawal } from "../withdrawal.ts";

/** One that was just picked, but for `change`. */
export const withdrawalOf = (change: Partial<Withdrawal> = {}): Withdrawal => ({
  id: "withdrawal",
  accountId: "ACoAAOWNER",
  invitationId: "invitation",
  prospectId: "noor",
  state: "picked",
  reason: null,
  tries: 0,
  dispatch: null,
  pickedAt: 1_000,
  place: 0,
  updatedAt: 1_000,
  doneAt: null,
  doneDay: null,
  ...change,
});

/** One picked and nothing in the way, but for `change`. */
export const snapshotOf = (change: Partial<WithdrawalSnapshot> = {}): WithdrawalSnapshot => ({
  done: [],
  apart: [],
  restrictions: [],
  picked: [{ id: "next", readyAt: null }],
  inFlight: null,
  zonesBefore: [],
  paused: false,
  account: "same",
  ...change,
});
