import { describe, expect, test } from "vitest";
import { SLOWED_FOR } from "../policy/defaults.ts";
import { DAY, HOUR, type Instant } from "../shared/time.ts";
import { type Notice, noticesAt } from "./notice.ts";
import { NEW_RESTRICTION, type RestrictionEvent, type RestrictionKind } from "./restriction.ts";

const ZONE = "Europe/Berlin";
const at = (local: string): Instant => Temporal.ZonedDateTime.from(`${local}[${ZONE}]`).epochMilliseconds;
const NOW = at("2026-03-28T12:00");

const event = (
  kind: RestrictionKind,
  time: Instant,
  over: Partial<RestrictionEvent> = {},
): RestrictionEvent => ({
  ...NEW_RESTRICTION,
  id: `${kind} ${time}`,
  accountId: null,
  kind,
  at: time,
  seenOn: "invite dialog",
  cooldownUntil: time,
  ...over,
});
const standing = (
  events: readonly RestrictionEvent[],
  now: Instant,
  seen: Parameters<typeof noticesAt>[2] = null,
): readonly Notice["kind"][] => noticesAt(events, ZONE, seen, now).map(({ kind }) => kind);

describe("a notice that a limit comes near", () => {
  test("stands exactly as long as the pace is lower because of it", () => {
    const told = [event("approaching-limit", NOW)];
    expect(noticesAt(told, ZONE, null, NOW)).toMatchObject([{ until: NOW + SLOWED_FOR }]);
    expect(standing(told, NOW + SLOWED_FOR - 1)).toEqual(["approaching-limit"]);
    expect(standing(told, NOW + SLOWED_FOR)).toEqual([]);
  });

  test("said again it stands from then on, once", () => {
    const told = [event("approaching-limit", NOW - 3 * DAY), event("approaching-limit", NOW)];
    expect(noticesAt(told, ZONE, null, NOW)).toMatchObject([{ event: { at: NOW }, until: NOW + SLOWED_FOR }]);
  });
});

describe("a notice that the notes are used up", () => {
  test("stands until the person's next month begins", () => {
    const told = [event("notes-spent", NOW)];
    expect(noticesAt(told, ZONE, null, NOW)).toMatchObject([{ until: at("2026-04-01T00:00") }]);
    expect(standing(told, at("2026-03-31T23:59"))).toEqual(["notes-spent"]);
    expect(standing(told, at("2026-04-01T00:00"))).toEqual([]);
  });

  test("is over once LinkedIn's dialog has said since that some are left", () => {
    const told = [event("notes-spent", NOW)];
    expect(standing(told, NOW + DAY, { remaining: 3, at: NOW + HOUR })).toEqual([]);
    expect(standing(told, NOW + DAY, { remaining: 0, at: NOW + HOUR })).toEqual(["notes-spent"]);
    expect(standing(told, NOW + DAY, { remaining: 3, at: NOW - HOUR })).toEqual(["notes-spent"]);
  });
});

test("a dismissed one stands no more, and a stop is none", () => {
  expect(standing([event("approaching-limit", NOW, { dismissedAt: NOW })], NOW)).toEqual([]);
  expect(standing([event("notes-spent", NOW, { dismissedAt: NOW })], NOW)).toEqual([]);
  expect(standing([event("weekly-limit", NOW)], NOW)).toEqual([]);
});
