import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crowd, OTHER_SLUG, OWN_SLUG, peopledSite } from "../people.ts";
import type { Fault } from "./faults.ts";
import { DAY, HOUR, invent } from "./member.ts";
import { createSite, type SiteSetup } from "./site.ts";
import { basicAccount } from "./state.ts";

const START = Date.UTC(2026, 9, 12, 9);

const begin = (setup: Partial<SiteSetup> = {}) => peopledSite({ clock: () => START, ...setup });

type TestSite = ReturnType<typeof begin>;

const send = (site: TestSite, slug: string, note: string | null = null, email: string | null = null) => {
  const answered = site.send({ slug, note, via: "profile", email });
  return answered.lost ? "lost" : answered.answer.kind;
};
const connect = (site: TestSite, slug: string) => {
  const answered = site.connect(slug, "profile");
  return answered.lost ? "lost" : answered.answer;
};

/** A site of nothing but people who can be invited. */
function crowded(count: number, weeklyLimit: number, setup: Partial<SiteSetup> = {}) {
  const owner = invent(1, { slug: "owner-example", name: "Owner Example" });
  const accounts = [basicAccount("owner-example", { weeklyLimit })] as const;
  return createSite({ members: [owner, ...crowd(count)], accounts, clock: () => START, ...setup });
}

describe("notes", () => {
  test("a Basic account has five a calendar month, and five again in the next", () => {
    const site = begin();
    const five = ["noor-example", "noor", "ivo-sample", "sam-same-a", "sam-same-b"];
    for (const slug of five) expect(send(site, slug, "Hello")).toBe("sent");
    expect(site.notesLeft()).toBe(0);
    expect(send(site, "bo-muster", "Hello")).toBe("upsell");
    expect(send(site, "bo-muster")).toBe("sent");
    site.moveTime(30 * DAY);
    expect(site.notesLeft()).toBe(5);
  });

  test("notes used before the site started count in that month alone", () => {
    const site = begin({ accounts: [basicAccount(OWN_SLUG, { notesUsedBefore: 4 })] });
    expect(site.notesLeft()).toBe(1);
    site.moveTime(30 * DAY);
    expect(site.notesLeft()).toBe(5);
  });

  test("Premium has no end of notes and 300 characters for each", () => {
    const site = begin();
    site.signIn(OTHER_SLUG);
    expect(site.notesLeft()).toBeNull();
    expect(send(site, "noor", "x".repeat(300))).toBe("sent");
    expect(send(site, "mono", "x".repeat(301))).toBe("refused");
  });

  test("Basic notes end at 200 characters, counted in UTF-16 units", () => {
    const site = begin();
    expect(send(site, "noor", "🌱".repeat(101))).toBe("refused");
    expect(send(site, "noor", "🌱".repeat(100))).toBe("sent");
    expect(site.invitations()).toHaveLength(1);
  });

  test("the offer comes on Connect, on Add a note or on Send, once, and nothing is sent by it", () => {
    const site = begin();
    site.arm({ kind: "notes-spent", on: "connect" });
    site.arm({ kind: "notes-spent", on: "add-note" });
    site.arm({ kind: "notes-spent", on: "send" });
    expect(connect(site, "noor")).toEqual({ kind: "upsell" });
    expect(connect(site, "noor")).toMatchObject({ kind: "dialog" });
    expect(site.addNote("noor")).toMatchObject({ answer: { kind: "upsell" } });
    expect(site.addNote("noor")).toMatchObject({ answer: { kind: "note" } });
    expect(send(site, "noor", "Hello")).toBe("upsell");
    expect(site.invitations()).toEqual([]);
    expect(send(site, "noor", "Hello")).toBe("sent");
  });
});

describe("the weekly limit nobody announces", () => {
  test("in any 7 days no more invitations arrive than the limit, whatever is tried when", () => {
    const steps = fc.array(fc.integer({ min: 0, max: 40 * HOUR }), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 6 }), (pauses, weeklyLimit) => {
        const site = crowded(pauses.length, weeklyLimit);
        pauses.forEach((pause, index) => {
          site.moveTime(pause);
          send(site, `crowd-${index + 1}-sample`);
        });
        const times = site.invitations().map(({ at }) => at);
        return times.every(
          (time) => times.filter((at) => at > time - 7 * DAY && at <= time).length <= weeklyLimit,
        );
      }),
    );
  });

  test("once met it stays for a week, and withdrawing does not lift it", () => {
    const site = crowded(4, 1);
    expect(send(site, "crowd-1-sample")).toBe("sent");
    site.moveTime(6 * DAY);
    expect(send(site, "crowd-2-sample")).toBe("notice");
    expect(site.withdraw("crowd-1-sample")).toEqual({ lost: false, answer: { kind: "withdrawn" } });
    site.moveTime(6 * DAY);
    expect(send(site, "crowd-2-sample")).toBe("notice");
    site.moveTime(DAY);
    expect(send(site, "crowd-2-sample")).toBe("sent");
  });

  test("it shows on Connect where it is set to", () => {
    const site = crowded(2, 1, { limitShows: "connect" });
    send(site, "crowd-1-sample");
    expect(connect(site, "crowd-2-sample")).toEqual({
      kind: "notice",
      notice: "weekly-limit",
      followedBy: null,
    });
  });
});

describe("one person", () => {
  test("is not reached again while an invitation waits, and the Send is kept", () => {
    const site = begin();
    expect(send(site, "noor")).toBe("sent");
    expect(send(site, "noor")).toBe("refused");
    expect(site.requests().map(({ verdict }) => verdict)).toEqual(["sent", "already-pending"]);
    expect(site.audit()).toMatchObject({ invitations: 1, duplicates: 1 });
  });

  test("can't be invited for three weeks after a withdrawal", () => {
    const site = begin();
    send(site, "noor");
    site.withdraw("noor");
    site.moveTime(21 * DAY - 1);
    expect(send(site, "noor")).toBe("refused");
    site.moveTime(1);
    expect(send(site, "noor")).toBe("sent");
  });

  test("accepts when told to, not a moment earlier, and leaves the Sent list for the Connections", () => {
    const site = begin();
    site.accepts("noor", 2 * DAY);
    send(site, "noor", "Hello");
    site.moveTime(2 * DAY - 1);
    expect(site.sentList(0).rows.map(({ slug }) => slug)).toEqual(["noor"]);
    expect(site.connections(0).rows.map(({ slug }) => slug)).not.toContain("noor");
    site.moveTime(1);
    expect(site.sentList(0).rows).toEqual([]);
    expect(site.connections(0).rows[0]).toMatchObject({ slug: "noor", connectedAt: START + 2 * DAY });
  });

  test("who has no answer in the script never accepts", () => {
    const site = begin();
    send(site, "noor");
    site.moveTime(300 * DAY);
    expect(site.sentList(0).total).toBe(1);
  });

  test("may want an email address first", () => {
    const site = begin();
    expect(connect(site, "emil-email")).toMatchObject({ dialog: { emailAsked: true } });
    expect(connect(site, "elsa-email-later")).toMatchObject({ dialog: { emailAsked: false } });
    expect(send(site, "elsa-email-later")).toBe("email-required");
    expect(site.invitations()).toEqual([]);
    expect(send(site, "elsa-email-later", null, "elsa@example.org")).toBe("sent");
  });

  test("may be reached by the click on Connect alone, yet never by loading the invite page", () => {
    const site = begin();
    expect(connect(site, "dora-direct")).toEqual({ kind: "sent" });
    site.arm({ kind: "direct-send", on: "connect" });
    const loaded = site.connect("mono", "custom-invite-page");
    expect(loaded).toMatchObject({ answer: { kind: "dialog" } });
    expect(site.invitations().map(({ toSlug }) => toSlug)).toEqual(["dora-direct"]);
  });
});

describe("faults", () => {
  test.each<[Fault["kind"], Fault, string, number]>([
    ["weekly-limit", { kind: "weekly-limit", on: "send" }, "notice", 0],
    ["silent-no-send", { kind: "silent-no-send", on: "send" }, "closed-silently", 0],
    ["refused", { kind: "refused", on: "send", toast: "something-wrong" }, "refused", 0],
    ["email-required", { kind: "email-required", on: "send" }, "email-required", 0],
    ["stop", { kind: "stop", on: "send", stop: "challenge" }, "leave", 0],
    ["lost-response", { kind: "lost-response", on: "send" }, "lost", 1],
    ["quiet-success", { kind: "quiet-success", on: "send", shows: "neither" }, "sent", 1],
    ["approaching-limit", { kind: "approaching-limit", on: "send" }, "sent", 1],
  ])("%s is answered as it says and lets through what it says", (_, fault, answer, arrived) => {
    const site = begin();
    site.arm(fault);
    expect(send(site, "noor", "Hello")).toBe(answer);
    expect(site.invitations()).toHaveLength(arrived);
    expect(site.requests()).toHaveLength(1);
  });

  test("a fault strikes the nth invitation, and once unless told otherwise", () => {
    const site = begin();
    site.arm({ kind: "silent-no-send", on: "send" }, { nth: 2 });
    expect(send(site, "noor")).toBe("sent");
    expect(send(site, "mono")).toBe("closed-silently");
    expect(send(site, "mono")).toBe("sent");
  });

  test("a fault strikes its member alone, as often as told", () => {
    const site = begin();
    site.arm({ kind: "silent-no-send", on: "send" }, { slug: "mono", times: 2 });
    const seen = ["noor", "mono", "bo-muster", "mono", "mono"].map((slug) => send(site, slug));
    expect(seen).toEqual(["sent", "closed-silently", "sent", "closed-silently", "sent"]);
  });

  test("a scripted limit holds for a week too", () => {
    const site = begin();
    site.arm({ kind: "weekly-limit", on: "connect" });
    expect(connect(site, "noor")).toMatchObject({ notice: "weekly-limit", followedBy: null });
    expect(send(site, "noor")).toBe("notice");
    site.moveTime(7 * DAY);
    expect(send(site, "noor")).toBe("sent");
  });

  test("a notice on Connect is followed by the dialog", () => {
    const site = begin();
    site.arm({ kind: "approaching-limit", on: "connect" });
    expect(connect(site, "noor")).toMatchObject({
      notice: "approaching-limit",
      followedBy: { slug: "noor" },
    });
  });

  test("after a challenge every page and every Send is stopped until it is solved", () => {
    const site = begin();
    site.arm({ kind: "stop", on: "connect", stop: "challenge" });
    expect(connect(site, "noor")).toMatchObject({ kind: "leave" });
    expect(send(site, "noor")).toBe("leave");
    expect(site.page("/in/noor/")).toMatchObject({ to: expect.stringContaining("/checkpoint/challenge/") });
    site.stopWith(null);
    expect(send(site, "noor")).toBe("sent");
  });

  test("the wrong person's dialog invites the person it names", () => {
    const site = begin();
    site.arm({ kind: "wrong-person", on: "connect", slug: "noor" });
    const opened = connect(site, "noor-example");
    expect(opened).toMatchObject({ dialog: { slug: "noor", name: "Noor Sample" } });
  });

  test("Connect may open nothing, an older dialog, or ask how one knows them, each once", () => {
    const site = begin();
    site.arm({ kind: "no-dialog", on: "connect" });
    site.arm({ kind: "older-dialog", on: "connect", form: "no-note-button" });
    site.arm({ kind: "older-dialog", on: "connect", form: "alertdialog" });
    site.arm({ kind: "how-do-you-know", on: "connect" });
    site.arm({ kind: "textarea-remounts", on: "connect" });
    const plain = { offersNote: true, role: "dialog", howDoYouKnow: false, remountsOnce: false };
    expect(connect(site, "noor")).toEqual({ kind: "nothing" });
    expect(connect(site, "noor")).toMatchObject({ dialog: { ...plain, offersNote: false } });
    expect(connect(site, "noor")).toMatchObject({ dialog: { ...plain, role: "alertdialog" } });
    expect(connect(site, "noor")).toMatchObject({ dialog: { ...plain, howDoYouKnow: true } });
    expect(connect(site, "noor")).toMatchObject({ dialog: { ...plain, remountsOnce: true } });
    expect(connect(site, "noor")).toMatchObject({ dialog: plain });
  });

  test("a fault armed for someone who does not exist is a mistake in the test", () => {
    expect(() => begin().arm({ kind: "direct-send", on: "connect" }, { slug: "nobody" })).toThrow("nobody");
  });
});

test("I9 each account has its own notes, limit and invitations", () => {
  const site = begin();
  site.arm({ kind: "weekly-limit", on: "send" });
  send(site, "noor", "Hello");
  site.signIn(OTHER_SLUG);
  expect(send(site, "noor", "Hello")).toBe("sent");
  expect(site.audit().byAccount).toEqual({ [OTHER_SLUG]: 1 });
  site.signIn(OWN_SLUG);
  expect(site.sentList(0).total).toBe(0);
  site.signIn(null);
  expect(send(site, "mono")).toBe("leave");
});
