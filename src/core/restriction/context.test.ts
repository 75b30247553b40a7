import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attempt, AttemptKind } from "../invitation/attempt.ts";
import { DAY, HOUR } from "../shared/time.ts";
import { CONTEXT_FROM, CONTEXT_KINDS, contextAt } from "./context.ts";

const NOW = 400 * DAY;
const UNKNOWN = { perDay: null, pending: null } as const;
type Row = Pick<Attempt, "kind" | "at" | "note" | "invitationId">;
const row = (kind: AttemptKind, ago: number, change: Partial<Row> = {}): Row => ({
  kind,
  at: NOW - ago,
  note: null,
  invitationId: null,
  ...change,
});

describe("how things stood", () => {
  test("counts what went in the day and the week before, by hand and unknown ones too", () => {
    const log = [
      row("sent", 8 * DAY),
      row("sent", 7 * DAY),
      row("sent", 7 * DAY - 1, { note: "Hi" }),
      row("sent-by-hand", 2 * DAY),
      row("unknown", DAY, { note: "" }),
      row("sent", HOUR, { note: "" }),
    ];
    expect(contextAt(log, NOW, { perDay: 8, pending: 40 })).toEqual({
      sentDay: 1,
      sentWeek: 4,
      perDay: 8,
      decided: 0,
      accepted: 0,
      noteKnown: 3,
      blank: 2,
      pending: 40,
    });
  });

  test("judges what was 14 to 42 days old, by the answers that had come by then", () => {
    const log = [
      row("sent", 42 * DAY, { invitationId: "too old" }),
      row("sent", 41 * DAY, { invitationId: "a" }),
      row("sent-by-hand", 20 * DAY, { invitationId: "b" }),
      row("unknown", 20 * DAY, { invitationId: "never known" }),
      row("unknown", 18 * DAY, { invitationId: "c" }),
      row("sent", 14 * DAY, { invitationId: "d" }),
      row("sent", 14 * DAY - 1, { invitationId: "too young" }),
      row("settled-sent", 3 * DAY, { invitationId: "c" }),
      row("accepted", 2 * DAY, { invitationId: "a" }),
      row("accepted", 2 * DAY, { invitationId: "too young" }),
      row("accepted", -HOUR, { invitationId: "b" }),
    ];
    expect(contextAt(log, NOW, UNKNOWN)).toMatchObject({ decided: 4, accepted: 1 });
  });

  test("is not changed by what the log says of later, nor by what is older than it looks", () => {
    const rows = fc.array(
      fc.record({
        kind: fc.constantFrom(...CONTEXT_KINDS),
        at: fc.integer({ min: NOW - 60 * DAY, max: NOW + 60 * DAY }),
        note: fc.constantFrom(null, "", "Hi"),
        invitationId: fc.constantFrom(null, "a", "b", "c", "d"),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(rows, (log) => {
        const context = contextAt(log, NOW, UNKNOWN);
        const seen = log.filter(({ at }) => at <= NOW && at > NOW - CONTEXT_FROM);
        expect(contextAt(seen, NOW, UNKNOWN)).toEqual(context);
        expect(context.sentDay).toBeLessThanOrEqual(context.sentWeek);
        expect(context.accepted).toBeLessThanOrEqual(context.decided);
        expect(context.blank).toBeLessThanOrEqual(context.noteKnown);
        expect(context.noteKnown).toBeLessThanOrEqual(context.sentWeek);
      }),
    );
  });
});
