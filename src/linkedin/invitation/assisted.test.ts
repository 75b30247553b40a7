import { afterEach, describe, expect, it } from "vitest";
import { delivered, profileOf } from "../../../tests/linkedin/practice-profile.ts";
import { OWN_SLUG } from "../../../tests/practice/people.ts";
import { basicAccount } from "../../../tests/practice/site/state.ts";
import { clearAway, find, NOTE } from "../testing/inviting.ts";
import { carryOut } from "./carry-out.ts";

afterEach(clearAway);

/** The primary button of the note's stage, whatever it says. */
const SEND = ".artdeco-modal__actionbar .artdeco-button--primary";

describe("assisted", () => {
  it("hands the filled dialog over, presses nothing, and sees the person's Send", async () => {
    const { run, site, document, handed, page } = profileOf("noor-example");
    const { outcome } = await run({ mode: "assisted" }, () => {
      expect(site.requests()).toEqual([]);
      void page.sleep(40_000).then(() => find(document, SEND).click());
    });
    expect(handed).toEqual([{ noteLimit: 200, notesRemaining: 5 }]);
    expect(outcome).toMatchObject({ kind: "sent", evidence: expect.stringContaining("by the person") });
    expect(delivered(site)).toEqual([{ slug: "noor-example", note: NOTE }]);
  });

  it("hands a blank invitation over at the first question", async () => {
    const { run, site, document, page } = profileOf("noor-example");
    const { outcome } = await run({ mode: "assisted", note: "" }, () => {
      void page.sleep(2_000).then(() => find(document, '[aria-label="Send without a note"]').click());
    });
    expect(outcome.kind).toBe("sent");
    expect(delivered(site)).toEqual([{ slug: "noor-example", note: null }]);
  });

  it("says so when the person changed the note", async () => {
    const { run, site, document, page } = profileOf("noor-example");
    const { outcome } = await run({ mode: "assisted" }, () => {
      void page.sleep(1_000).then(async () => {
        const field = find(document, "#custom-message");
        field.focus();
        document.execCommand("selectAll");
        document.execCommand("insertText", false, "Hello Noor!");
        await page.sleep(2_000);
        find(document, SEND).click();
      });
    });
    expect(outcome).toMatchObject({
      kind: "sent",
      evidence: expect.stringContaining("changed by the person"),
    });
    expect(delivered(site)).toEqual([{ slug: "noor-example", note: "Hello Noor!" }]);
  });

  it("leaves words alone that the person types the moment the note stands there", async () => {
    const { run, site, document } = profileOf("noor-example");
    const typeAtOnce = ({ isTrusted }: Event) => {
      const field = find(document, "#custom-message");
      if (isTrusted || document.activeElement === null) return;
      document.defaultView?.queueMicrotask(() => {
        field.focus();
        document.execCommand("selectAll");
        document.execCommand("insertText", false, "Hello Noor!");
      });
    };
    document.defaultView?.addEventListener("input", typeAtOnce, { capture: true, once: true });
    const { outcome } = await run({ mode: "assisted" }, () => find(document, SEND).click());
    expect(outcome).toMatchObject({ kind: "sent" });
    expect(delivered(site)).toEqual([{ slug: "noor-example", note: "Hello Noor!" }]);
  });

  /** In German and Japanese the word on the closing button is not in the tables. */
  it.each(["en", "de", "ja"] as const)("closed without sending, in %s: not sent", async (language) => {
    const { run, site, document, page } = profileOf("noor-example", { language });
    const { outcome } = await run({ mode: "assisted" }, () => {
      void page.sleep(1_000).then(() => find(document, ".artdeco-modal__dismiss").click());
    });
    expect(outcome).toMatchObject({ kind: "not-sent", reason: "closed-by-person" });
    expect(site.requests()).toEqual([]);
  });

  it("Send pressed and nothing shown: unknown", async () => {
    const { run, document, page } = profileOf("noor-example", {}, { kind: "silent-no-send", on: "send" });
    const { outcome } = await run({ mode: "assisted" }, () => {
      void page.sleep(1_000).then(() => find(document, SEND).click());
    });
    expect(outcome.kind).toBe("unknown");
  });

  it("left: not sent before Send, unknown after", async () => {
    const early = profileOf("noor-example");
    expect((await early.run({ mode: "assisted" }, () => early.leaving.abort())).outcome).toMatchObject({
      kind: "not-sent",
      reason: "left-by-person",
    });
    const late = profileOf("noor-example", {}, { kind: "silent-no-send", on: "send" });
    const { outcome } = await late.run({ mode: "assisted" }, () => {
      void late.page.sleep(500).then(() => {
        find(late.document, SEND).click();
        late.leaving.abort();
      });
    });
    expect(outcome.kind).toBe("unknown");
  });

  it("I4 the weekly limit after the person's Send stops", async () => {
    const { run, document, page } = profileOf("noor-example", {}, { kind: "weekly-limit", on: "send" });
    const { outcome } = await run({ mode: "assisted" }, () => {
      void page.sleep(500).then(() => find(document, SEND).click());
    });
    expect(outcome).toMatchObject({ kind: "stopped", restriction: "weekly-limit", pressed: true });
  });

  it.each(["en", "de", "ja"] as const)(
    "the email asked for after Send and not given, in %s: not sent",
    async (language) => {
      const { run, document, page, site } = profileOf("elsa-email-later", { language });
      const { outcome } = await run({ mode: "assisted" }, () => {
        void page.sleep(500).then(async () => {
          find(document, SEND).click();
          await page.sleep(3_000);
          find(document, ".artdeco-modal__dismiss").click();
        });
      });
      expect(outcome).toMatchObject({ kind: "not-sent", reason: "email-required" });
      expect(delivered(site)).toEqual([]);
    },
  );

  it("notes spent before the hand-over: nothing is handed over", async () => {
    const accounts = [basicAccount(OWN_SLUG, { notesUsedBefore: 5 })] as const;
    const { run, handed } = profileOf("noor-example", { accounts: [accounts[0]] });
    expect((await run({ mode: "assisted" })).outcome).toMatchObject({
      kind: "not-sent",
      reason: "notes-spent",
    });
    expect(handed).toEqual([]);
  });
});

describe("the person at the same time", () => {
  it("I6 an open dialog is not taken over", async () => {
    const { run, document, page, site } = profileOf("noor-example");
    await page.sleep(4_000);
    find(document, '[aria-label="Invite Noor Example to connect"]').click();
    await page.sleep(2_000);
    expect((await run()).outcome).toMatchObject({ kind: "not-sent", reason: "dialog-not-understood" });
    expect(site.requests()).toEqual([]);
  });

  it("I6 another person's dialog in place of ours ends the watch", async () => {
    const { run, site, document, page } = profileOf("noor-example");
    const { outcome } = await run({ mode: "assisted" }, () => {
      void page.sleep(500).then(() => {
        const content = find(document, ".send-invite .artdeco-modal__content");
        content.innerHTML = "<p>Personalize your invitation to <strong>Ivo Sample</strong>.</p>";
      });
    });
    expect(outcome).toMatchObject({ kind: "not-sent", reason: "closed-by-person" });
    expect(site.requests()).toEqual([]);
  });

  it("I6 an invitation the person sends to a stranger meanwhile is not taken for this one", async () => {
    const { run, site, document, page } = profileOf("noor-example");
    const { outcome } = await run({ mode: "assisted" }, () => {
      void page.sleep(500).then(() => {
        find(document, 'main section button[aria-label^="Invite "][componentkey$="_connect"]').click();
        find(document, ".artdeco-modal__dismiss").click();
      });
    });
    expect(site.invitations()).toHaveLength(1);
    expect(site.invitations()[0]?.toSlug).not.toBe("noor-example");
    expect(outcome).toMatchObject({ kind: "not-sent", reason: "closed-by-person" });
  });

  it("the page changes under the hand-over: left", async () => {
    const { document, page, run: _run } = profileOf("noor-example");
    let path = "/in/noor-example/";
    const moving = { ...page, url: () => new URL(path, "https://www.linkedin.com") };
    const { outcome } = await carryOut(
      moving,
      {
        commandId: "command-2",
        mode: "assisted",
        person: { keys: ["slug:noor-example"], fullName: "Noor Example" },
        note: NOTE,
      },
      () => {
        path = "/in/ivo-sample/";
        document.body.append(document.createElement("i"));
      },
      new AbortController().signal,
    );
    expect(outcome).toMatchObject({ kind: "not-sent", reason: "left-by-person" });
  });
});
