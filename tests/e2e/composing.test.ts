import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { storedWordings } from "../../tools/drive/rows.ts";
import { untilTrue } from "../../tools/drive/until.ts";

/** From the first words to several wordings, a copy and a file. The tests are one story, told in order. */
let opened: OpenedExtension;
let popup: Page;
let full: Page;
const PICTURES = join("artifacts", "pictures");
const SEGMENT = "Met at the trial day";
const ABOUT = "They spoke at the trial day, and may want to compare how sites are found.";
const PEOPLE = [
  "Noor Example https://www.linkedin.com/in/noor-example",
  "Ivo Sample https://www.linkedin.com/in/ivo-sample",
  "Bo Muster https://www.linkedin.com/in/bo-muster",
  "Freja Beispiel https://www.linkedin.com/in/freja-beispiel",
  "Tuva Sample https://www.linkedin.com/in/tuva-sample",
];

const button = (of: Page | Locator, name: string | RegExp) =>
  of.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const about = (of: Page) => of.getByLabel("Who they are, and why they would want to connect");
const words = (of: Page) => of.getByLabel("Words of the invitation");

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  opened = await openExtension({ build: "dist" });
  popup = opened.popup.page;
  await opened.popup.setUp({ targetPerDay: 15 });
});
afterAll(() => opened.close());

describe("in the popup", () => {
  test("words to begin with are filled in from marker to marker", async () => {
    await opened.popup.go("Write");
    await popup.getByLabel("Name", { exact: true }).fill(SEGMENT);
    await button(popup, "Begin with …").click();
    await button(popup, /^Met at an event/).click();
    await popup.keyboard.type("the trial day in Lund");
    expect(await words(popup).inputValue()).toMatch(/we met at the trial day in Lund\. /);
    expect(await button(popup, /^Next to fill in/).count()).toBe(0);
  });

  test("advice says what and why, and mends it; undo and redo are the browser's own", async () => {
    await words(popup).press("Control+End");
    await words(popup).press("Backspace");
    await words(popup).pressSequentially("!!");
    const remark = popup.getByRole("listitem").filter({ hasText: "exclamation marks" });
    await remark.waitFor();
    await remark.getByText("Why").click();
    await remark.getByText(/several read as an advert/).waitFor();
    const loud = await words(popup).inputValue();
    await button(remark, "Keep one at most").click();
    await remark.waitFor({ state: "detached" });
    const calm = await words(popup).inputValue();
    expect(calm).not.toContain("!!");
    await popup.keyboard.press("Control+z");
    expect(await words(popup).inputValue()).toBe(loud);
    await popup.keyboard.press("Control+Shift+z");
    expect(await words(popup).inputValue()).toBe(calm);
  });

  test("a second wording and a blank one are saved with it", async () => {
    await button(popup, "Add another wording").click();
    await popup.keyboard.type('Hi {{ first_name | default: "there" }}, good to meet you in Lund.');
    await button(popup, "Add a blank one").click();
    await popup.getByRole("radio", { name: /^Evenly/ }).check();
    await about(popup).fill(ABOUT);
    await button(popup, "Save").click();
    await popup.getByText(/^Saved/).waitFor();
    const wordings = button(popup.getByRole("list", { name: "Wordings" }), /./);
    await expect.poll(() => wordings.allInnerTexts()).toEqual(["A", "B", "Blank"]);
  });

  test("people get each of them", async () => {
    await opened.popup.paste(SEGMENT, PEOPLE);
    const counts = async () => {
      const notes = (await opened.popup.queue()).map(({ note }) => note);
      return [/trial day in Lund\./, /good to meet you/, /^$/]
        .map((pattern) => notes.filter((note) => pattern.test(note)).length)
        .toSorted();
    };
    // Evenly: whoever is one short is whose turn comes next.
    await expect.poll(counts).toEqual([1, 2, 2]);
  });
});

describe("on the full page", () => {
  test("segments, words and preview stand beside each other, and a first name is corrected there", async () => {
    full = await opened.ownPage("page");
    await full.setViewportSize({ width: 1280, height: 900 });
    await full.getByRole("link", { name: "Write" }).click();
    await full.getByRole("heading", { name: /^To / }).waitFor();
    await full
      .getByText(/^\d of 5 notes left this month\.$|\. \d of 5 notes left this month\.$/)
      .first()
      .waitFor();
    const [list, box, preview] = await Promise.all(
      [
        full.getByRole("navigation", { name: "Segments" }),
        words(full),
        full.getByRole("heading", { name: /^To / }),
      ].map(async (one) => (await one.boundingBox())?.x ?? 0),
    );
    expect(list).toBeLessThan(box ?? 0);
    expect(box).toBeLessThan(preview ?? 0);
    expect(await about(full).inputValue()).toBe(ABOUT);
    await full.screenshot({ path: join(PICTURES, "templates-editor.png"), animations: "disabled" });
    await button(full, /^A first name in small letters|^The longest|^The others/)
      .first()
      .click();
    await full.getByLabel("First name").fill("Renamed");
    await full.getByLabel("First name").press("Enter");
    await full.getByText(/^Corrected\./).waitFor();
    await full.getByText(/^Hi Renamed, /).waitFor();
  });

  test("advice stands beside the words, and a draft discarded leaves what was saved", async () => {
    const saved = await words(full).inputValue();
    await words(full).press("Control+End");
    await words(full).pressSequentially(" Can we book a quick call?");
    const remark = full.getByRole("listitem").filter({ hasText: "asks for a meeting" });
    await remark.waitFor();
    await remark.getByText("Why").click();
    await full.screenshot({ path: join(PICTURES, "templates-advice.png"), animations: "disabled" });
    await button(full, "Discard").click();
    expect(await words(full).inputValue()).toBe(saved);
  });

  test("a copy has a name of its own and nobody", async () => {
    await full.getByText("Copy, archive, file").click();
    await button(full, "Duplicate").click();
    await full.getByText(`This is “Copy of ${SEGMENT}”. It has nobody yet.`).waitFor();
    await full.getByRole("heading", { name: /\(an invented person\)$/ }).waitFor();
    expect(await full.getByLabel("Name", { exact: true }).inputValue()).toBe(`Copy of ${SEGMENT}`);
  });

  test("advice speaks of German words, is silent about Swedish ones, and forbids neither to be saved", async () => {
    const remarks = full.locator(".remarks > li");
    const german =
      "Hallo {{ first_name }}, hätten Sie nächste Woche Zeit für ein kurzes Telefonat über unsere bahnbrechende Lösung?";
    await words(full).fill(german);
    await remarks.filter({ hasText: "“kurzes Telefonat” asks for a meeting" }).waitFor();
    await remarks.filter({ hasText: "bahnbrechende" }).waitFor();
    await button(full, "Save").click();
    await full.getByText(/^Saved/).waitFor();
    expect(await storedWordings(full)).toContain(german);
    // The same in Swedish, with something in it that is about the person: that much is asked in any language.
    await words(full).fill(
      "Hej {{ first_name }}, har du tid för ett kort telefonsamtal nästa vecka om vår banbrytande lösning för {{ company }}?",
    );
    await full.getByText("Nothing to remark.", { exact: true }).waitFor();
    expect(await remarks.count()).toBe(0);
    await button(full, "Discard").click();
    expect(await words(full).inputValue()).toBe(german);
  });

  test("archiving says what it took back, and undo brings it all back", async () => {
    await button(full.getByRole("navigation", { name: "Segments" }), SEGMENT).click();
    const before = (await opened.popup.queue()).length;
    expect(before).toBe(PEOPLE.length);
    await full.getByText("Copy, archive, file").click();
    await button(full, "Archive").click();
    await full.getByText(/^Archived\. 5 people go from today’s list back to waiting/).waitFor();
    await untilTrue("nobody is in the list", async () => (await opened.popup.queue()).length === 0);
    await opened.popup.go("Add");
    const choices = popup.getByLabel("Add to").getByRole("option");
    await choices.first().waitFor({ state: "attached" });
    expect(await choices.allInnerTexts()).toEqual([`Copy of ${SEGMENT}`]);
    await button(full, "Undo").click();
    await untilTrue("all are back", async () => (await opened.popup.queue()).length === before);
  });

  test("a file holds the words and nothing about people, and comes in again as a new segment", async () => {
    const [download] = await Promise.all([
      full.waitForEvent("download"),
      button(full, "Save as a file").click(),
    ]);
    expect(download.suggestedFilename()).toBe("Met-at-the-trial-day.politely.json");
    const text = readFileSync(await download.path(), "utf8");
    expect(JSON.parse(text)).toMatchObject({
      format: "politely-segment",
      version: 1,
      name: SEGMENT,
      description: ABOUT,
      allocation: "evenly",
      wordings: [{ name: "A" }, { name: "B" }, { name: "Blank", body: "" }],
    });
    expect(text).not.toMatch(/noor|linkedin\.com/i);

    const input = full.getByLabel("Take in a segment from a file");
    await input.setInputFiles({
      name: "other.json",
      mimeType: "application/json",
      buffer: Buffer.from("[]"),
    });
    await full.getByText(/something else than a segment/).waitFor();
    await input.setInputFiles({ name: "it.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await full.getByText(`Taken in as “${SEGMENT} 2”. It has nobody yet.`).waitFor();
    await button(full, "B").click();
    expect(await words(full).inputValue()).toContain("good to meet you in Lund");
    expect(await about(full).inputValue()).toBe(ABOUT);
  });
});
