import { describe, expect, it } from "vitest";
import { observing, on } from "../../../tests/linkedin/observed.ts";
import { connectLink, emberProfile, MORE, pendingLink, sduiProfile } from "../testing/profile-html.ts";

const { observe, relation, document } = observing();

describe("a profile", () => {
  it("gives every key, the texts and the evidence", () => {
    expect(observe(sduiProfile())).toEqual({
      surface: "profile",
      person: {
        keys: ["member:100000001", "profile:ACoAAEXAMPLE", "slug:noor-example"],
        fullName: "Noor Example",
        headline: "Head of Trials at Sample Works",
        company: "Sample Works",
        location: "Lund, Sweden",
        relation: "connectable",
        evidence: ["card: key _connect", "identity by-address"],
      },
    });
  });

  it.each([
    ["Connect on the card", sduiProfile(), "connectable"],
    [
      "Connect as a bare button that names the person",
      sduiProfile({ row: `<button aria-label="Invite Noor Example to connect">Connect</button>${MORE}` }),
      "connectable",
    ],
    [
      "Pending as a link",
      sduiProfile({ row: pendingLink("noor-example", "Noor Example", "100000001") + MORE }),
      "pending",
    ],
    [
      "Pending as a button",
      sduiProfile({
        row: `<button componentkey="ConnectButtonstate:invitation:urn:li:member:100000001_pending">…</button>${MORE}`,
      }),
      "pending",
    ],
    ["1st degree", sduiProfile({ degrees: "<p>· 1st</p>", row: MORE }), "connected"],
    ["1st degree in Japanese", sduiProfile({ degrees: "<p>· 1次</p>", row: MORE }), "connected"],
    [
      "an invitation that came in, in any language",
      sduiProfile({
        row: '<button aria-label="x">Godta</button><button aria-label="y">Ignorer</button><button aria-expanded="false">Mer</button>',
      }),
      "incoming",
    ],
    [
      "Message, Follow, More",
      sduiProfile({
        row: `<a href="/messaging/compose/?recipient=ACoAAEXAMPLE">Message</a><button>Follow</button>${MORE}`,
      }),
      "menu-unread",
    ],
    [
      "a hidden 1st beside a visible 2nd",
      sduiProfile({ degrees: '<p style="display:none">· 1st</p><p>· 2nd</p>' }),
      "connectable",
    ],
    [
      "a hidden 2nd beside a visible 1st",
      sduiProfile({ degrees: '<p>· 1st</p><p style="visibility:hidden">· 2nd</p>', row: MORE }),
      "connected",
    ],
    [
      "a hidden Connect beside Pending",
      sduiProfile({
        row: `<div style="display:none">${connectLink("noor-example", "Noor Example", "100000001")}</div>${pendingLink("noor-example", "Noor Example", "100000001")}${MORE}`,
      }),
      "pending",
    ],
    [
      "a headline that says 1st",
      sduiProfile({ degrees: "<p>· 2nd</p><p>1st</p>", row: MORE }),
      "menu-unread",
    ],
  ])("%s", (_what, html, expected) => {
    expect(relation(html)).toBe(expected);
  });

  it.each([
    ["two visible degrees that disagree", sduiProfile({ degrees: "<p>· 1st</p><p>· 2nd</p>" })],
    ["1st degree and Connect", sduiProfile({ degrees: "<p>· 1st</p>" })],
    [
      "Connect and Pending",
      sduiProfile({
        row:
          connectLink("noor-example", "Noor Example", "100000001") +
          pendingLink("noor-example", "Noor Example", "100000001") +
          MORE,
      }),
    ],
    [
      "a control in the card that leads to a longer slug",
      sduiProfile({ row: connectLink("noor-example-9", "Noor Example", "100000009") + MORE }),
    ],
    [
      "a control in the card that leads to a shorter slug",
      sduiProfile({ row: connectLink("noor", "Noor Example", "100000009") + MORE }),
    ],
    [
      "a bare button that names someone else",
      sduiProfile({ row: `<button aria-label="Invite Noor Examples to connect">Connect</button>${MORE}` }),
    ],
    [
      "a Connect key that says nobody's name",
      sduiProfile({
        row: `<button componentkey="ConnectButtonstate:invitation:urn:li:member:100000001_connect">Connect</button>${MORE}`,
      }),
    ],
    ["no row at all", sduiProfile({ row: "" })],
    [
      "two menus that could be More, unlabelled",
      sduiProfile({
        row: '<button aria-expanded="false">?</button><button aria-expanded="false">!</button>',
      }),
    ],
  ])("I6 unknown in doubt: %s", (_what, html) => {
    expect(relation(html)).toBe("unknown");
  });

  it("I6 strangers around the card, before and after it, change nothing", () => {
    const rail = `<section><h2>People you may know</h2><p>· 1st</p>${connectLink("ivo-sample", "Ivo Sample", "100000002")}${pendingLink("mia-mutual", "Mia Mutual", "100000003")}</section>`;
    for (const row of [MORE, connectLink("noor-example", "Noor Example", "100000001") + MORE]) {
      expect(observe(sduiProfile({ row, before: rail, after: rail }))).toEqual(observe(sduiProfile({ row })));
    }
  });

  it("I6 address and card of different people: nothing is read", () => {
    expect(observe(sduiProfile({ slug: "ivo-sample" }))).toMatchObject({ surface: "unreadable" });
    expect(observe(sduiProfile() + sduiProfile({ profileId: "ACoAAOTHERONE" }))).toMatchObject({
      surface: "unreadable",
    });
    expect(
      observe(
        `<div style="display:none">${sduiProfile({ profileId: "ACoAAOTHERONE" })}</div>${sduiProfile()}`,
      ),
    ).toMatchObject({ surface: "profile" });
  });

  it("reads addresses by id, with encoded letters and with a language", () => {
    expect(relation(sduiProfile(), on("/in/ACoAAEXAMPLE/"))).toBe("connectable");
    expect(relation(sduiProfile({ slug: "zo%C3%AB-exempl%C3%A9" }), on("/in/ZO%C3%AB-exempl%C3%A9"))).toBe(
      "connectable",
    );
    expect(relation(sduiProfile(), on("/in/noor-example/de/"))).toBe("connectable");
    expect(relation(sduiProfile(), on("/in/noor-example/overlay/contact-info/"))).toBe("connectable");
    expect(relation(sduiProfile(), on("/in/noor-example/details/experience/"))).toBe("other");
  });

  it("takes the name from the title when the heading is empty", () => {
    document().title = "(3) \u200eNoor Example | LinkedIn";
    expect(observe(sduiProfile({ name: "" }))).toMatchObject({ person: { fullName: "Noor Example" } });
  });

  it("reads the layout before 2026 too", () => {
    const more =
      '<button id="ember53-profile-overflow-action" aria-label="More actions" aria-expanded="false">More</button>';
    const reading = observe(
      emberProfile(`<button aria-label="Invite Noor Example to connect">Connect</button>${more}`),
    );
    expect(reading).toMatchObject({
      person: {
        keys: ["member:100000001", "slug:noor-example"],
        headline: "Head of Trials at Sample Works",
        location: "Lund, Sweden",
        relation: "connectable",
      },
    });
    expect(
      relation(
        emberProfile(
          `<button aria-label="Pending, click to withdraw invitation sent to Noor Example">Pending</button>${more}`,
        ),
      ),
    ).toBe("pending");
    expect(
      relation(
        emberProfile(
          `<button aria-label="Follow Noor Example">Follow</button><button aria-label="Message Noor Example">Message</button>${more}`,
        ),
      ),
    ).toBe("menu-unread");
  });

  it("takes no degree badge of an unknown language for the headline", () => {
    for (const badge of ["\u200f· الثانية\u200e", "· 2:a", "• anden"]) {
      expect(observe(sduiProfile({ degrees: `<p>${badge}</p>` }))).toMatchObject({
        person: { headline: "Head of Trials at Sample Works", company: "Sample Works" },
      });
    }
  });

  it("I9 recognises the signed-in member by the edit link of this very slug", () => {
    const edit = (slug: string) => `<a href="/in/${slug}/edit/intro/">Edit</a>`;
    expect(observe(sduiProfile({ before: edit("noor-example"), row: "" }))).toEqual({
      surface: "own-profile",
      account: { id: "ACoAAEXAMPLE", slug: "noor-example", name: "Noor Example" },
    });
    expect(relation(sduiProfile({ before: edit("noor-example"), row: "" }), on("/in/me/"))).toBe(
      "own-profile",
    );
    expect(relation(sduiProfile({ before: edit("noor") }))).toBe("connectable");
  });
});
