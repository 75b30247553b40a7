import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type OpenedPractice, openPractice } from "./open-practice.ts";
import { OWN_SLUG, PEOPLE } from "./people.ts";
import { fromExtensions } from "./server.ts";
import type { Fault } from "./site/faults.ts";
import { DAY } from "./site/member.ts";

/** What the pages do in a real browser: the difficulties the extension is tested with must be there. */

let opened: OpenedPractice;
let page: OpenedPractice["page"];
let site: OpenedPractice["practice"]["site"];

beforeAll(async () => {
  opened = await openPractice();
  ({ page } = opened);
  ({ site } = opened.practice);
}, 60_000);
afterEach(() => opened.calm());
afterAll(() => opened.close());

const card = () => opened.card();
const invite = (name: string) => opened.connectTo(name);
const button = (label: string) => page.getByLabel(label, { exact: true });
const counter = (text: string) => page.getByText(text, { exact: true });
const enabledSend = () => page.locator('button[aria-label="Send invitation"]:enabled');

describe("an invitation with a note", () => {
  test("goes out with its exact text, with toast and Pending", async () => {
    await opened.openNote("noor-example", "Noor Example");
    expect(await page.getByText("personalized invitations remaining").isVisible()).toBe(true);
    expect(await button("Send invitation").isDisabled()).toBe(true);
    const note = "Hello Noor,\nyour “trial” 🌱";
    await page.locator("#custom-message").fill(note);
    expect(await counter(`${note.length}/200`).isVisible()).toBe(true);
    await button("Send invitation").click();
    await page.locator('#artdeco-toasts [data-test-artdeco-toast-item-type="success"]').waitFor();
    await card().locator('a[componentkey$="_pending"]').waitFor();
    expect(site.invitations().at(-1)).toMatchObject({ toSlug: "noor-example", note, via: "profile" });
  });

  test("can't be sent over the limit, whose counter says so", async () => {
    await opened.openNote("noor", "Noor Sample");
    await page.locator("#custom-message").fill("x".repeat(201));
    await counter("201/200").waitFor();
    await page.waitForTimeout(50);
    expect(await button("Send invitation").isDisabled()).toBe(true);
    await page.locator("#custom-message").fill("x".repeat(200));
    await enabledSend().waitFor();
  });

  test("believes the native setter with an input event, not the field's own setter", async () => {
    await opened.openNote("noor", "Noor Sample");
    const write = (native: boolean) =>
      page.locator("#custom-message").evaluate((field, throughPrototype) => {
        if (throughPrototype) {
          const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
          setter?.call(field, "Hello");
        } else Object.assign(field, { value: "Hello" });
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }, native);
    await write(false);
    expect(await counter("0/200").isVisible()).toBe(true);
    await page.locator("#custom-message").fill("");
    await write(true);
    await counter("5/200").waitFor();
  });

  test("enables Send late and on another node", async () => {
    await opened.openNote("noor", "Noor Sample");
    const before = await button("Send invitation").elementHandle();
    await page.locator("#custom-message").fill("Hello");
    await enabledSend().waitFor();
    expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
  });

  test("loses its text once when the field remounts", async () => {
    site.arm({ kind: "textarea-remounts", on: "connect" });
    await opened.openNote("noor", "Noor Sample");
    await page.locator("#custom-message").fill("Hello");
    await counter("0/200").waitFor();
    expect(await page.locator("#custom-message").inputValue()).toBe("");
    await page.locator("#custom-message").fill("Hello again");
    await page.waitForTimeout(50);
    expect(await page.locator("#custom-message").inputValue()).toBe("Hello again");
  });
});

describe("where things are", () => {
  test("the dialog is in the open shadow root, out of a plain query's sight, behind decoys", async () => {
    await opened.openNote("noor", "Noor Sample");
    const seen = await page.evaluate(() => ({
      plain: document.querySelectorAll("[data-test-modal], #custom-message").length,
      shadow: document.querySelector("#interop-outlet")?.shadowRoot?.querySelectorAll("#custom-message")
        .length,
      bubbles: document
        .querySelector("#interop-outlet")
        ?.shadowRoot?.querySelectorAll('#msg-overlay [role="dialog"]').length,
      closed: document.querySelectorAll("dialog:not([open])").length,
      recaptcha: document.querySelectorAll('textarea[name="g-recaptcha-response"]').length,
    }));
    expect(seen).toEqual({ plain: 0, shadow: 1, bubbles: 1, closed: 1, recaptcha: 1 });
  });

  test("the dialog is in the light DOM for accounts that get it there", async () => {
    site.change({ layout: { dialogHost: "light" } });
    await opened.openNote("noor", "Noor Sample");
    expect(
      await page.evaluate(() => document.querySelectorAll("#artdeco-modal-outlet #custom-message").length),
    ).toBe(1);
  });

  test("the profile has a hidden 1st, the same controls again outside main, strangers' inside", async () => {
    await opened.visit("mono");
    await opened.visit("sam-same-a");
    const seen = await page.evaluate(() => {
      const controls = [...document.querySelectorAll('[aria-label^="Invite "]')];
      const main = document.querySelector("main");
      const top = document.querySelector('[componentkey$="Topcard"]');
      return {
        outside: controls.filter((control) => !main?.contains(control)).length,
        strangers: controls.filter((control) => main?.contains(control) && !top?.contains(control)).length,
        own: controls.filter((control) => top?.contains(control)).length,
      };
    });
    expect(seen).toMatchObject({ outside: 1, own: 1 });
    expect(seen.strangers).toBeGreaterThan(1);
    await opened.visit("noor-example");
    const degrees = await card()
      .locator("p", { hasText: /^· / })
      .evaluateAll((all) => all.map((one) => ({ text: one.textContent, seen: one.checkVisibility() })));
    expect(degrees).toEqual([
      { text: "· 1st", seen: false },
      { text: "· 2nd", seen: true },
    ]);
  });

  test("Connect in More stands in a menu outside main, only while it is open", async () => {
    await opened.visit("ivo-sample");
    expect(await invite("Ivo Sample").count()).toBe(0);
    await card().locator("button[aria-expanded]").click();
    await page.locator('[role="menu"]').waitFor();
    expect(await page.locator('main [role="menu"]').count()).toBe(0);
    await page.locator('[role="menu"] a[componentkey$="_connect"]').click();
    await button("Send without a note").click();
    await card().locator('[componentkey$="_pending"]').waitFor();
    expect(site.invitations().at(-1)).toMatchObject({ toSlug: "ivo-sample", note: null });
  });

  test("one's own profile has the edit link and no More", async () => {
    await page.goto("https://www.linkedin.com/in/me/");
    await card().locator(`a[href*="/in/${OWN_SLUG}/edit/intro/"]`).waitFor();
    await page.waitForTimeout(60);
    expect(await card().locator("button[aria-expanded]").count()).toBe(0);
  });

  test("search results are links within links, with other people's among them", async () => {
    await page.goto("https://www.linkedin.com/search/results/people/?keywords=Noor");
    const first = page.locator('[role="listitem"]').first();
    await first.waitFor();
    const hrefs = await first
      .locator("a a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(hrefs).toEqual(["https://www.linkedin.com/in/noor-example/", "/in/mia-mutual/"]);
  });
});

describe("what misleads", () => {
  test("a stranger's Connect in the suggestions invites them at once, without a dialog", async () => {
    await opened.visit("mono");
    const stranger = page.locator("main section:has(h2:text-is('People you may know')) > div").first();
    const name = await stranger.locator("p").first().textContent();
    await stranger.getByRole("button").click();
    await stranger.locator('[componentkey$="_pending"]').waitFor();
    const last = site.invitations().at(-1);
    expect(PEOPLE.find(({ slug }) => slug === last?.toSlug)?.name).toBe(name);
    expect(last).toMatchObject({ via: "grow", note: null });
  });

  test.each<[string, Fault, number]>([
    ["closes silently and sends nothing", { kind: "silent-no-send", on: "send" }, 0],
    ["closes though the answer was lost and the invitation taken", { kind: "lost-response", on: "send" }, 1],
    ["shows nothing though it was sent", { kind: "quiet-success", on: "send", shows: "neither" }, 1],
  ])("Send %s", async (_, fault, arrived) => {
    const before = site.invitations().length;
    const invited = site.invitations().map(({ toSlug }) => toSlug);
    const target = PEOPLE.slice(-14).find(
      ({ slug, placement }) => placement === "on-card" && !invited.includes(slug),
    );
    if (!target) throw new Error("Nobody is left to invite.");
    site.arm(fault);
    await opened.visit(target.slug);
    await invite(target.name).click();
    await button("Send without a note").click();
    await page.locator("[data-test-modal]").waitFor({ state: "detached" });
    await page.waitForTimeout(100);
    expect(await page.locator("[data-test-artdeco-toast-item-type]").count()).toBe(0);
    expect(await invite(target.name).count()).toBe(1);
    expect(site.invitations()).toHaveLength(before + arrived);
  });

  test.each([
    ["weekly-limit", 1],
    ["approaching-limit", 0],
    ["growing-network", 0],
  ] as const)("%s shares its markup with the others; locks shown: %i", async (kind, locks) => {
    site.arm({ kind, on: "connect" });
    await opened.visit("saga-muster");
    await invite("Saga Muster").click();
    await page.locator("#ip-fuse-limit-alert__header").waitFor();
    expect(await page.locator('svg[data-test-icon="locked"]').count()).toBe(locks);
    await button("Got it").click();
    site.moveTime(8 * DAY);
    const dialog = page.locator('[data-test-modal-id="send-invite-modal"]');
    if (locks === 0) await dialog.waitFor();
    await page.waitForTimeout(60);
    expect(await dialog.count()).toBe(1 - locks);
  });

  test.each(["connect", "add-note", "send"] as const)("the offer replaces the dialog on %s", async (on) => {
    const before = site.invitations().length;
    site.arm({ kind: "notes-spent", on });
    await opened.visit("saga-muster");
    await invite("Saga Muster").click();
    if (on !== "connect") await button("Add a note").click();
    if (on === "send") {
      await page.locator("#custom-message").fill("Hello");
      await button("Send invitation").click();
    }
    await page.locator('[data-test-modal-id="modal-upsell"] a[href*="/premium/"]').waitFor();
    expect(await page.locator("#custom-message").count()).toBe(0);
    expect(site.invitations()).toHaveLength(before);
  });

  test("a challenge in the middle leads away", async () => {
    site.arm({ kind: "stop", on: "send", stop: "challenge" });
    await opened.visit("saga-muster");
    await invite("Saga Muster").click();
    await button("Send without a note").click();
    await page.waitForURL("**/checkpoint/challenge/**");
    expect(await page.title()).toBe("Security Verification | LinkedIn");
  });
});

describe("pages", () => {
  test("Connect before hydration really leads to the invite page, whose dialog is in the light DOM", async () => {
    const before = site.requests().length;
    site.change({ pace: { hydrateAt: 3_000_000 } });
    await page.goto("https://www.linkedin.com/in/jun-example/");
    await invite("Jun Example").click();
    await page.waitForURL("**/preload/custom-invite/?vanityName=jun-example");
    await page.locator("body.ember-application > #artdeco-modal-outlet [data-test-modal]").waitFor();
    expect(site.requests()).toHaveLength(before);
  });

  test("links change the page in place, and back goes back", async () => {
    await opened.visit("mono");
    const loads = () => opened.practice.requests.filter(({ fetchDest }) => fetchDest === "document").length;
    const before = loads();
    await page.getByRole("link", { name: "Sent", exact: true }).click();
    await page.waitForURL("**/sent/");
    await page.goBack();
    await card().getByText("Mono", { exact: true }).first().waitFor();
    expect(loads()).toBe(before);
  });

  test("the Sent list grows by ten in its own scroller, and Withdraw asks first", async () => {
    for (const { slug } of PEOPLE) site.send({ slug, note: null, via: "profile", email: "a@example.org" });
    site.moveTime(60_000);
    const total = site.sentList(0).total;
    await page.goto("https://www.linkedin.com/mynetwork/invitation-manager/sent/");
    const rows = page.locator('[data-testid="lazy-column"] > [role="listitem"]');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(10);
    await page.evaluate(() => window.scrollTo(0, 1e6));
    await page.waitForTimeout(100);
    expect(await rows.count()).toBe(10);
    await page.locator("#workspace").evaluate((scroller) => scroller.scrollTo(0, 1e6));
    await rows.nth(19).waitFor();
    await rows.first().getByText("Withdraw").click();
    await page
      .locator("dialog[open]")
      .getByRole("button", { name: /^Withdraw invitation sent to/ })
      .click();
    await expect.poll(() => site.sentList(0).total).toBe(total - 1);
  });

  test("I7 nothing the pages do by themselves looks like a request of an extension", async () => {
    await opened.visit("mono");
    expect(opened.practice.requests.length).toBeGreaterThan(50);
    expect(fromExtensions(opened.practice.requests)).toEqual([]);
    await page.evaluate(() => fetch("/in/mono/"));
    expect(fromExtensions(opened.practice.requests).map(({ path }) => path)).toEqual(["/in/mono/"]);
  });
});
