import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { TOOL_EXPORTS } from "../../src/core/import/testing/tool-exports.ts";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { storedRows } from "../../tools/drive/rows.ts";

/** Files of all kinds through the real file input of the build that ships, on the full page. */
const SEGMENT = "Clinical trial leads";
const folder = mkdtempSync(join(tmpdir(), "politely-lists-"));
let opened: OpenedExtension;
let page: Page;
let place: string;

beforeAll(async () => {
  opened = await openExtension({ build: "dist" });
  await opened.popup.setUp();
  await opened.popup.compose(SEGMENT, 'Hi {{ first_name | default: "there" }}, we both run trials.');
  page = await opened.ownPage("page");
  place = `${page.url().split("#")[0]}#add`;
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  // From elsewhere: a change of the fragment alone would load the place by itself, in between.
  await page.goto("about:blank");
  await page.goto(place);
  await page.getByRole("heading", { name: "Add people" }).waitFor();
});

const names = async () => (await storedRows(page)).invitations.map(({ name }) => name);

async function pick(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, content);
  await page.getByLabel("A CSV file").setInputFiles(path);
  return path;
}

async function add(count: number): Promise<string> {
  await page.getByRole("button", { name: `Add ${count} ${count === 1 ? "person" : "people"}` }).click();
  const report = page.locator("footer [role=status]").filter({ hasText: /added/ });
  await report.waitFor();
  return report.innerText();
}

const address = (slug: string) => `https://www.linkedin.com/in/${slug}`;

describe("files as people have them", () => {
  test("UTF-16 with semicolons, as a spreadsheet saves it", async () => {
    const text = `Vorname;Nachname;Profil-Link\r\nJörg;Umlaut;${address("joerg-umlaut")}\r\n`;
    await pick("mappe.csv", Buffer.from(`\ufeff${text}`, "utf16le"));
    await page.getByText(/mappe\.csv: 1 person in 1 row, read as UTF-16/).waitFor();
    expect(await add(1)).toBe("1 added.");
    expect(await names()).toContain("Jörg Umlaut");
  });

  test("column names of one's own are mapped by hand, and remembered the second time", async () => {
    const file = (name: string, slug: string) => `Wer;Werk;Verweis\n${name};Sample Works;${address(slug)}\n`;
    await pick("erste.csv", file("Noor Example", "noor-first"));
    await page.getByRole("heading", { name: "What the columns are" }).waitFor();
    await page.getByLabel("What “Werk” becomes").selectOption({ label: "Company" });
    await page.getByRole("button", { name: "Use these columns" }).click();
    await add(1);
    await page.reload();
    await pick("zweite.csv", file("Ivo Sample", "ivo-second"));
    await page.getByText("3 columns read, as you chose last time").waitFor();
    await add(1);
    expect(await names()).toEqual(expect.arrayContaining(["Noor Example", "Ivo Sample"]));
  });

  test("an export of a tool is known by its headers", async () => {
    const cells = TOOL_EXPORTS["Evaboot"] ?? [];
    const line = (place: 0 | 1) => cells.map((cell) => `"${cell[place]}"`).join(",");
    await pick("evaboot.csv", `${line(0)}\n${line(1)}\n`);
    await page.getByText(/columns read, as Evaboot writes them/).waitFor();
    expect(await add(1)).toBe("1 added.");
    const { invitations } = await storedRows(page);
    expect(invitations.find(({ keys }) => keys.includes("slug:noor-example"))?.name).toBe("Noor Example");
  });

  test("those the file calls connected or invited are held out and not kept; a first name is corrected on the way", async () => {
    const lines = [
      "Name,Profile URL,Connection Status",
      `Ada Linked,${address("ada-linked")},connected`,
      `Mei Waiting,${address("mei-waiting")},pending`,
      `J. R. Open,${address("jr-open")},not connected`,
    ];
    await pick("status.csv", lines.join("\n"));
    await page.getByText(/^2 people held out/).click();
    await page.getByText(/connected already, as the list says/).waitFor();
    await page.getByLabel("First name of J. R. Open").fill("Jo");
    expect(await add(1)).toBe("1 added.");
    const stored = await storedRows(page);
    expect(stored.invitations.find(({ name }) => name === "J. R. Open")?.note).toMatch(/^Hi Jo,/);
    expect(stored.invitations.map(({ name }) => name)).not.toContain("Ada Linked");
  });

  test("adding is undone: those still as they came are taken out", async () => {
    const before = await names();
    await pick("undo.csv", `Name,Profile URL\nTove Undone,${address("tove-undone")}\n`);
    await add(1);
    expect(await names()).toContain("Tove Undone");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("1 person taken out again.").waitFor();
    expect((await names()).toSorted()).toEqual(before.toSorted());
  });
});

describe("never to be invited", () => {
  test("a person and a company on that list are held out of a file, each with what stands there", async () => {
    await page.getByRole("link", { name: "People" }).click();
    await page.getByRole("button", { name: /^Never invite/ }).click();
    await page.getByLabel("People and companies, one a line").fill(`${address("vic-never")}\nMockup Labs`);
    await page.getByRole("button", { name: "Never invite them" }).click();
    await page.getByText(/^2 added\./).waitFor();
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("link", { name: "Add" }).click();
    await page.getByRole("heading", { name: "Add people" }).waitFor();
    const lines = [
      "Name,Profile URL,Company",
      `Vic Never,${address("vic-never")},Sample Works`,
      `Una Never,${address("una-never")},Mockup Labs Inc.`,
      `Wim Open,${address("wim-open")},Sample Works`,
    ];
    await pick("never.csv", lines.join("\n"));
    await page.getByText(/^2 people held out/).click();
    for (const words of [
      `Vic Never · on your list of people never to invite: “${address("vic-never")}”`,
      "Una Never · on your list of people never to invite: “Mockup Labs”",
    ]) {
      await page.getByRole("listitem").filter({ hasText: words }).waitFor();
    }
    expect(await add(1)).toBe("1 added.");
    const stored = await names();
    expect(stored).toContain("Wim Open");
    expect(stored).not.toContain("Vic Never");
    expect(stored).not.toContain("Una Never");
  });
});

describe("rows between tabs", () => {
  const stored = async (name: string) =>
    (await storedRows(page)).invitations.find((one) => one.name === name);

  test("rows pasted from a spreadsheet are read by their headings, whatever their order", async () => {
    const rows = [
      ["Company", "LinkedIn", "Full name"],
      ["Sample Works", address("pasted-one"), "Pia Pasted"],
      ["Specimen Health", address("pasted-two"), "Ove Pasted"],
    ];
    await page.getByRole("radio", { name: "A list" }).check();
    await page.getByLabel("One person a line").fill(rows.map((cells) => cells.join("\t")).join("\n"));
    // With the company each row names.
    for (const [name, company] of [
      ["Pia Pasted", "Sample Works"],
      ["Ove Pasted", "Specimen Health"],
    ] as const) {
      await page.locator(".check-rows li", { hasText: name }).getByText(company, { exact: true }).waitFor();
    }
    expect(await add(2)).toBe("2 added.");
    expect(await stored("Pia Pasted")).toMatchObject({ keys: ["slug:pasted-one"] });
    expect(await stored("Ove Pasted")).toMatchObject({ keys: ["slug:pasted-two"] });
  });

  test("and so are rows without headings", async () => {
    await page.getByRole("radio", { name: "A list" }).check();
    await page
      .getByLabel("One person a line")
      .fill(
        `Rut Bare\tSample Works\t${address("rut-bare")}\nTor Bare\tSpecimen Health\t${address("tor-bare")}`,
      );
    expect(await add(2)).toBe("2 added.");
    expect(await stored("Rut Bare")).toMatchObject({ keys: ["slug:rut-bare"] });
  });

  test("a TSV file is read, commas in its cells and all", async () => {
    await pick("people.tsv", `Name\tURL\tCompany\nTea Tabs\t${address("tea-tabs")}\tSample, Works & Co.\n`);
    await page.getByText(/people\.tsv: 1 person in 1 row/).waitFor();
    await page.locator(".check-rows li").getByText("Sample, Works & Co.", { exact: true }).waitFor();
    expect(await add(1)).toBe("1 added.");
    expect(await stored("Tea Tabs")).toMatchObject({ keys: ["slug:tea-tabs"] });
  });
});

describe("bad files", () => {
  const lines = Array.from({ length: 30_000 }, (_, at) => `Person${at} Example,${address(`open-${at}`)}`);

  test.each<readonly [string, string | Buffer, RegExp]>([
    ["nothing.csv", "", /“nothing\.csv” is empty \(0 bytes\)/],
    ["photo.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /“photo\.csv” is no text and no list/],
    ["people.xlsx", Buffer.from("PK\u0003\u0004 xl/workbook.xml"), /“people\.xlsx” is a spreadsheet/],
    ["colours.csv", "Colour,Size\nred,4\n", /“colours\.csv”: No column holds LinkedIn addresses/],
  ])("%s is refused with its name and a way out, and adds nobody", async (name, content, words) => {
    const before = await names();
    await pick(name, content);
    await page.getByRole("alert").filter({ hasText: words }).waitFor();
    expect(await names()).toEqual(before);
  });

  test("a zip is no list, and leads to where LinkedIn's archive is read", async () => {
    const before = await names();
    await pick("Basic_LinkedInDataExport.zip", Buffer.from("PK\u0003\u0004 Connections.csv"));
    await page
      .getByRole("alert")
      .filter({ hasText: "Basic_LinkedInDataExport.zip" })
      .getByRole("button", { name: "Go to LinkedIn’s archive" })
      .click();
    await page.getByLabel("The zip, or its two CSV files").waitFor();
    expect(await names()).toEqual(before);
  });

  test("200 MB are refused by their size alone", async () => {
    const path = join(folder, "huge.csv");
    writeFileSync(path, "");
    truncateSync(path, 200_000_000);
    const before = await names();
    await page.getByLabel("A CSV file").setInputFiles(path);
    await page
      .getByRole("alert")
      .filter({ hasText: /“huge\.csv” has 200 MB; at most 50 MB/ })
      .waitFor();
    expect(await names()).toEqual(before);
  });

  test("a quotation mark left open at line 28,114 costs that line, which is named", async () => {
    const broken = lines.with(28_112, `"Person Open,${address("person-open")}`);
    await pick("open.csv", ["Name,Profile URL", ...broken].join("\n"));
    await page.getByText(/^Line 28114: a quotation mark is missing/).waitFor();
    expect(await page.getByText("Left out of “open.csv”").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Add 29,999 people" }).waitFor();
  });
});
