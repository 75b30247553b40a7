import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { crowdMember, type Desk, NOTED, openDesk, type Person } from "../../tools/drive/desk.ts";
import { untilTrue } from "../../tools/drive/until.ts";

/** Assisted sending: everything is prepared, the person decides. Whatever they do has an outcome. */
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("assisted");
});
afterAll(() => desk.close());

const settled = async (person: Person) => {
  await untilTrue(
    `${person.name} is settled`,
    async () => (await desk.stored(person)).state !== "dispatched",
  );
  return desk.stored(person);
};

/** Approved and due: LinkedIn's dialog stands open with the note. Gives the tab. */
async function ready(person: Person): Promise<{ readonly tab: Page; readonly note: string }> {
  const { note } = await desk.approve(person, NOTED);
  await desk.handOver(person);
  const tab = await desk.linkedIn();
  await expect.poll(() => tab.locator("#custom-message").inputValue(), { timeout: 20_000 }).toBe(note);
  await expect.poll(() => tab.getByRole("button", { name: "Send invitation" }).isEnabled()).toBe(true);
  await desk.popup.page.getByText(`${person.name}: ready for you`).waitFor();
  return { tab, note };
}

/** Gone from the site's side, and back in the popup for another yes with what happened. */
async function expectBack(person: Person, words: string): Promise<void> {
  expect(await settled(person)).toMatchObject({ state: "draft" });
  expect(desk.requestsFor(person)).toEqual([]);
  await desk.popup.go("Today");
  const card = desk.popup.page.getByRole("article", { name: person.name, exact: true });
  await card.getByText(words).waitFor();
  await desk.popup.skip(person.name);
}

test("I1 the person changes the words in LinkedIn's own dialog: theirs go, and the log says so", async () => {
  const bo = { slug: "bo-muster", name: "Bo Muster" };
  const { tab } = await ready(bo);
  await tab.locator("#custom-message").fill("Hi Bo, in my own words.");
  await tab.getByRole("button", { name: "Send invitation" }).click();
  expect(await settled(bo)).toMatchObject({ state: "sent", mode: "assisted" });
  expect(desk.requestsFor(bo)).toMatchObject([{ verdict: "sent", note: "Hi Bo, in my own words." }]);
});

test("the dialog dismissed: not sent, and back for review", async () => {
  const person = crowdMember(1);
  const { tab } = await ready(person);
  await tab.getByRole("button", { name: "Dismiss" }).click();
  await expectBack(person, "You closed the dialog.");
});

test("another page opened in that tab: not sent, and back for review", async () => {
  const person = crowdMember(2);
  const { tab } = await ready(person);
  await tab.goto(`${desk.practice.origin}/feed/`);
  await expectBack(person, "You left the page.");
});

test("the tab closed: not sent, and back for review", async () => {
  const person = crowdMember(3);
  const { tab } = await ready(person);
  await tab.close({ runBeforeUnload: true });
  await expectBack(person, "You left the page.");
});

test("I2 one that was given back goes out once after another yes", async () => {
  const person = crowdMember(4);
  const first = await ready(person);
  await first.tab.getByRole("button", { name: "Dismiss" }).click();
  expect(await settled(person)).toMatchObject({ state: "draft" });
  await desk.popup.go("Today");
  await desk.popup.approve(person.name);
  await desk.handOver(person);
  const tab = await desk.linkedIn();
  await expect.poll(() => tab.locator("#custom-message").inputValue(), { timeout: 20_000 }).toBe(first.note);
  await tab.getByRole("button", { name: "Send invitation" }).click();
  expect(await settled(person)).toMatchObject({ state: "sent" });
  expect(desk.requestsFor(person)).toHaveLength(1);
});
