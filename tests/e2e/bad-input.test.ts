import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { storedRows, storedWordings } from "../../tools/drive/rows.ts";

/** What people really type, paste and pick, through the popup of the build that ships. */
const SEGMENT = "Clinical trial leads";
const GOOD = 'Hi {{ first_name | default: "there" }}, we both run trials.';
let opened: OpenedExtension;
let page: Page;

beforeAll(async () => {
  opened = await openExtension({ build: "dist" });
  page = opened.popup.page;
  await opened.popup.setUp();
  await opened.popup.compose(SEGMENT, GOOD);
});
afterAll(() => opened.close());

const names = async () => (await storedRows(page)).invitations.map(({ name }) => name);
const save = () => page.getByRole("button", { name: "Save", exact: true }).click();

async function pick(file: { name: string; bytes: Buffer }): Promise<void> {
  await opened.popup.go("Add");
  await page.getByRole("radio", { name: "A file" }).check();
  await page
    .getByLabel("A CSV file")
    .setInputFiles({ name: file.name, mimeType: "text/csv", buffer: file.bytes });
}

async function write(text: string): Promise<void> {
  await opened.popup.go("Write");
  await page.getByLabel("Words of the invitation").fill(text);
}

describe("words", () => {
  test.each([
    ["an unknown placeholder", "Hi there,\n{{ firstname }}", /Line 2, column \d+: .*\{\{ first_name \}\}/],
    ["a broken tag", "Hi {{ first_name", /Line 1, column \d+/],
    ["a tag of another tool", "Hi {first_name}", /first_name/],
    ["a loop of a million", "Hi{% for i in (1..1000000) %}x{% endfor %}", /Line 1, column \d+/],
    ["a template within itself", "Hi {% include 'this' %}", /Line 1, column \d+/],
  ])("%s is named with its place, not saved, and stays in the box", async (_what, body, says) => {
    await write(body);
    await save();
    await page.getByText(says).first().waitFor();
    expect(await page.getByLabel("Words of the invitation").inputValue()).toBe(body);
    expect(await storedWordings(page)).toEqual([GOOD]);
    await opened.popup.go("Today");
    await page.reload();
    await opened.popup.go("Write");
    // What was typed outlives the popup.
    expect(await page.getByLabel("Words of the invitation").inputValue()).toBe(body);
    expect(await storedWordings(page)).toEqual([GOOD]);
    await write(GOOD);
  });

  test("a wording that doubles itself without end is stopped, said so, and the popup goes on", async () => {
    const twice = "{% assign a = a | append: a %}".repeat(60);
    await write(`{% assign a = "xxxxxxxxxx" %}${twice}{{ a }}`);
    await save();
    await page
      .getByText(/Line 1, column \d+: Filled in, this grows far too long/)
      .first()
      .waitFor();
    expect(await storedWordings(page)).toEqual([GOOD]);
    await write(GOOD);
    await opened.popup.go("Today");
    expect(await page.getByRole("navigation").isVisible()).toBe(true);
  });

  test("a note over the limit with a long name is set aside with its length; the others go on", async () => {
    await write(`Hi {{ full_name }}, ${"we both run trials in the Nordics. ".repeat(4)}`);
    await save();
    await page.getByText(/^Saved/).waitFor();
    const long = `Wolfeschlegelsteinhausenbergerdorff-${"Beispiel-".repeat(9)}Muster`;
    await opened.popup.paste(SEGMENT, [
      `${long} https://www.linkedin.com/in/wolfe-beispiel`,
      "Ada Sample https://www.linkedin.com/in/ada-sample",
    ]);
    await expect
      .poll(async () => (await opened.popup.queue()).map(({ name }) => name))
      .toContain("Ada Sample");
    await page.getByText("1 person set aside").click();
    await page.getByText(/^The note is 2\d\d characters long, \d+ too many\./).waitFor();
    expect((await storedRows(page)).invitations.map(({ state }) => state)).toEqual(["draft", "draft"]);
    await write(GOOD);
    await save();
    await page.getByText(/^Saved/).waitFor();
  });
});

describe("people", () => {
  test("addresses that are no profiles are named with their lines; the good ones are added, the bad ones kept", async () => {
    const before = (await names()).length;
    const lines = [
      "https://www.linkedin.com/company/sample-works/",
      "Mia Mutual https://www.linkedin.com/in/mia-mutual/",
      "https://www.linkedin.com.evil.example/in/noor",
      "https://www.linkedin.com/sales/lead/ACwAAEXAMPLE,NAME_SEARCH,aB3d",
      "just a name",
      "Ken Beispiel | Sample Works | linkedin.com/in/ken-beispiel?x=1",
    ];
    await opened.popup.go("Add");
    await page.getByRole("radio", { name: "A list" }).check();
    await page.getByLabel("One person a line").fill(lines.join("\n"));
    await page.getByText("2 people, 4 lines with problems").waitFor();
    for (const line of [1, 3, 4, 5]) await page.getByText(new RegExp(`^Line ${line}\\b`)).waitFor();
    await page.getByRole("button", { name: "Add 2 people" }).click();
    await page.getByText(/^2 added/).waitFor();
    const kept = await page.getByLabel("One person a line").inputValue();
    expect(kept.split("\n")).toEqual([lines[0], lines[2], lines[3], lines[4]]);
    expect((await names()).length).toBe(before + 2);
    await page.getByLabel("One person a line").fill("");
  });

  test("I2 the same person under three spellings of the address is one", async () => {
    const before = (await names()).length;
    const report = await opened.popup.paste(SEGMENT, [
      "https://www.linkedin.com/in/zo%C3%AB-example/",
      "Zoë Example https://de.linkedin.com/in/Zoë-Example?trk=people",
      "linkedin.com/in/zoë-example/en-us",
    ]);
    expect(report).toContain("1 added");
    expect((await names()).length).toBe(before + 1);
  });

  test("a file without usable columns says which it found and what it needs", async () => {
    const before = await names();
    await pick({ name: "list.csv", bytes: Buffer.from("Colour,Size\nred,4\nblue,5\n") });
    const problem = page.getByText(/Colour/).first();
    await problem.waitFor();
    expect(await page.locator("main").innerText()).toMatch(/address/i);
    expect(await names()).toEqual(before);
  });

  test.each([
    ["UTF-16", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le"), "Jörg Umlaut"],
    ["Windows-1252", (text: string) => Buffer.from(text, "latin1"), "Jürgen Umlaut"],
  ])("a file in %s is read as what it is, and says so", async (encoding, encode, name) => {
    const [first, last] = name.split(" ");
    const slug = name === "Jörg Umlaut" ? "joerg-umlaut" : "juergen-umlaut";
    const text = `First Name;Last Name;URL\r\n${first};${last};https://www.linkedin.com/in/${slug}\r\n`;
    await pick({ name: "list.csv", bytes: encode(text) });
    await page.getByText(new RegExp(encoding, "i")).first().waitFor();
    await page.getByRole("button", { name: "Add 1 person" }).click();
    await page.getByText(/^1 added/).waitFor();
    expect(await names()).toContain(name);
  });

  test("a file that is no text is refused, and nothing is added", async () => {
    const before = await names();
    await pick({ name: "photo.csv", bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0, 255, 0, 7]) });
    await page.locator("main .problem").first().waitFor();
    expect(await names()).toEqual(before);
  });

  test("2,000 pasted lines are all added while the popup says how far it is", async () => {
    const before = (await names()).length;
    const lines = Array.from(
      { length: 2_000 },
      (_, index) => `Person${index} Example, Sample Works, https://www.linkedin.com/in/person-${index}`,
    );
    await opened.popup.go("Add");
    await page.getByRole("radio", { name: "A list" }).check();
    // As a paste comes in: at once, and not key by key.
    await page.getByLabel("One person a line").evaluate((box, text) => {
      if (!(box instanceof HTMLTextAreaElement)) throw new Error("The list is no text box.");
      box.value = text;
      box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
    }, lines.join("\n"));
    await page.getByRole("button", { name: "Add 2,000 people" }).click();
    await page.getByRole("progressbar").waitFor();
    await page.getByText(/^2,000 added/).waitFor({ timeout: 110_000 });
    await opened.popup.go("Today");
    await page.getByText(/more wait for another day/).waitFor();
    const counts = await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open("politely");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const count = (name: string) =>
        new Promise<number>((resolve, reject) => {
          const request = database.transaction(name).objectStore(name).count();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const both = [await count("prospects"), await count("invitations")];
      database.close();
      return both;
    });
    expect(counts).toEqual([before + 2_000, before + 2_000]);
  }, 180_000);
});
