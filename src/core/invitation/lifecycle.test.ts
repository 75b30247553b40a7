import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { approvalFor, approvalMatches, isApproved } from "./approval.ts";
import { INVITATION_STATES, type Invitation, type InvitationState, NOT_SENT_REASONS } from "./invitation.ts";
import { type LifecycleEvent, type LifecycleEventKind, transition } from "./lifecycle.ts";
import { DRAFT, NOOR } from "./testing/invented.ts";

const NOTE = DRAFT.note;
const APPROVAL = approvalFor(DRAFT, NOOR, 2);

/** Where each event leads from each state; what is not here is illegal. Written apart from the code, on purpose. */
const LEGAL: Readonly<
  Record<InvitationState, Readonly<Partial<Record<LifecycleEventKind, InvitationState>>>>
> = {
  draft: { approve: "approved", rewrite: "draft", skip: "skipped" },
  approved: { void: "draft", rewrite: "draft", skip: "skipped", prepare: "prepared" },
  prepared: { dispatch: "dispatched", return: "approved", "not-sent": "not-sent" },
  dispatched: { return: "approved", sent: "sent", "not-sent": "not-sent", unknown: "unknown" },
  sent: { accept: "accepted", withdraw: "withdrawn", lapse: "lapsed" },
  accepted: {},
  withdrawn: {},
  lapsed: { accept: "accepted", withdraw: "withdrawn" },
  skipped: { restore: "draft" },
  "not-sent": { requeue: "draft" },
  unknown: { sent: "sent", "not-sent": "not-sent", accept: "accepted" },
};

const EVENTS: readonly LifecycleEvent[] = [
  { kind: "approve", at: 9, approval: APPROVAL },
  { kind: "void", at: 9 },
  { kind: "rewrite", at: 9, note: "Another", noteOrigin: "edited", hold: null, templateRevision: 2 },
  { kind: "skip", at: 9 },
  { kind: "restore", at: 9 },
  { kind: "prepare", at: 9, commandId: "c1", mode: "assisted", tabId: 7 },
  { kind: "dispatch", at: 9 },
  { kind: "return", at: 9, reason: "page-not-ready" },
  { kind: "sent", at: 9 },
  { kind: "not-sent", at: 9, reason: "profile-gone" },
  { kind: "unknown", at: 9 },
  { kind: "requeue", at: 9 },
  { kind: "accept", at: 9 },
  { kind: "withdraw", at: 9 },
  { kind: "lapse", at: 9 },
];

/** An invitation in `state` with what such a one carries. */
function standing(state: InvitationState): Invitation {
  const withYes = { ...DRAFT, approval: APPROVAL, state };
  const dispatch = { commandId: "c0", mode: "assisted", tabId: 7, preparedAt: 3, dispatchedAt: 4 } as const;
  switch (state) {
    case "draft":
    case "skipped":
      return { ...DRAFT, state };
    case "approved":
    case "not-sent":
      return withYes;
    case "prepared":
      return { ...withYes, dispatch: { ...dispatch, dispatchedAt: null } };
    case "dispatched":
      return { ...withYes, dispatch };
    default:
      return { ...withYes, dispatch, sentAt: 5, sentDay: "2026-01-12" };
  }
}

function after(invitation: Invitation, ...events: readonly LifecycleEvent[]): Invitation {
  return events.reduce((before, event) => {
    const result = transition(before, event);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  }, invitation);
}

describe("every pair of state and event is in the table or an error value that changes nothing", () => {
  test.each(INVITATION_STATES.map((state) => [state] as const))("from %s", (state) => {
    for (const event of EVENTS) {
      const before = Object.freeze(standing(state));
      const copy = structuredClone(before);
      const result = transition(before, event);
      expect(before).toEqual(copy);
      const to = LEGAL[state][event.kind];
      const error = { kind: "illegal-transition", state, event: event.kind, because: "state" };
      if (to === undefined) expect(result).toEqual({ ok: false, error });
      else
        expect(result).toMatchObject({
          ok: true,
          value: { state: to, updatedAt: 9, id: "i1", createdAt: 1 },
        });
    }
  });
});

describe("what an invitation carries", () => {
  test("a held draft can't be approved", () => {
    const held: Invitation = { ...DRAFT, hold: { kind: "missing-value", field: "first_name" } };
    const result = transition(held, { kind: "approve", at: 9, approval: approvalFor(held, NOOR, 9) });
    expect(result).toMatchObject({ ok: false, error: { because: "held" } });
  });

  test("I1 a yes to another note or another person is no yes", () => {
    for (const approval of [
      { ...APPROVAL, note: `${NOTE} ` },
      { ...APPROVAL, prospectId: "p2" },
    ]) {
      expect(transition(DRAFT, { kind: "approve", at: 9, approval })).toMatchObject({
        ok: false,
        error: { because: "approval" },
      });
    }
  });

  test("I1 a note that changed behind the approval's back stops it before and after preparing", () => {
    for (const state of ["approved", "prepared"] as const) {
      const changed: Invitation = { ...standing(state), note: "Something else" };
      const event: LifecycleEvent =
        state === "approved"
          ? { kind: "prepare", at: 9, commandId: "c1", mode: "hands-free", tabId: null }
          : { kind: "dispatch", at: 9 };
      expect(transition(changed, event)).toMatchObject({ ok: false, error: { because: "approval" } });
    }
  });

  test("the write-ahead intent names its command and both its times", () => {
    const dispatched = after(
      standing("approved"),
      { kind: "prepare", at: 10, commandId: "c1", mode: "assisted", tabId: 7 },
      { kind: "dispatch", at: 11 },
    );
    expect(dispatched.dispatch).toEqual({
      commandId: "c1",
      mode: "assisted",
      tabId: 7,
      preparedAt: 10,
      dispatchedAt: 11,
    });
  });

  test("one put back for review says why it came to nothing, until it is approved or written anew", () => {
    const ended = after(standing("dispatched"), { kind: "not-sent", at: 9, reason: "notes-spent" });
    const back = after(ended, { kind: "requeue", at: 10 });
    expect(back).toMatchObject({ state: "draft", approval: null, reason: "notes-spent" });
    expect(after(back, { kind: "skip", at: 11 }).reason).toBeNull();
  });

  test("one that came back keeps its yes and says why; trying again forgets the reason", () => {
    const back = after(standing("dispatched"), { kind: "return", at: 9, reason: "closed-by-person" });
    expect(back).toMatchObject({
      approval: APPROVAL,
      reason: "closed-by-person",
      dispatch: null,
      sentAt: null,
    });
    expect(isApproved(back, NOOR, 9)).toBe(true);
    const again = after(back, { kind: "prepare", at: 12, commandId: "c2", mode: "assisted", tabId: 7 });
    expect(again.reason).toBeNull();
  });

  test("sent and unknown keep the command, for reports that arrive twice", () => {
    expect(after(standing("dispatched"), { kind: "sent", at: 9 })).toMatchObject({
      sentAt: 9,
      dispatch: { commandId: "c0" },
    });
    expect(after(standing("dispatched"), { kind: "unknown", at: 9 })).toMatchObject({
      sentAt: 9,
      dispatch: { commandId: "c0" },
    });
  });

  test("an unknown one settled as sent left when it was recorded, not when somebody found out", () => {
    const settled = after(standing("dispatched"), { kind: "unknown", at: 9 }, { kind: "sent", at: 99 });
    expect(settled).toMatchObject({ sentAt: 9, updatedAt: 99 });
  });

  test("an unknown one settled as not sent never left", () => {
    const settled = after(standing("unknown"), { kind: "not-sent", at: 9, reason: "closed-by-person" });
    expect(settled).toMatchObject({
      sentAt: null,
      sentDay: null,
      dispatch: null,
      reason: "closed-by-person",
    });
  });

  test("void takes the yes back and brings the new wording with it", () => {
    const hold = { kind: "too-long", length: 210, limit: 200 } as const;
    const voided = after(standing("approved"), {
      kind: "void",
      at: 9,
      note: "New",
      hold,
      templateRevision: 2,
    });
    expect(voided).toMatchObject({ approval: null, note: "New", hold, templateRevision: 2 });
    expect(after(standing("approved"), { kind: "void", at: 9 })).toMatchObject({
      approval: null,
      note: NOTE,
      hold: null,
    });
  });

  test("an acceptance proves that an unknown one was sent, and may come after it was closed", () => {
    expect(after(standing("unknown"), { kind: "accept", at: 9 })).toMatchObject({ acceptedAt: 9, sentAt: 5 });
    expect(after(standing("lapsed"), { kind: "accept", at: 9 })).toMatchObject({ acceptedAt: 9, sentAt: 5 });
  });
});

describe("every life", () => {
  const wordings = [NOTE, "Another", ""];
  const happenings: readonly LifecycleEvent[] = [
    ...EVENTS,
    ...wordings.flatMap((note): readonly LifecycleEvent[] => [
      { kind: "approve", at: 9, approval: { ...APPROVAL, note } },
      { kind: "void", at: 9, note },
      { kind: "rewrite", at: 9, note, noteOrigin: "edited", hold: null, templateRevision: 2 },
    ]),
    {
      kind: "rewrite",
      at: 9,
      note: "",
      noteOrigin: "template",
      hold: { kind: "missing-value", field: "company" },
      templateRevision: 3,
    },
    ...NOT_SENT_REASONS.map((reason): LifecycleEvent => ({ kind: "return", at: 9, reason })),
  ];
  /** Whatever happens, and each time something that may: by chance alone hardly any life would get far. */
  const lives = fc.array(fc.tuple(fc.constantFrom(...happenings), fc.nat()), {
    minLength: 5,
    maxLength: 40,
    size: "max",
  });

  function likely(invitation: Invitation, pick: number): LifecycleEvent | undefined {
    const kinds = Object.keys(LEGAL[invitation.state]);
    const kind = kinds[pick % kinds.length];
    if (kind === "approve") return { kind, at: 9, approval: { ...APPROVAL, note: invitation.note } };
    const alike = happenings.filter((event) => event.kind === kind);
    return alike[Math.floor(pick / kinds.length) % alike.length];
  }

  function* lifeOf(
    run: readonly (readonly [LifecycleEvent, number])[],
  ): Generator<readonly [Invitation, Invitation]> {
    let invitation = DRAFT;
    for (const [anything, pick] of run) {
      for (const event of [anything, likely(invitation, pick)]) {
        const result = event && transition(invitation, event);
        if (!result?.ok) continue;
        yield [invitation, result.value];
        invitation = result.value;
      }
    }
  }

  test("I1 none is approved, prepared or dispatched without a yes to exactly its note and person, nor while held", () => {
    let prepared = 0;
    fc.assert(
      fc.property(lives, (run) => {
        for (const [, now] of lifeOf(run)) {
          if (!["approved", "prepared", "dispatched"].includes(now.state)) continue;
          if (now.state === "prepared") prepared += 1;
          expect(approvalMatches(now)).toBe(true);
          expect(isApproved(now, NOOR, 9)).toBe(true);
          expect(now.hold).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
    expect(prepared).toBeGreaterThan(200);
  });

  test("I2 from sent, accepted or unknown nothing leads straight back to approved, and from the first two nothing ever does", () => {
    const waiting: readonly InvitationState[] = ["draft", "approved", "prepared", "dispatched"];
    fc.assert(
      fc.property(lives, (run) => {
        let knownSent = false;
        for (const [before, now] of lifeOf(run)) {
          if (before.state === "unknown") expect(waiting).not.toContain(now.state);
          knownSent ||= before.state === "sent" || before.state === "accepted";
          if (knownSent) expect([...waiting, "not-sent", "skipped"]).not.toContain(now.state);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a command stands exactly while one is going or has gone, and a time of sending exactly once it may have left", () => {
    fc.assert(
      fc.property(lives, (run) => {
        for (const [, now] of lifeOf(run)) {
          const maySent = ["sent", "accepted", "withdrawn", "lapsed", "unknown"].includes(now.state);
          expect(now.sentAt !== null).toBe(maySent);
          expect(now.dispatch !== null).toBe(maySent || ["prepared", "dispatched"].includes(now.state));
        }
      }),
      { numRuns: 500 },
    );
  });
});
