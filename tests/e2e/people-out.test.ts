import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readExport } from "../../src/core/export/document.ts";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { storedRows } from "../../tools/drive/rows.ts";
import { untilTrue } from "../../tools/drive/until.ts";

/** People going out, as files and for good, in the build that ships. One story, told in order. */
const SEGMENT = "Clinical trial leads";
let opened: OpenedExtension;
let page: Page;

beforeAll(async () => {
  opened = await openExtension({ build: "dist", setup: { sentListLag: 0 } });
  const { popup } = opened;
  await popup.setUp({ accountType: "premium" });
  await popup.compose(SEGMENT, '- {{ first_name | default: "there" }}, we both run trials.');
  await popup.file(SEGMENT, {
    name: "list.csv",
    text: [
      "Name,URL,Company,Topic",
      "Noor Example,https://www.linkedin.com/in/noor-example,Sample Works,=1+1",
      "Ivo Sample,https://www.linkedin.com/in/ivo-sample,Mockup Labs,trials",
      "Ada Mock,https://www.linkedin.com/in/ada-mock,Mockup Labs Inc.,",
    ].join("\r\n"),
  });
  page = await opened.ownPage("page");
  await page.getByRole("link", { name: "People" }).click();
  await page.getByText("3 people", { exact: true }).waitFor();
});
afterAll(() => opened.close());

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const names = () => page.locator(".people-row .name").allInnerTexts();

/** What the browser put into the person's downloads. */
async function saved(begin: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), begin()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe("people going out", () => {
  test("as CSV: the bytes a spreadsheet opens, formulas neutralised, dashes readable", async () => {
    await button("Export …").click();
    const people = await saved(() => button("Save the file").click());
    expect(people.name).toMatch(/^politely-people-\d{4}-\d\d-\d\d\.csv$/);
    expect([...people.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = people.bytes.toString("utf8").slice(1).split("\r\n");
    expect(lines[0]).toMatch(/^person_id,full_name,first_name,.*,updated_at,extra_topic$/);
    expect(lines).toHaveLength(5);
    expect(lines.find((line) => line.includes("Noor Example"))).toMatch(
      /,Sample Works,.*,https:\/\/www\.linkedin\.com\/in\/noor-example\/,.*,\d{4}-\d\d-\d\dT[\d:.]+Z,"'=1\+1"$/,
    );
    await page.getByLabel("What").selectOption({ label: "Invitations and their notes" });
    const invitations = await saved(() => button("Save the file").click());
    expect(invitations.bytes.toString("utf8")).toContain(`"'- Noor, we both run trials."`);
    await button("Close").click();
  });

  test("as JSON: one document that is read back, nothing neutralised", async () => {
    await button("Export …").click();
    await page.getByRole("radio", { name: /^JSON/ }).check();
    await page.getByLabel("What").selectOption({ label: "Everything in one file" });
    const { name, bytes } = await saved(() => button("Save the file").click());
    expect(name).toMatch(/^politely-export-.*\.json$/);
    const read = readExport(bytes.toString("utf8"));
    if (!read.ok) throw new Error(read.error);
    expect(read.value.people?.map(({ extra }) => extra["topic"])).toContain("=1+1");
    expect(read.value.invitations?.map(({ note }) => note)).toContain("- Noor, we both run trials.");
    expect(read.value.events?.length).toBeGreaterThan(2);
    await button("Close").click();
  });
});

describe("never to be invited", () => {
  test("a company: everybody there is set aside at once and not added again", async () => {
    await button(/^Never invite/).click();
    await page.getByLabel("People and companies, one a line").fill("mockup labs");
    await button("Never invite them").click();
    await page.getByText("1 added. 2 invitations set aside.").waitFor();
    await button("Close").click();
    await page.locator(".people-row", { hasText: "Ivo Sample" }).getByText("never invite").waitFor();
    await expect
      .poll(async () => (await opened.popup.queue()).map(({ name }) => name))
      .toEqual(["Noor Example"]);
    await opened.popup.paste(SEGMENT, [
      "Mei Placeholder, Mockup Labs, https://www.linkedin.com/in/mei-placeholder",
      "Tove Tryout, Specimen Health, https://www.linkedin.com/in/tove-tryout",
    ]);
    expect((await storedRows(page)).invitations.map(({ name }) => name).toSorted()).toEqual([
      "Ada Mock",
      "Ivo Sample",
      "Noor Example",
      "Tove Tryout",
    ]);
  });

  test("is undone from the list", async () => {
    await button(/^Never invite/).click();
    await button("Take off mockup labs").click();
    await page.getByText("“mockup labs” is off the list.").waitFor();
    await button("Undo").click();
    await page.getByText("Undone.").waitFor();
    await button("Take off mockup labs").waitFor();
    expect(await page.locator(".blocks > li").count()).toBe(1);
    await button("Close").click();
  });
});

describe("one person", () => {
  test("is found by the address, corrected, and the correction undone", async () => {
    await page.getByLabel("Name, company or address").fill("linkedin.com/in/tove-tryout/");
    await expect.poll(names).toEqual(["Tove Tryout"]);
    await page.getByRole("listbox").press("Enter");
    await page.getByRole("heading", { name: "Tove Tryout" }).waitFor();
    await button("Correct").click();
    await page.getByLabel("First name, as in the note").fill("Tovie");
    await button("Save").click();
    await page.getByText("- Tovie, we both run trials.").waitFor();
    await button("Undo").click();
    await page.getByText("- Tove, we both run trials.").waitFor();
  });

  test("is deleted with everything about them, and kept out by their address alone", async () => {
    await button("Delete …").click();
    await page.getByRole("checkbox", { name: /^Keep only their address/ }).check();
    await button("Delete them").click();
    await page.getByText(/^Deleted\./).waitFor();
    await page.getByLabel("Name, company or address").fill("");
    await expect.poll(names).not.toContain("Tove Tryout");
    const { invitations, attempts } = await storedRows(page);
    expect(JSON.stringify([invitations, attempts])).not.toContain("Tove");
    const answer = await opened.popup.paste(SEGMENT, [
      "Tove Tryout, https://www.linkedin.com/in/tove-tryout",
    ]);
    expect(answer).toMatch(/^1 person held out[\s\S]*never/);
    expect((await storedRows(page)).invitations.map(({ name }) => name)).not.toContain("Tove Tryout");
  });
});

describe("what happened, going out", () => {
  /** Save under Export: what of whom, as CSV; its head and its rows by the names in it. */
  async function csvOf(what: string, of: string) {
    await page.getByLabel("What").selectOption({ label: what });
    await page.getByLabel("Of", { exact: true }).selectOption({ label: of });
    const { name, bytes } = await saved(() => button("Save the file").click());
    const [head = "", ...lines] = bytes.toString("utf8").slice(1).trimEnd().split("\r\n");
    const names = head.split(",");
    const rows = lines.map((line) => {
      const cells = [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = ""]) => cell);
      expect(cells).toHaveLength(names.length);
      return Object.fromEntries(names.map((column, at) => [column, cells[at] ?? ""]));
    });
    return { name, head, rows };
  }
  const EVENTS = "Events: the log and LinkedIn’s stops";
  const FIGURES = "Figures by day and wording";
  const DAY = /^\d{4}-\d\d-\d\d$/;

  test("events and figures as CSV tell the one sent by hand, in stable columns and ISO dates", async () => {
    opened.practice.site.send({ slug: "bo-muster", note: null, via: "profile", email: null });
    const list = await opened.visit("/mynetwork/invitation-manager/sent/");
    await untilTrue("it is recorded", async () =>
      (await storedRows(page)).invitations.some(({ origin }) => origin === "by-hand"),
    );
    await list.close();
    await button("Export …").click();
    const events = await csvOf(EVENTS, "Everybody");
    expect(events.head).toBe(
      "event_id,from,at,day,kind,invitation_id,person_id,segment,segment_id,wording,wording_id,note,detail,sent_on,seen_on,cooldown_until,confirmed_at,account_id,checked_at,told_by,stated_until,dismissed_at,remark",
    );
    expect(new Set(events.rows.map(({ kind }) => kind))).toEqual(
      new Set((await storedRows(page)).attempts.map(({ kind }) => kind)),
    );
    for (const { at, day } of events.rows) {
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
      expect(day).toMatch(DAY);
    }
    const figures = await csvOf(FIGURES, "Everybody");
    expect(figures.head).toBe(
      "of,day,segment,wording,wording_id,sent,sent_by_hand,unknown,accepted_that_day,accepted_of_sent,restrictions",
    );
    expect(figures.rows).toEqual([
      expect.objectContaining({ of: "day", day: expect.stringMatching(DAY), sent: "0", sent_by_hand: "1" }),
    ]);
  });

  test("of one segment: its own people and events, and nobody who belongs to none", async () => {
    const everybody = await csvOf("People", "Everybody");
    expect(everybody.rows.map((row) => row["full_name"])).toContain("Bo Muster");
    const people = await csvOf("People", SEGMENT);
    expect(people.name).toContain("Clinical-trial-leads");
    expect(people.rows.map((row) => row["full_name"]).toSorted()).toEqual([
      "Ada Mock",
      "Ivo Sample",
      "Noor Example",
    ]);
    const events = await csvOf(EVENTS, SEGMENT);
    expect(new Set(events.rows.map(({ segment }) => segment))).toEqual(new Set([SEGMENT]));
    expect((await csvOf(FIGURES, SEGMENT)).rows).toEqual([]);
  });

  test("figures as JSON hold the days", async () => {
    await page.getByRole("radio", { name: /^JSON/ }).check();
    await page.getByLabel("Of", { exact: true }).selectOption({ label: "Everybody" });
    const { bytes } = await saved(() => button("Save the file").click());
    const read = readExport(bytes.toString("utf8"));
    if (!read.ok) throw new Error(read.error);
    expect(read.value.days).toEqual([
      expect.objectContaining({ day: expect.stringMatching(DAY), sent: 0, byHand: 1, accepted: 0 }),
    ]);
    expect(read.value.people).toBeUndefined();
    await button("Close").click();
  });
});

describe("everything", () => {
  test("is deleted once the word is typed; every window is as before the first run", async () => {
    await button("Delete everything …").click();
    const copy = await saved(() => button("Save a copy first (JSON)").click());
    expect(readExport(copy.bytes.toString("utf8")).ok).toBe(true);
    await page.getByLabel("Type “delete” to go on").fill("delete");
    await button("Delete everything").click();
    await page.getByRole("heading", { name: "Not set up yet" }).waitFor();
    await opened.popup.page.getByText(/LinkedIn’s agreement does not allow/).waitFor();
    const { invitations, attempts, settings } = await storedRows(page);
    expect([invitations, attempts]).toEqual([[], []]);
    expect(settings).toBeNull();
    const kept = await page.evaluate(() => Object.keys(localStorage));
    expect(kept).toEqual([]);
    const alarms = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { alarms: { getAll(): Promise<unknown[]> } } };
      return chrome.alarms.getAll();
    });
    expect(alarms).toEqual([]);
  });
});
