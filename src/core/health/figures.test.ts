import { describe, expect, test } from "vitest";
import type { Policy } from "../policy/policy.ts";
import type { RestrictionEvent } from "../restriction/restriction.ts";
import { DAY, HOUR } from "../shared/time.ts";
import { addDays } from "../shared/wall-clock.ts";
import { HEALTH_KINDS, type HealthLevel } from "./figure.ts";
import { shift } from "./shares.ts";
import { event, figureOf, healthWith, levelOf, NOW, sentThen, TODAY } from "./testing/accounts.ts";

describe("the figures", () => {
  test("are all there, the weightiest first", () => {
    expect(healthWith({}).figures.map(({ kind }) => kind)).toEqual(HEALTH_KINDS);
  });

  test("I8 of an account that sent nothing judge nothing, and say so", () => {
    const { verdict, figures } = healthWith({});
    expect(verdict).toEqual({ level: "unknown", about: null });
    const unknown = figures.filter(({ level }) => level === "unknown").map(({ kind }) => kind);
    expect(unknown).toEqual(["acceptance", "unanswered", "network"]);
  });

  test.each<readonly [number, number, HealthLevel]>([
    [29, 0, "unknown"],
    [100, 12, "act"],
    [100, 13, "watch"], // likely 8 to 21: as low as it is, it may be the floor
    [100, 24, "watch"],
    [100, 25, "fine"],
    [400, 64, "act"],
    [400, 65, "watch"],
  ])("acceptance of %d decided with %d yeses is %s", (decided, accepted, level) => {
    expect(levelOf("acceptance", { days: [sentThen(20, decided, accepted)] })).toBe(level);
  });

  test("I8 an invitation is decided on its 14th day, and in the figure for 30 days", () => {
    const decidedAt = (ago: number) => {
      const figure = figureOf("acceptance", healthWith({ days: [sentThen(ago, 3, 1)] }));
      return figure.kind === "acceptance" ? [figure.decided, figure.before.decided] : [];
    };
    expect([13, 14, 43, 44, 73, 74].map(decidedAt)).toEqual([
      [0, 0],
      [3, 0],
      [3, 0],
      [0, 3],
      [0, 3],
      [0, 0],
    ]);
  });

  test("a floor of 0 is the person's never; the line to warn below stays", () => {
    const days = [sentThen(20, 200, 2)];
    expect(levelOf("acceptance", { days })).toBe("act");
    expect(levelOf("acceptance", { days }, { acceptanceFloor: 0 })).toBe("watch");
    expect(levelOf("acceptance", { days }, { acceptanceFloor: 0, acceptanceLeast: 0 })).toBe("fine");
  });

  test("never answered is judged when an invitation is old, over 90 days, those taken back included", () => {
    const days = [sentThen(20, 50, 50), sentThen(21, 60, 5), sentThen(110, 40, 5), sentThen(111, 70, 0)];
    const takenBack = [addDays(TODAY, -21), addDays(TODAY, -110), addDays(TODAY, -20), addDays(TODAY, -111)];
    expect(figureOf("unanswered", healthWith({ days, takenBack }))).toMatchObject({
      decided: 100,
      count: 90,
      takenBack: 2,
      before: { decided: 70, count: 70 },
      level: "act",
      direction: "better",
    });
  });

  test.each<readonly [number, HealthLevel]>([
    [399, "fine"],
    [400, "watch"],
    [699, "watch"],
    [700, "act"],
  ])("%d waiting for an answer is %s", (now, level) => {
    expect(levelOf("pending", { pending: { now, weekAgo: 0 } })).toBe(level);
  });

  test("LinkedIn's own list is believed where it has more, for a month", () => {
    const sentPage = { count: 800, at: NOW - 29 * DAY };
    expect(levelOf("pending", { sentPage })).toBe("act");
    expect(levelOf("pending", { sentPage: { ...sentPage, at: NOW - 30 * DAY } })).toBe("fine");
    expect(
      levelOf("pending", { sentPage: { ...sentPage, count: 3 }, pending: { now: 700, weekAgo: 1 } }),
    ).toBe("act");
  });

  test.each<readonly [number, HealthLevel]>([
    [99, "fine"],
    [100, "watch"],
    [399, "watch"],
    [400, "act"],
  ])("%d of them old is %s", (now, level) => {
    expect(levelOf("pending-old", { old: { now, weekAgo: null } })).toBe(level);
  });

  test.each<readonly [number, Partial<Policy>, HealthLevel]>([
    [80, {}, "fine"],
    [81, {}, "watch"],
    [101, {}, "act"],
    [100, { weeklyCap: 150 }, "fine"],
    [101, { weeklyCap: 150 }, "watch"],
    [151, { weeklyCap: 150 }, "act"],
  ])("%d in 7 days with %o is %s", (count, policy, level) => {
    const sends = Array.from({ length: count }, (_, index) => NOW - 6 * DAY + index);
    expect(levelOf("pace-week", { sends }, policy)).toBe(level);
  });

  test("a day's pace is the last 24 hours', held against the 24 before", () => {
    const sends = [...Array(7).fill(NOW - 25 * HOUR), ...Array(21).fill(NOW - 23 * HOUR)];
    expect(figureOf("pace-day", healthWith({ sends }))).toMatchObject({
      count: 21,
      before: 7,
      cap: 20,
      level: "watch",
      direction: "worse",
    });
  });

  test("spent notes are worth a word only where invitations wait for them", () => {
    const notes = { left: 0, perMonth: 5, weekAgo: 2 };
    expect(levelOf("notes", { notes })).toBe("fine");
    expect(levelOf("notes", { notes, notesNeeded: true })).toBe("watch");
    expect(levelOf("notes", { notes: null, notesNeeded: true })).toBe("fine");
    expect(figureOf("notes", healthWith({ notes }))).toMatchObject({ direction: "worse" });
  });

  test.each<readonly [string, Partial<RestrictionEvent>, HealthLevel]>([
    ["over", {}, "watch"],
    ["91 days ago", { at: NOW - 91 * DAY }, "fine"],
    ["cooling", { cooldownUntil: NOW + DAY, confirmedAt: null }, "act"],
    ["waiting for the person", { confirmedAt: null, checkedAt: null }, "act"],
    ["waiting for a look at the Sent page", { checkedAt: null }, "act"],
    ["dismissed", { dismissedAt: NOW, confirmedAt: null }, "fine"],
    ["a notice", { kind: "approaching-limit", confirmedAt: null }, "watch"],
    ["spent notes", { kind: "notes-spent", confirmedAt: null }, "fine"],
    ["a session that ended and is there again", { kind: "signed-out" }, "fine"],
  ])("an event that is %s is %s", (_what, over, level) => {
    expect(levelOf("last-event", { events: [event(over)] })).toBe(level);
  });

  test("what LinkedIn said is counted over 90 days and the 90 before", () => {
    const events = [170, 120, 100, 40, 3].map((ago) => event({ id: `${ago}`, at: NOW - ago * DAY }));
    expect(figureOf("last-event", healthWith({ events }))).toMatchObject({
      days: 3,
      recent: 2,
      earlier: 3,
      direction: "better",
    });
  });

  test.each<readonly [number, HealthLevel]>([
    [26_999, "fine"],
    [27_000, "watch"],
    [30_000, "act"],
  ])("%d connections are %s", (size, level) => {
    expect(
      levelOf("network", { network: { count: size - 10, at: NOW - 5 * DAY, source: "page", since: 10 } }),
    ).toBe(level);
  });
});

describe("a share went up or down", () => {
  const share = (count: number, decided: number) =>
    ({ count, decided, rate: { value: count / decided, low: 0, high: 1 } }) as const;

  test("only by more than chance: the published interval of the difference leaves out zero", () => {
    // Newcombe, Statistics in Medicine 17 (1998) 873-890: 56/70 against 48/80 differ by 0.2, 0.0524 to 0.3339.
    const days = [sentThen(20, 70, 56), sentThen(50, 80, 48)];
    expect(figureOf("acceptance", healthWith({ days })).direction).toBe("better");
    const other = [sentThen(20, 80, 48), sentThen(50, 70, 56)];
    expect(figureOf("acceptance", healthWith({ days: other })).direction).toBe("worse");
    const near = [sentThen(20, 70, 50), sentThen(50, 80, 48)];
    expect(figureOf("acceptance", healthWith({ days: near })).direction).toBe("same");
  });

  test("I8 nothing is said of few", () => {
    expect(shift(share(20, 29), share(1, 300))).toBe("unknown");
    expect(shift(share(20, 300), share(0, 29))).toBe("unknown");
    expect(shift(share(20, 300), { count: 0, decided: 0, rate: null })).toBe("unknown");
  });
});
