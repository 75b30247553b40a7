import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "../shared/time.ts";
import { cooldownFor, stopAt, stops, stretchOf } from "./cooldown.ts";
import { RESTRICTION_KINDS, type RestrictionKind, type StopEvent } from "./restriction.ts";

const NOW = 400 * DAY;

const event = (kind: RestrictionKind, at: number, change: Partial<StopEvent> = {}): StopEvent => ({
  id: `${kind}-${at}`,
  accountId: null,
  kind,
  at,
  seenOn: "/",
  cooldownUntil: at,
  confirmedAt: at,
  checkedAt: at,
  ...change,
});

describe("the cooldown", () => {
  const first: Readonly<Record<RestrictionKind, number>> = {
    "rate-limited": 24 * HOUR,
    challenge: 3 * DAY,
    "email-required": 3 * DAY,
    "weekly-limit": 7 * DAY,
    "account-restricted": 14 * DAY,
    "signed-out": 0,
    unreadable: 0,
    "approaching-limit": 0,
    "notes-spent": 0,
    "identity-check": 14 * DAY,
  };
  test.each(RESTRICTION_KINDS)("of a first %s", (kind) => {
    expect(cooldownFor(kind, [], NOW) - NOW).toBe(first[kind]);
  });

  test("goes one step further for each serious event of the 90 days before, to 30 days at most", () => {
    const earlier = [10, 20, 30, 40, 50].map((ago) => event("rate-limited", NOW - ago * DAY));
    const lengths = [0, 1, 2, 3, 4, 5].map(
      (count) => (cooldownFor("rate-limited", earlier.slice(0, count), NOW) - NOW) / DAY,
    );
    expect(lengths).toEqual([1, 3, 7, 14, 30, 30]);
  });

  test("says how far it was stretched", () => {
    const earlier = [event("challenge", NOW - DAY), event("rate-limited", NOW - 2 * DAY)];
    expect(stretchOf("challenge", earlier, NOW)).toEqual({ nth: 3, first: 3 * DAY, length: 14 * DAY });
    expect(stretchOf("challenge", [], NOW)).toEqual({ nth: 1, first: 3 * DAY, length: 3 * DAY });
    expect(stretchOf("signed-out", earlier, NOW)).toBeNull();
  });

  test("forgets after 90 days, and does not count being signed out, an unread page or a notice", () => {
    const earlier = [
      event("account-restricted", NOW - 90 * DAY),
      event("signed-out", NOW - DAY),
      event("unreadable", NOW - DAY),
      event("approaching-limit", NOW - DAY),
    ];
    expect(cooldownFor("weekly-limit", earlier, NOW)).toBe(NOW + 7 * DAY);
    expect(cooldownFor("weekly-limit", [event("challenge", NOW - 90 * DAY + 1)], NOW)).toBe(NOW + 14 * DAY);
  });

  test("is never shortened by an earlier event, nor by the clock set back past it", () => {
    const kinds = fc.constantFrom(...RESTRICTION_KINDS);
    const earlier = fc.array(fc.tuple(kinds, fc.integer({ min: -100, max: 10 })), { maxLength: 6 });
    fc.assert(
      fc.property(
        kinds,
        earlier,
        kinds,
        fc.integer({ min: -100, max: 10 }),
        (kind, before, another, days) => {
          const list = before.map(([then, ago]) => event(then, NOW + ago * DAY));
          const fewer = cooldownFor(kind, list, NOW);
          const more = cooldownFor(kind, [...list, event(another, NOW + days * DAY)], NOW);
          expect(more).toBeGreaterThanOrEqual(fewer);
          expect(more).toBeLessThanOrEqual(NOW + 30 * DAY);
        },
      ),
    );
  });
});

describe("I4 what stops everything", () => {
  test("is each kind but the notices", () => {
    expect(RESTRICTION_KINDS.filter((kind) => !stops(kind))).toEqual(["approaching-limit", "notes-spent"]);
    const notice = event("approaching-limit", NOW, { confirmedAt: null, cooldownUntil: NOW + DAY });
    expect(stopAt([notice], NOW)).toBeNull();
  });

  test("a cooldown runs to its end though the person confirmed; then nothing stops", () => {
    const confirmed = event("challenge", NOW, { cooldownUntil: NOW + DAY });
    expect(stopAt([confirmed], NOW + DAY - 1)).toEqual({
      kind: "cooling",
      event: confirmed,
      until: NOW + DAY,
      confirmed: true,
    });
    expect(stopAt([confirmed], NOW + DAY)).toBeNull();
  });

  test("a past cooldown waits for the person, however long", () => {
    const open = event("signed-out", NOW, { confirmedAt: null });
    expect(stopAt([open], NOW + 1000 * DAY)).toEqual({ kind: "needs-person", event: open });
  });

  test("I4 confirmed, the Sent page is still to be read; then nothing stops", () => {
    const unseen = event("challenge", NOW, { cooldownUntil: NOW + DAY, checkedAt: null });
    expect(stopAt([unseen], NOW)).toMatchObject({ kind: "cooling", confirmed: false });
    expect(stopAt([unseen], NOW + DAY)).toEqual({ kind: "needs-check", event: unseen });
    expect(stopAt([{ ...unseen, checkedAt: NOW + DAY }], NOW + DAY)).toBeNull();
    const open = event("signed-out", NOW, { confirmedAt: null, checkedAt: null });
    expect(stopAt([open, unseen], NOW + DAY)).toEqual({ kind: "needs-person", event: open });
  });

  test("of several the longest cooldown is named, and one unconfirmed is enough to need the person", () => {
    const long = event("weekly-limit", NOW, { cooldownUntil: NOW + 7 * DAY });
    const open = event("unreadable", NOW, { confirmedAt: null });
    expect(stopAt([open, long], NOW)).toMatchObject({ kind: "cooling", event: long, confirmed: false });
    expect(stopAt([long, open], NOW + 7 * DAY)).toEqual({ kind: "needs-person", event: open });
  });
});
