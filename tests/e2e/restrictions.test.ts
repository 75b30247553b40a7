import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { crowdMember, type Desk, openDesk } from "../../tools/drive/desk.ts";
import { type StoredEvent, storedRows } from "../../tools/drive/rows.ts";
import { untilTrue } from "../../tools/drive/until.ts";

/** What LinkedIn said, as a person meets it: the popup, one click to what it means, and the way back. */
let desk: Desk;
const DAY = 24 * 60 * 60_000;

beforeAll(async () => {
  desk = await openDesk("hands-free");
});
afterAll(() => desk.close());
afterEach(() => {
  desk.practice.site.disarm();
  desk.practice.site.stopWith(null);
});

const events = async (): Promise<readonly StoredEvent[]> => (await storedRows(desk.popup.page)).restrictions;
const newest = async (): Promise<StoredEvent | undefined> => (await events()).at(-1);

/** One click on the banner's words; the page that opens. */
async function whatItMeans(): Promise<Page> {
  const { popup, launched } = desk;
  await popup.go("Today");
  const opening = launched.context.waitForEvent("page");
  await popup.page.getByRole("button", { name: "What it means, and when it goes on" }).click();
  const page = await opening;
  await page.locator(".restrictions").waitFor();
  return page;
}

/** The person says in the list that the newest one was none, so that the next test begins without it. */
async function dismissNewest(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^This was none/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Yes, it was none" }).click();
  await untilTrue("it was dismissed", async () => (await newest())?.dismissedAt !== null);
}

describe("a first restriction", () => {
  test("one click from the popup says what happened, what to do, when it goes on; then it does, in three steps", async () => {
    const { popup, practice } = desk;
    const person = crowdMember(1);
    practice.site.arm({ kind: "weekly-limit", on: "connect" }, { slug: person.slug });
    expect(await desk.invite(person)).toMatchObject({ state: "approved", reason: "stopped" });

    const page = await whatItMeans();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(
      "LinkedIn says you reached the weekly invitation limit.",
    );
    const said = await page.locator(".said").innerText();
    expect(said).toMatch(/Nothing is sent until .*, another 7 days/);
    expect(said).toContain("Wait, and send none by hand meanwhile");
    await page.getByText(/^Then slowly\. It begins again on .* with \d+ a day at most/).waitFor();
    const help = page.getByRole("link", { name: "Invitation limit reached" }).first();
    expect(await help.getAttribute("href")).toBe("https://www.linkedin.com/help/linkedin/answer/a550555");

    await desk.later(8 * DAY);
    // Meanwhile the person sends one on the phone.
    const phone = crowdMember(2);
    practice.site.send({ slug: phone.slug, note: null, via: "profile", email: null });
    expect(desk.requestsFor(person)).toEqual([]);
    expect(await newest()).toMatchObject({ confirmedAt: null, checkedAt: null });
    await page.reload();
    await page.getByRole("button", { name: "LinkedIn works normally again" }).click();
    await untilTrue("the Sent page was read", async () => (await newest())?.checkedAt !== null, 30_000);
    await page.getByRole("heading", { name: "LinkedIn stops nothing now" }).waitFor();
    await page.close();
    const { attempts } = await storedRows(popup.page);
    expect(attempts.filter(({ kind }) => kind === "sent-by-hand").map(({ name }) => name)).toEqual([
      phone.name,
    ]);
    await popup.go("Today");
    await popup.approve(person.name);
    expect(await desk.send(person)).toMatchObject({ state: "sent" });
  });

  test("told of by hand it stops at once, lengthens the next, and is taken back", async () => {
    const page = await desk.launched.context.newPage();
    await page.goto(`chrome-extension://${desk.launched.extensionId}/src/entry/page/index.html#restrictions`);
    await page.getByRole("button", { name: "Add one by hand" }).click();
    await page.getByLabel("What it said").selectOption({ label: "Account restricted" });
    await page.getByLabel("Your own words").fill("A mail");
    await page.getByRole("button", { name: "Add it" }).click();
    // The second within 90 days.
    await page
      .getByText(/The second in 90 days: 30 days instead of 14 days/)
      .first()
      .waitFor();
    await untilTrue("the popup says so", async () => (await desk.popup.state()).includes("stopped until"));
    expect(await newest()).toMatchObject({ kind: "account-restricted", source: "person" });
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("heading", { name: "LinkedIn stops nothing now" }).waitFor();
    expect((await events()).map(({ kind }) => kind)).toEqual(["weekly-limit"]);
    await page.close();
  });

  test("I4 a request for a document in place of the page: hands-free presses nothing", async () => {
    const person = crowdMember(3);
    desk.practice.site.stopWith("identity-check");
    expect(await desk.invite(person)).toMatchObject({ state: "approved", reason: "stopped" });
    expect(await newest()).toMatchObject({ kind: "identity-check", seenOn: "profile" });
    const page = await whatItMeans();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(
      "LinkedIn asks you to prove who you are.",
    );
    expect(desk.requestsFor(person)).toEqual([]);
    await dismissNewest(page);
    await page.close();
    desk.practice.site.stopWith(null);
    await desk.popup.takeBack(person.name);
    await desk.popup.skip(person.name);
  });
});
