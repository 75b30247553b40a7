import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedExtension, openExtension, QUICK } from "../../tools/drive/extension.ts";
import { storedRows } from "../../tools/drive/rows.ts";
import { openToolbarPopup } from "../../tools/drive/toolbar-popup.ts";
import { untilTrue } from "../../tools/drive/until.ts";
import { OWN_SLUG } from "../practice/people.ts";

/** The profile behind the invitation, in the build that ships, on a site that fills its sections late. One story. */
const PICTURES = join("artifacts", "pictures");
let opened: OpenedExtension;
let page: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  opened = await openExtension({
    build: "dist",
    setup: { pace: QUICK, layout: { sections: "when-seen" }, language: "de" },
  });
  const { popup } = opened;
  await popup.setUp({ accountType: "premium" });
  await popup.compose(
    "Trial leads",
    "Hi {{ first_name }}, I look after trials in hospitals, and your talk on them stayed with me.",
  );
  await popup.file("Trial leads", {
    name: "list.csv",
    text: [
      "Name,URL,Company,Location",
      'Noor Example,https://www.linkedin.com/in/noor-example,Sample Works,"Oslo, Norway"',
      'Ivo Sample,https://www.linkedin.com/in/ivo-sample,Mockup Labs,"Aarhus, Denmark"',
    ].join("\r\n"),
  });
  await popup.compose(
    "Astronomers",
    "Hi {{ first_name }}, I teach astronomy in Graz, and your book is on my list.",
  );
  page = await opened.ownPage("page");
  await page.setViewportSize({ width: 1280, height: 900 });
});
afterAll(() => opened.close());

const place = async () => {
  await page.goto("about:blank");
  await page.goto(`chrome-extension://${opened.launched.extensionId}/src/entry/page/index.html#profile`);
  await page.getByRole("heading", { name: "Your profile", level: 1 }).waitFor();
};
const linkedInTabs = () =>
  opened.launched.context.pages().filter((one) => one.url().startsWith(opened.practice.origin));
const states = async () =>
  Object.fromEntries(
    await Promise.all(
      (await page.locator(".finding").all()).map(async (item) => [
        await item.getByRole("heading").innerText(),
        await item.locator(".finding-state").innerText(),
      ]),
    ),
  );
const whole = {
  Photo: "Good",
  Banner: "Good",
  Headline: "Good",
  About: "Good",
  Experience: "Good",
  Place: "Good",
  Contact: "There, not judged",
};

describe("the own profile", () => {
  test("open in front of the person is checked from the toolbar popup, which leads to the list", async () => {
    const profile = await opened.visit("/in/me/");
    await profile.locator('a[href*="/edit/intro/"]').waitFor();
    const toolbar = await openToolbarPopup(opened.launched, profile);
    await toolbar.press("Add");
    await toolbar.press("Check my profile");
    const done = `[...document.querySelectorAll("button")].some((one) => one.textContent === "See the list")`;
    await untilTrue("the profile was read", () => toolbar.run<boolean>(done));
    await toolbar.picture(join(PICTURES, "toolbar-own-profile.png"));
    await toolbar.close();
    await place();
    await page.locator(".finding").first().waitFor();
    expect(await states()).toEqual(whole);
    await page.getByRole("button", { name: "Delete what was read" }).click();
    await page.getByText("Deleted.").waitFor();
    await profile.close();
  });

  test("is read from the full page: opened in front, scrolled, and the person is back with the list", async () => {
    await place();
    expect(await page.locator(".finding").count()).toBe(0);
    await page.getByRole("button", { name: "Check my profile" }).click();
    await page.getByText("Read.", { exact: true }).waitFor();
    expect(await states()).toEqual(whole);
    expect(linkedInTabs().map((tab) => new URL(tab.url()).pathname)).toEqual([`/in/${OWN_SLUG}/`]);
    expect(await page.evaluate(() => document.visibilityState)).toBe("visible");
    await page.screenshot({ path: join(PICTURES, "profile.png"), fullPage: true });
  });

  test("is held beside what each segment's invitations say", async () => {
    const leads = page.getByRole("article", { name: "Trial leads" });
    expect(await leads.innerText()).toContain("In both: Trial, hospitals.");
    expect(await leads.innerText()).toContain("1 of 2 people is in Oslo, as you are.");
    const stars = page.getByRole("article", { name: "Astronomers" });
    expect(await stars.innerText()).toContain("I teach astronomy in Graz");
    expect(await stars.innerText()).toContain("no word of it stands in your profile");
  });

  test("outlasts the page it was shown on", async () => {
    await place();
    await page.locator(".finding").first().waitFor();
    expect(await states()).toEqual(whole);
  });

  test("changed and half loaded: the new is told, what could not be read is kept as it was", async () => {
    const { site } = opened.practice;
    site.changeMember(OWN_SLUG, { headline: "We help hospitals get more patients with a proven system" });
    site.change({ language: "ja", layout: { profile: "ember-2021", sections: "never" } });
    for (const tab of linkedInTabs()) await tab.reload();
    await page.getByRole("button", { name: "Check again" }).click();
    await page.getByText(/^Read, but for About and Experience/).waitFor();
    expect(await states()).toEqual({ ...whole, Headline: "Worth a look" });
    await page.getByText("“proven system” reads as a sales text.").waitFor();
    expect(await page.getByText(/^As read on .* the last time it could not be read/).count()).toBe(2);
  });

  test("I4 where LinkedIn says stop, that is said and written down, and the list stays", async () => {
    const { site } = opened.practice;
    for (const tab of linkedInTabs()) await tab.goto(`${opened.practice.origin}/feed/`);
    site.stopWith("account-restricted");
    await page.getByRole("button", { name: "Check again" }).click();
    await page
      .getByText(/^Could not be read\. LinkedIn restricted.*What was read before is kept\.$/)
      .waitFor();
    site.stopWith(null);
    expect((await states())["Headline"]).toBe("Worth a look");
    const { restrictions } = await storedRows(page);
    expect(restrictions).toMatchObject([{ kind: "account-restricted" }]);
  });

  test("is deleted, brought back, and deleted for good", async () => {
    await page.getByRole("button", { name: "Delete what was read" }).click();
    await page.getByText("Deleted.").waitFor();
    expect(await page.locator(".finding").count()).toBe(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.locator(".finding").first().waitFor();
    await page.getByRole("button", { name: "Delete what was read" }).click();
    await page.getByText("Deleted.").waitFor();
    await place();
    expect(await page.locator(".finding").count()).toBe(0);
  });

  test("nothing on LinkedIn was pressed, changed or asked of it by the extension", async () => {
    expect(opened.practice.site.requests()).toEqual([]);
  });
});
