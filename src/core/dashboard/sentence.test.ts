import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../policy/defaults.ts";
import type { StopEvent } from "../restriction/restriction.ts";
import { NEW_SEGMENT, NEW_TEMPLATE, type Template } from "../segment/segment.ts";
import { DAY } from "../shared/time.ts";
import { noFigures } from "../statistics/figures.ts";
import { type NewsGiven, newsOf, youngWordingMisses } from "./sentence.ts";
import { ago, sentThen, TODAY } from "./testing/cohorts.ts";

const NOW = Date.parse(`${TODAY}T11:40:00Z`);
const SEGMENT = { ...NEW_SEGMENT, id: "nordics", name: "Nordics", createdAt: 1, updatedAt: 1 };
const wording = (id: string, change: Partial<Template> = {}): Template => ({
  ...NEW_TEMPLATE,
  id,
  name: id.toUpperCase(),
  segmentId: "nordics",
  body: "",
  createdAt: 1,
  updatedAt: 1,
  ...change,
});
const dayOf = (days: number, sent: number, acceptedOfSent: number) => ({
  ...noFigures(ago(days)),
  sent,
  acceptedOfSent,
});
const NOTHING: NewsGiven = {
  policy: defaultPolicy("basic", "UTC"),
  restrictions: [],
  days: [],
  cohorts: [],
  segments: [SEGMENT],
  templates: [wording("a")],
  today: TODAY,
  now: NOW,
};
const news = (change: Partial<NewsGiven>) => newsOf({ ...NOTHING, ...change });

/** The old words took 34 of 100, the new ones `yes` of `sent` a month ago. */
const changed = (sent: number, yes: number): Partial<NewsGiven> => ({
  days: [dayOf(60, 100, 34), dayOf(20, sent, yes)],
  templates: [
    wording("a", { retiredAt: NOW - 30 * DAY }),
    wording("b", { replaces: "a", createdAt: NOW - 30 * DAY }),
  ],
  cohorts: [sentThen(60, 100, 34, { templateId: "a" }), sentThen(20, sent, yes, { templateId: "b" })],
});

describe("what there is to say first", () => {
  test("before the set-up, and before anything was sent", () => {
    expect(news({ policy: null })).toEqual({ kind: "not-set-up" });
    expect(news({})).toEqual({ kind: "nothing-sent" });
  });

  test("a stop, whatever acceptance did", () => {
    const stop: StopEvent = {
      id: "stop",
      accountId: null,
      kind: "weekly-limit",
      at: NOW - DAY,
      seenOn: "/",
      cooldownUntil: NOW + 2 * DAY,
      confirmedAt: null,
      checkedAt: null,
    };
    const until = NOW + 2 * DAY;
    expect(news({ ...changed(100, 10), restrictions: [stop] })).toEqual({
      kind: "stopped",
      restriction: "weekly-limit",
      until,
    });
    const over = { ...stop, cooldownUntil: NOW - 1 };
    expect(news({ ...changed(100, 10), restrictions: [over] })).toMatchObject({
      kind: "stopped",
      until: null,
    });
  });

  test("acceptance fell since the words were changed, by more than chance", () => {
    expect(news(changed(200, 30))).toMatchObject({
      kind: "fell",
      from: { decided: 100, rate: { value: 0.34 } },
      to: { decided: 200, rate: { value: 0.15 } },
      since: { kind: "wording-changed", segmentName: "Nordics", from: "A", to: "B", at: NOW - 30 * DAY },
    });
  });

  test("I8 not where it may be chance, nor where fewer than 30 of the new words are decided", () => {
    expect(news(changed(100, 29)).kind).toBe("steady");
    expect(news(changed(29, 0))).toMatchObject({ kind: "too-early", decided: 29, more: 1 });
  });

  test("I8 not by undecided ones: three hundred sent with the new words last week say nothing", () => {
    const young = changed(30, 10);
    const cohorts = [...(young.cohorts ?? []), sentThen(6, 300, 0, { templateId: "b" })];
    expect(news({ ...young, cohorts, days: [...(young.days ?? []), dayOf(6, 300, 0)] }).kind).toBe("steady");
  });

  test("against the month before, where the words stayed", () => {
    const days = [dayOf(50, 100, 20), dayOf(20, 100, 40)];
    expect(news({ days })).toMatchObject({
      kind: "rose",
      from: { rate: { value: 0.2 } },
      to: { rate: { value: 0.4 } },
      since: { kind: "month-before" },
    });
    expect(news({ days: [dayOf(50, 100, 40), dayOf(20, 100, 20)] }).kind).toBe("fell");
    expect(news({ days: [dayOf(20, 100, 20)] })).toMatchObject({ kind: "steady", now: { decided: 100 } });
  });

  test("how many are missing while too few are decided", () => {
    expect(news({ days: [dayOf(20, 10, 2), dayOf(3, 15, 1)] })).toEqual({
      kind: "too-early",
      sent: 25,
      decided: 10,
      more: 20,
    });
  });

  test("I8 those decided long ago are not said to be undecided: only what went lately is counted", () => {
    const old = dayOf(60, 40, 20);
    expect(news({ days: [old, dayOf(20, 2, 1), dayOf(0, 1, 0)] })).toEqual({
      kind: "too-early",
      sent: 3,
      decided: 2,
      more: 28,
    });
    expect(news({ days: [old] })).toEqual({ kind: "nothing-lately", days: 44 });
  });
});

test("the newest wording that went out and is too young misses so many; none where it is not", () => {
  expect(youngWordingMisses({ ...NOTHING, ...changed(10, 3) })).toBe(20);
  expect(youngWordingMisses({ ...NOTHING, ...changed(30, 3) })).toBeNull();
  expect(youngWordingMisses({ ...NOTHING, ...changed(0, 0) })).toBeNull();
});
