import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PEOPLE } from "../people.ts";
import { audit } from "./audit.ts";
import { DAY, HOUR, memberAt } from "./member.ts";
import type { SendRequest, Verdict } from "./state.ts";

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 9, 12, 12);
const CAPS = { daily: 3, weekly: 5, hourly: 2, leastGapMs: 5 * MINUTE, zone: "Europe/Stockholm" };

const idOf = (slug: string) => memberAt(PEOPLE, slug)?.profileId ?? "";

function request(
  slug: string,
  at: number,
  more: { note?: string | null; verdict?: Verdict; from?: string } = {},
) {
  const sent: SendRequest = {
    toSlug: slug,
    note: more.note ?? null,
    via: "profile",
    email: null,
    at,
    from: idOf(more.from ?? "pia-beispiel"),
    to: idOf(slug),
    verdict: more.verdict ?? "sent",
  };
  return sent;
}

/** Different people, one for each instant. */
const at = (...instants: readonly number[]) =>
  instants.map((instant, index) => request(PEOPLE[index + 5]?.slug ?? "", instant));

describe("I2 nobody is invited twice", () => {
  test("a second Send for someone reached is a duplicate, let through or not", () => {
    const twice = [request("noor", NOON), request("noor", NOON + DAY, { verdict: "already-pending" })];
    expect(audit(PEOPLE, twice)).toMatchObject({ invitations: 1, duplicates: 1 });
    const through = [request("noor", NOON), request("noor", NOON + 30 * DAY)];
    expect(audit(PEOPLE, through)).toMatchObject({ invitations: 2, duplicates: 1 });
  });

  test("a Send that reached nobody makes the next one no duplicate", () => {
    const again = [request("noor", NOON, { verdict: "weekly-limit" }), request("noor", NOON + 7 * DAY)];
    expect(audit(PEOPLE, again).duplicates).toBe(0);
  });

  test("two accounts may each invite the same person", () => {
    const both = [request("noor", NOON), request("noor", NOON, { from: "otto-zweitkonto" })];
    expect(audit(PEOPLE, both)).toMatchObject({
      duplicates: 0,
      byAccount: { "pia-beispiel": 1, "otto-zweitkonto": 1 },
    });
  });
});

describe("I6 only the person meant is acted on", () => {
  test("someone not listed is a stranger, even when nothing reached them", () => {
    const sent = [
      request("noor", NOON),
      request("noor-example", NOON),
      request("mono", NOON, { verdict: "dropped" }),
    ];
    expect(audit(PEOPLE, sent, { listed: ["noor-example"] }).strangers).toBe(2);
  });

  test("a listed person is known under a former address too", () => {
    expect(audit(PEOPLE, [request("renamed-now", NOON)], { listed: ["renamed-before"] }).strangers).toBe(0);
  });
});

describe("I1 nobody gets a note that the person did not approve word for word", () => {
  const approved = [
    { slug: "noor", note: "Hello Noor," },
    { slug: "mono", note: "" },
  ];
  test("the exact text for the exact person is approved", () => {
    const sent = [request("noor", NOON, { note: "Hello Noor," }), request("mono", NOON)];
    expect(audit(PEOPLE, sent, { approved }).unapproved).toBe(0);
  });
  test.each([
    ["another text", "noor", "Hello Noor"],
    ["a trailing space", "noor", "Hello Noor, "],
    ["no note where one was approved", "noor", null],
    ["a note where none was approved", "mono", "Hello Noor,"],
    ["an approved text for someone else", "bo-muster", "Hello Noor,"],
  ])("%s is unapproved", (_, slug, note) => {
    expect(audit(PEOPLE, [request(slug, NOON, { note })], { approved }).unapproved).toBe(1);
  });
});

describe("I3 sends never pass the caps", () => {
  const over = (requests: readonly SendRequest[]) => audit(PEOPLE, requests, { caps: CAPS });

  test("the fourth in a local day breaks the daily cap", () => {
    const day = [0, 2, 4, 6].map((hours) => NOON - 4 * HOUR + hours * HOUR);
    expect(over(at(...day.slice(0, 3))).overCap).toBe(0);
    expect(over(at(...day))).toMatchObject({ overCap: 1 });
    expect(over(at(...day)).findings.join()).toContain("the 4th of 2026-10-12");
  });

  test("the local day is the zone's, not UTC's", () => {
    const aroundMidnight = [21, 21.6, 22.1, 23.5].map((hour) => Date.UTC(2026, 9, 12) + hour * HOUR);
    expect(over(at(...aroundMidnight)).overCap).toBe(0);
    const utc = audit(PEOPLE, at(...aroundMidnight), { caps: { ...CAPS, zone: "UTC" } });
    expect(utc.overCap).toBe(1);
  });

  test("the sixth in a rolling 7 days breaks the weekly cap, one that just left it doesn't", () => {
    const days = [0, 1, 2, 3, 4].map((day) => NOON + day * DAY);
    expect(over(at(...days, NOON + 7 * DAY)).overCap).toBe(0);
    expect(over(at(...days, NOON + 7 * DAY - 1)).overCap).toBe(1);
  });

  test("the third in a rolling hour breaks the hourly cap", () => {
    expect(over(at(NOON, NOON + 30 * MINUTE, NOON + HOUR)).overCap).toBe(0);
    expect(over(at(NOON, NOON + 30 * MINUTE, NOON + HOUR - 1)).overCap).toBe(1);
  });

  test("two closer than the least gap break it", () => {
    expect(over(at(NOON, NOON + 5 * MINUTE)).overCap).toBe(0);
    expect(over(at(NOON, NOON + 5 * MINUTE - 1)).overCap).toBe(1);
  });

  test("one invitation that breaks several caps counts once", () => {
    const burst = over(at(NOON, NOON, NOON, NOON, NOON, NOON));
    expect(burst).toMatchObject({ invitations: 6, overCap: 5 });
  });

  test("each account has caps of its own, and what reached nobody uses none", () => {
    const others = at(NOON, NOON + MINUTE).map((one) => ({ ...one, from: idOf("otto-zweitkonto") }));
    const lost = request("mono", NOON + MINUTE, { verdict: "dropped" });
    expect(over([request("noor", NOON), ...others.slice(0, 1), lost]).overCap).toBe(0);
  });

  test("in any order of arrival, a burst of n breaks the gap n - 1 times", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 299_999 }), { minLength: 1, maxLength: 8 }),
        (offsets) => {
          const caps = { ...CAPS, daily: 99, weekly: 99, hourly: 99, leastGapMs: 300_000 };
          const found = audit(PEOPLE, at(...offsets.map((offset) => NOON + offset)), { caps });
          return found.overCap === offsets.length - 1;
        },
      ),
    );
  });
});
