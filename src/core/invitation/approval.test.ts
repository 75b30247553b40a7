import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY } from "../shared/time.ts";
import { approvalFor, isApproved, mayInvite } from "./approval.ts";
import { INVITATION_STATES, type Invitation, type InvitationState } from "./invitation.ts";
import { DRAFT, NOOR } from "./testing/invented.ts";

/** In `state` and carrying the yes to what stands in it. */
function invitation(state: InvitationState, change: Partial<Invitation> = {}): Invitation {
  return { ...DRAFT, state, approval: approvalFor(DRAFT, NOOR, 1), ...change };
}

describe("I1 approved", () => {
  test("is a yes to this person under this name, this note, in a state that still holds it", () => {
    const holding = INVITATION_STATES.filter((state) => isApproved(invitation(state), NOOR, 9));
    expect(holding).toEqual(["approved", "prepared", "dispatched"]);
  });

  test("a blank invitation is approved as blank and as nothing else", () => {
    const blank = invitation("approved", {
      note: "",
      approval: { ...approvalFor(invitation("draft"), NOOR, 1), note: "" },
    });
    expect(isApproved(blank, NOOR, 9)).toBe(true);
    expect(isApproved({ ...blank, note: " " }, NOOR, 9)).toBe(false);
  });

  test("any other note, however alike, voids it", () => {
    fc.assert(
      fc.property(fc.string(), (note) => {
        expect(isApproved(invitation("approved", { note }), NOOR, 9)).toBe(note === DRAFT.note);
      }),
    );
    // The same letters to the eye, written with other code points.
    const composed = invitation("approved", { note: "Zo\u00eb" });
    const approval = { ...approvalFor(composed, NOOR, 1), note: "Zoe\u0308" };
    expect(isApproved({ ...composed, approval }, NOOR, 9)).toBe(false);
  });

  test("a yes holds a week and no longer", () => {
    const said = invitation("approved").approval?.at ?? 0;
    expect(isApproved(invitation("approved"), NOOR, said + 7 * DAY - 1)).toBe(true);
    expect(isApproved(invitation("approved"), NOOR, said + 7 * DAY)).toBe(false);
  });

  test("another name, another person or no approval at all voids it", () => {
    expect(isApproved(invitation("approved"), { ...NOOR, fullName: "Noor Exampel" }, 9)).toBe(false);
    expect(isApproved(invitation("approved"), { ...NOOR, id: "p2" }, 9)).toBe(false);
    expect(isApproved(invitation("approved", { prospectId: "p2" }), NOOR, 9)).toBe(false);
    expect(isApproved(invitation("approved", { approval: null }), NOOR, 9)).toBe(false);
  });
});

describe("I2 nobody is invited twice", () => {
  const now = 100 * DAY;
  const answers: Readonly<Record<InvitationState, string | null>> = {
    draft: "in-queue",
    approved: "in-queue",
    prepared: "in-queue",
    dispatched: "in-queue",
    sent: "pending",
    accepted: "connected",
    withdrawn: "withdrawn-recently",
    lapsed: "invited-before",
    skipped: null,
    "not-sent": null,
    unknown: "outcome-unknown",
  };
  test.each(INVITATION_STATES.map((state) => [state, answers[state]] as const))(
    "after one that is %s: %s",
    (state, answer) => {
      const result = mayInvite([invitation(state, { updatedAt: now - DAY })], now);
      expect(result.ok ? null : result.error.kind).toBe(answer);
    },
  );

  test("21 days after a withdrawal, not a moment sooner", () => {
    const withdrawn = invitation("withdrawn", { updatedAt: now });
    const until = now + 21 * DAY;
    expect(mayInvite([withdrawn], until - 1)).toEqual({
      ok: false,
      error: { kind: "withdrawn-recently", until },
    });
    expect(mayInvite([withdrawn], until)).toEqual({ ok: true, value: undefined });
  });

  test("one that blocks is enough, in whatever order and among however many that don't", () => {
    const states = fc.array(fc.constantFrom(...INVITATION_STATES), { maxLength: 8 });
    fc.assert(
      fc.property(states, (list) => {
        const earlier = list.map((state) => invitation(state, { updatedAt: now - 30 * DAY }));
        const free = list.every((state) => ["skipped", "not-sent", "withdrawn"].includes(state));
        const result = mayInvite(earlier, now);
        expect(result.ok).toBe(free);
        expect(mayInvite(earlier.toReversed(), now)).toEqual(result);
      }),
    );
  });
});
