import { describe, expect, test } from "vitest";
import { transition, type WithdrawalEvent } from "./lifecycle.ts";
import { withdrawalOf } from "./testing/invented.ts";
import { WITHDRAWAL_STATES, type Withdrawal, type WithdrawalState } from "./withdrawal.ts";

const at = 5_000;
const day = "2026-03-03";
const EVENTS = {
  prepare: { kind: "prepare", commandId: "c", mode: "hands-free", at },
  dispatch: { kind: "dispatch", tabId: 7, at },
  return: { kind: "return", reason: "not-on-list", counts: true, at },
  withdrawn: { kind: "withdrawn", at, day },
  "not-withdrawn": { kind: "not-withdrawn", reason: "closed-by-person", at },
  unknown: { kind: "unknown", at, day },
  drop: { kind: "drop", reason: null, at },
} as const satisfies Readonly<Record<WithdrawalEvent["kind"], WithdrawalEvent>>;

/** Every step that is legal, and where it leads; any other is an error value. */
const LEGAL: Readonly<Record<WithdrawalEvent["kind"], Partial<Record<WithdrawalState, WithdrawalState>>>> = {
  prepare: { picked: "prepared" },
  dispatch: { prepared: "dispatched" },
  return: { prepared: "picked", dispatched: "picked" },
  withdrawn: { dispatched: "withdrawn", unknown: "withdrawn" },
  "not-withdrawn": { prepared: "not-withdrawn", dispatched: "not-withdrawn", unknown: "not-withdrawn" },
  unknown: { dispatched: "unknown" },
  drop: { picked: "dropped", prepared: "dropped" },
};

function after(...kinds: readonly WithdrawalEvent["kind"][]): Withdrawal {
  return kinds.reduce((row, kind) => {
    const moved = transition(row, EVENTS[kind]);
    if (!moved.ok) throw new Error(JSON.stringify(moved.error));
    return moved.value;
  }, withdrawalOf());
}

describe("the life of a withdrawal", () => {
  for (const event of Object.values(EVENTS)) {
    test.each(WITHDRAWAL_STATES)(`${event.kind} in state %s`, (state) => {
      const moved = transition(withdrawalOf({ state }), event);
      const leadsTo = LEGAL[event.kind][state];
      expect(moved).toMatchObject(
        leadsTo === undefined
          ? { ok: false, error: { kind: "illegal-transition", state, event: event.kind } }
          : { ok: true, value: { state: leadsTo, updatedAt: at } },
      );
    });
  }

  test("I2 what was withdrawn, or is not known, can't be begun again", () => {
    for (const state of ["withdrawn", "unknown", "not-withdrawn", "dropped", "dispatched"] as const) {
      expect(transition(withdrawalOf({ state }), EVENTS.prepare).ok).toBe(false);
    }
  });

  test("the intent is written before the page has it, and names the tab when it does", () => {
    expect(after("prepare").dispatch).toEqual({
      commandId: "c",
      mode: "hands-free",
      tabId: null,
      preparedAt: at,
      dispatchedAt: null,
    });
    expect(after("prepare", "dispatch").dispatch).toMatchObject({ tabId: 7, dispatchedAt: at });
  });

  test("a try that counts is counted, another is not", () => {
    const dispatched = after("prepare", "dispatch");
    expect(transition(dispatched, EVENTS.return)).toMatchObject({
      value: { tries: 1, reason: "not-on-list", dispatch: null },
    });
    const uncounted = { ...EVENTS.return, reason: "stopped", counts: false } as const;
    expect(transition(dispatched, uncounted)).toMatchObject({ value: { tries: 0, reason: "stopped" } });
  });

  test("settling an unknown one keeps the day whose cap it spent", () => {
    const unknown = after("prepare", "dispatch", "unknown");
    const later = { kind: "withdrawn", at: 99_000, day: "2026-03-05" } as const;
    expect(transition(unknown, later)).toMatchObject({ value: { doneAt: at, doneDay: day } });
    const still = { kind: "not-withdrawn", reason: "still-pending", at: 99_000 } as const;
    expect(transition(unknown, still)).toMatchObject({ value: { doneAt: at, doneDay: day } });
  });
});
