import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { driveClock } from "../../tools/drive/clock.ts";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { storedInvitation, storedRows } from "../../tools/drive/rows.ts";
import { untilTrue } from "../../tools/drive/until.ts";
import { tuesdayMorning } from "../../tools/tour/stage.ts";

/** Today's list from first to all approved, by keyboard, on an evening. One story, told in order. */
let opened: OpenedExtension;
let page: Page;
const SEGMENT = "Clinical trial leads";
const OTHERS = "Alumni";
const HOUR = 60 * 60_000;
const PEOPLE = [
  "Noor Example",
  "Ivo Sample",
  "Bo Muster",
  "Freja Beispiel",
  "Tuva Sample",
  "Ada Mock",
  "Li Prove",
];
const lineOf = (name: string) =>
  `${name} https://www.linkedin.com/in/${name.toLowerCase().replace(" ", "-")}/`;

beforeAll(async () => {
  opened = await openExtension({ build: "dist-practice" });
  const { popup, practice, launched } = opened;
  page = popup.page;
  // After hours: within them the first one approved would be on its way before it could be undone.
  const clock = driveClock(launched, practice.site, { through: () => page });
  await clock.moveTo(tuesdayMorning() + 10 * HOUR);
  await page.reload();
  await popup.setUp({ accountType: "premium" });
  await popup.compose(
    SEGMENT,
    'Hi {{ first_name | default: "there" }}, we both run trials in the north. May I swap notes with you on how you find sites?',
  );
  await popup.compose(OTHERS, "Hello {{ first_name }}, we both studied in Lund, and I read your thesis.");
  await popup.paste(SEGMENT, PEOPLE.slice(0, 4).map(lineOf));
  await listOf(4);
  await popup.paste(OTHERS, PEOPLE.slice(4).map(lineOf));
});
afterAll(() => opened.close());

const card = (name: string) => page.getByRole("article", { name, exact: true });
const names = async () => (await opened.popup.queue()).map(({ name }) => name);
const done = (sentence: string | RegExp) => page.locator("footer").getByText(sentence);
/** Once the list holds as many. */
const listOf = (count: number) =>
  untilTrue(`${count} are in the list`, async () => (await names()).length === count);

async function press(name: string, key: string): Promise<void> {
  await card(name).focus();
  await page.keyboard.press(key);
}

/** By the key, from wherever in the list one is. */
async function undo(): Promise<void> {
  await page.getByRole("article").first().focus();
  await page.keyboard.press("u");
}

describe("today's list", () => {
  test("holds as many as the day takes, first come first, and says of each why it is there", async () => {
    await listOf(5);
    // The four of the first list, then the first of the other segment.
    expect(await names()).toEqual(PEOPLE.slice(0, 5));
    for (const [name, segment] of [
      ["Noor Example", SEGMENT],
      ["Tuva Sample", OTHERS],
    ] as const) {
      expect(await card(name).innerText()).toContain(
        `${segment}: next in turn · from a pasted list, added today`,
      );
    }
    await page.getByText("2 people more wait for another day.").waitFor();
    await page.getByText("A yes covers this exact note to this person, for 7 days.").waitFor();
  });

  test("more are asked for, let wait again by undo, and told from those whose turn it was", async () => {
    const more = page.getByRole("button", { name: "Add 2 today" });
    await more.click();
    await done("2 people added to today’s list.").waitFor();
    await listOf(7);
    await undo();
    await done("Undone.").waitFor();
    await listOf(5);
    expect(await names()).toEqual(PEOPLE.slice(0, 5));
    await more.click();
    await listOf(7);
    expect(await names()).toEqual(PEOPLE);
    expect(await page.getByText(/, you asked for more · from a pasted list/).count()).toBe(2);
  });

  test("“not today” lets somebody wait for another day, and u brings them back", async () => {
    await press("Ivo Sample", "b");
    await done("Sent back: Ivo Sample waits for another day.").waitFor();
    await listOf(6);
    expect(await names()).not.toContain("Ivo Sample");
    await undo();
    await done("Undone.").waitFor();
    await listOf(7);
  });

  test("“never” puts them on the list of those never to invite, and undo takes them off it", async () => {
    await press("Bo Muster", "n");
    await done("Never again: Bo Muster is on your list of people never to invite.").waitFor();
    await listOf(6);
    await undo();
    await done("Undone.").waitFor();
    await listOf(7);
    await press("Bo Muster", "n");
    await listOf(6);
    const report = await opened.popup.paste(SEGMENT, [lineOf("Bo Muster")]);
    expect(report).toMatch(/never/i);
    expect(await names()).not.toContain("Bo Muster");
  });

  test("a skipped one is gone for good, and undo brings it back", async () => {
    await press("Ada Mock", "s");
    await done("Skipped: Ada Mock.").waitFor();
    await listOf(5);
    await undo();
    await listOf(6);
    expect(await names()).toContain("Ada Mock");
  });
});

describe("the words", () => {
  test("other words for everybody of a segment are refused with a hole, taken whole, and undone", async () => {
    const before = (await opened.popup.queue()).map(({ note }) => note).toSorted();
    await page.getByRole("button", { name: "Words for all" }).click();
    const form = page.getByRole("form", { name: "Words for all" });
    await form.getByLabel("For whom").selectOption({ label: `${OTHERS} (3)` });
    const words = form.getByRole("textbox");
    await words.fill("Hello {{ first_name }");
    await form.getByRole("button", { name: "Change 3 people" }).click();
    await form.getByText("{{ has no }} after it: “{{ first_name }”. Add }} where it ends.").waitFor();
    await words.fill(
      "{{ first_name }}, your thesis on sampling helped me. I have a question on its third chapter.",
    );
    await form.getByRole("button", { name: "Change 3 people" }).click();
    await form.waitFor({ state: "detached" });
    await card("Tuva Sample").getByText("Tuva, your thesis on sampling helped me.").waitFor();
    expect((await opened.popup.queue()).filter(({ note }) => note.includes("third chapter"))).toHaveLength(3);
    await undo();
    await done("Undone.").waitFor();
    await untilTrue("the words are back", async () => {
      const now = (await opened.popup.queue()).map(({ note }) => note).toSorted();
      return JSON.stringify(now) === JSON.stringify(before);
    });
  });

  test("I1 the saved words stay as they were: it was for this list alone", async () => {
    await opened.popup.go("Write");
    await page.getByLabel("Segment", { exact: true }).selectOption({ label: OTHERS });
    expect(await page.getByLabel("Words of the invitation").inputValue()).toMatch(/we both studied in Lund/);
    await opened.popup.go("Today");
  });
});

describe("one key for all", () => {
  test("I1 leads to each note not seen to its end, approves only then, and undo takes all of it back", async () => {
    await page.reload();
    await listOf(6);
    await card((await names())[0] ?? "").focus();
    const toSee = page.getByRole("button", { name: /^See the other/ });
    let presses = 0;
    for (; (await toSee.count()) > 0 && presses < 12; presses += 1) {
      expect(await page.getByRole("article").count()).toBe(6);
      const labels = await toSee.allTextContents();
      await page.keyboard.press("Shift+A");
      await untilTrue(
        "the next one was seen",
        async () => (await toSee.allTextContents()).join() !== labels.join(),
      );
    }
    expect(presses).toBeGreaterThan(0);
    await page.keyboard.press("Shift+A");
    await done("6 invitations approved.").waitFor();
    const { invitations } = await storedRows(page);
    expect(invitations.filter(({ state }) => state === "approved")).toHaveLength(6);
    // With no card left the focus stays in the list: the key is heard.
    await page.keyboard.press("u");
    await done("Undone.").waitFor();
    await listOf(6);
    expect((await storedRows(page)).invitations.some(({ state }) => state === "approved")).toBe(false);
  });

  test("one approved is taken back to be looked at again", async () => {
    await press("Freja Beispiel", "a");
    await listOf(5);
    await opened.popup.takeBack("Freja Beispiel");
    await listOf(6);
    expect(await names()).toContain("Freja Beispiel");
  });
});

describe("undo", () => {
  const stored = (name: string) => storedInvitation(page, name);

  test("I1 of taking back gives the yes again, to the same words", async () => {
    const { note } = await stored("Freja Beispiel");
    await done("Taken back: Freja Beispiel waits for review again.").waitFor();
    await undo();
    await done("Undone.").waitFor();
    await listOf(5);
    expect(await stored("Freja Beispiel")).toMatchObject({ state: "approved", note });
    await opened.popup.takeBack("Freja Beispiel");
    await listOf(6);
  });

  test("I1 of a yes takes it back", async () => {
    const before = await names();
    await press("Noor Example", "a");
    await done("Approved: Noor Example.").waitFor();
    await listOf(5);
    expect(await stored("Noor Example")).toMatchObject({ state: "approved" });
    await undo();
    await done("Undone.").waitFor();
    await listOf(6);
    expect(await names()).toEqual(before);
    expect(await stored("Noor Example")).toMatchObject({ state: "draft" });
  });

  test("of a changed note brings the words back", async () => {
    const before = await stored("Noor Example");
    await opened.popup.edit("Noor Example", "Noor, your talk in Lund stayed with me.");
    await done("Note changed: Noor Example.").waitFor();
    expect(await stored("Noor Example")).toMatchObject({
      note: "Noor, your talk in Lund stayed with me.",
      origin: "edited",
    });
    await undo();
    await done("Undone.").waitFor();
    await card("Noor Example").getByText(before.note, { exact: true }).waitFor();
    expect(await stored("Noor Example")).toEqual(before);
  });

  test("of a corrected first name brings back the old one and the hole it left", async () => {
    await opened.popup.paste(OTHERS, ["J. R. Open https://www.linkedin.com/in/jr-open"]);
    await opened.popup.go("Today");
    await page.getByText("1 person set aside").click();
    await page.getByText("Their first name is missing.").waitFor();
    await page.getByRole("button", { name: "Correct J. R. Open" }).click();
    const form = page.getByRole("form", { name: "Correct J. R. Open" });
    await form.getByLabel("First name, as in the note").fill("Jo");
    await form.getByRole("button", { name: "Save" }).click();
    await done("Corrected: J. R. Open.").waitFor();
    await untilTrue("the hole is filled", async () =>
      (await stored("J. R. Open")).note.startsWith("Hello Jo,"),
    );
    await page.getByText("1 person set aside").waitFor({ state: "detached" });
    await undo();
    await done("Undone.").waitFor();
    await page.getByText("1 person set aside").waitFor();
    expect((await stored("J. R. Open")).note).not.toContain("Jo,");
    const correct = page.getByRole("button", { name: "Correct J. R. Open" });
    if (!(await correct.isVisible())) await page.getByText("1 person set aside").click();
    await correct.click();
    expect(await form.getByLabel("First name, as in the note").inputValue()).toBe("");
  });
});

describe("on the full page", () => {
  test("the list and the letter beside it: by keys to whom one likes, a yes, and undo to the same one", async () => {
    const full = await opened.ownPage("page");
    await full.setViewportSize({ width: 1280, height: 900 });
    await full.evaluate(() => {
      location.hash = "review";
    });
    const list = full.getByRole("listbox", { name: "6 people to review" });
    await list.waitFor();
    const letter = full.getByRole("article");
    const whose = () => letter.getByRole("heading", { level: 3 }).first().innerText();
    const [first = "", second = "", third = ""] = await names();
    await expect.poll(whose).toBe(first);
    await list.focus();
    await full.keyboard.press("j");
    expect(await whose()).toBe(second);
    await full.keyboard.press("a");
    await full.locator("footer").getByText(`Approved: ${second}.`).waitFor();
    expect(await whose()).toBe(third);
    await untilTrue(
      "the yes is kept",
      async () => (await storedInvitation(full, second)).state === "approved",
    );
    await full.getByRole("option", { name: new RegExp(`^${second}.*approved`) }).waitFor();
    await full.keyboard.press("u");
    await full.locator("footer").getByText("Undone.").waitFor();
    await expect.poll(whose).toBe(second);
    expect((await storedInvitation(full, second)).state).toBe("draft");
    await letter.getByRole("button", { name: `Approve ${second}` }).waitFor();
    await full.close();
  });
});
