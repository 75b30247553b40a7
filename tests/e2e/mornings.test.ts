import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { driveClock } from "../../tools/drive/clock.ts";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { untilTrue } from "../../tools/drive/until.ts";
import { tuesdayMorning } from "../../tools/tour/stage.ts";

/** The next morning's list, notes that run out, and shares, on a Basic account. One story, told in order. */
let opened: OpenedExtension;
let page: Page;
let tomorrow: () => Promise<void>;
const HOUR = 60 * 60_000;
const LEADS = "Trial leads";
const ALUMNI = "Alumni";
const FIRST = [
  "Ada",
  "Bo",
  "Cleo",
  "Dag",
  "Eva",
  "Finn",
  "Gro",
  "Hal",
  "Ida",
  "Jon",
  "Kai",
  "Lea",
  "Max",
  "Nia",
];
const firstOf = (number: number) => FIRST[number - 1] ?? "";
const lead = (number: number) => `${firstOf(number)} Sample`;
const alumnus = (number: number) => `${firstOf(number)} Muster`;
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const lineOf = (name: string) =>
  `${name} https://www.linkedin.com/in/${name.toLowerCase().replace(" ", "-")}`;

beforeAll(async () => {
  opened = await openExtension({ build: "dist-practice" });
  const { popup, practice, launched } = opened;
  page = popup.page;
  const clock = driveClock(launched, practice.site, { through: () => page });
  // After hours: nothing goes out, and only the list moves.
  await clock.moveTo(tuesdayMorning() + 10 * HOUR);
  await page.reload();
  tomorrow = async () => {
    await clock.moveTo(clock.now() + 24 * HOUR);
    await page.reload();
    await page.getByRole("navigation").waitFor();
  };
  await popup.setUp({ accountType: "basic" });
  await popup.compose(LEADS, "Hi {{ first_name }}, we both run trials in the north.");
  await decide("With a note while the month’s notes last");
});
afterAll(() => opened.close());

const entries = () => opened.popup.queue();
const names = async () => (await entries()).map(({ name }) => name);
const whyOf = (name: string) =>
  page.getByRole("article", { name, exact: true }).locator("[data-note-end]").innerText();
const listOf = (count: number) =>
  untilTrue(`${count} are in the list`, async () => (await names()).length === count);

/** Of the segment under Write: whether its invitations carry a note, and its share. */
async function decide(policy: string, share?: string): Promise<void> {
  await page.getByRole("radio", { name: policy }).check();
  if (share !== undefined) await page.getByLabel("Share of the day").fill(share);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText(/^Saved/).waitFor();
}

async function notToday(name: string): Promise<void> {
  await page.getByRole("article", { name, exact: true }).focus();
  await page.keyboard.press("b");
  await page.locator("footer").getByText(`Sent back: ${name} waits for another day.`).waitFor();
}

describe("the next morning", () => {
  test("begins with who was left, then those who wait in their order, those sent back last", async () => {
    await opened.popup.paste(LEADS, numbers(1, 7).map(lead).map(lineOf));
    await listOf(5);
    expect(await names()).toEqual(numbers(1, 5).map(lead));
    await page.getByText("2 people more wait for another day.").waitFor();
    for (const [at, name] of [lead(2), lead(4), lead(1)].entries()) {
      await notToday(name);
      // Two more waited for their place; after them the list grows shorter: not today means not today.
      await listOf(at < 2 ? 5 : 4);
    }
    expect(await names()).toEqual([3, 5, 6, 7].map(lead));

    await tomorrow();
    await listOf(5);
    expect(await names()).toEqual([3, 5, 6, 7, 2].map(lead));
    expect(await whyOf(lead(2))).toBe(`${LEADS}: next in turn · from a pasted list, added yesterday`);
    await page.getByText("2 people more wait for another day.").waitFor();
  });
});

describe("notes and shares", () => {
  test("while the month’s notes last means five on a Basic account, and then none, with the reason", async () => {
    const noted = (number: number) => ({
      name: lead(number),
      note: `Hi ${firstOf(number)}, we both run trials in the north.`,
    });
    const blank = (number: number) => ({ name: lead(number), note: "" });
    expect(await entries()).toEqual([3, 5, 6, 7, 2].map(noted));
    for (const [at, name] of [lead(3), lead(5), lead(6)].entries()) {
      await notToday(name);
      await listOf(at < 2 ? 5 : 4);
    }
    // One note is left for the three who are wanted today after all.
    await page.getByRole("button", { name: "Add 3 today" }).click();
    await listOf(7);
    expect(await entries()).toEqual([...[7, 2, 4, 1, 3].map(noted), ...[5, 6].map(blank)]);
    for (const number of [5, 6]) {
      expect(await whyOf(lead(number))).toBe(
        `${LEADS}, you asked for more · no note, because this month’s are used or planned · from a pasted list, added yesterday`,
      );
    }
  });

  test("three shares to one are three of four in the list; a segment without notes sends none, and says so", async () => {
    await opened.popup.compose(ALUMNI, "Hello {{ first_name }}, we both studied in Lund.");
    await decide("Without a note");
    await page.getByLabel("Segment", { exact: true }).selectOption({ label: LEADS });
    await decide("With a note while the month’s notes last", "3");
    await page.getByText(/^3 of 4 invitations go to this segment/).waitFor();
    await opened.popup.paste(ALUMNI, numbers(1, 4).map(alumnus).map(lineOf));
    await opened.popup.paste(LEADS, numbers(8, 14).map(lead).map(lineOf));
    await opened.popup.go("Today");
    await page.getByText("11 people more wait for another day.").waitFor();
    for (const count of [12, 17]) {
      await page.getByRole("button", { name: "Add 5 today" }).click();
      await listOf(count);
    }
    expect((await names()).slice(7)).toEqual([
      alumnus(1),
      ...numbers(8, 10).map(lead),
      alumnus(2),
      ...numbers(11, 13).map(lead),
      alumnus(3),
      lead(14),
    ]);
    expect((await entries()).slice(7).map(({ note }) => note)).toEqual(Array(10).fill(""));
    expect(await whyOf(alumnus(1))).toBe(
      `${ALUMNI}, you asked for more · no note, as the segment says · from a pasted list, added today`,
    );
  });
});
