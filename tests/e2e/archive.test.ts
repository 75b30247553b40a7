import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventArchive, zipOf } from "../../src/core/archive/testing/archive.ts";
import { handmadeArchive } from "../../src/core/archive/testing/handmade.ts";
import { withBrokenContent, withField } from "../../src/core/archive/testing/odd-zips.ts";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { countedRows, storedRows } from "../../tools/drive/rows.ts";

/** LinkedIn's archive through the file input of the build that ships. The tests are one story, told in order. */
const SEGMENT = "Clinical trial leads";
const DAY = 24 * 60 * 60_000;
const INPUT = /The zip, or its two CSV files|Choose again/;
let opened: OpenedExtension;
let page: Page;

/** A day here, as a browser beside it has it. */
const dayBefore = (days: number) => new Date(Date.now() - days * DAY).toLocaleDateString("sv-SE");
const today = dayBefore(0);
/** Of a download long enough ago that nothing in it counts for this week. */
const small = inventArchive({ connections: 300, invitations: 50, seed: 5, today: dayBefore(20) });
const large = inventArchive({ connections: 30_000, invitations: 5_000, seed: 6, today });

beforeAll(async () => {
  opened = await openExtension({ build: "dist" });
  await opened.popup.setUp();
  await opened.popup.compose(SEGMENT, 'Hi {{ first_name | default: "there" }}, we both run trials.');
  page = await opened.ownPage("page");
  await page.goto(`${page.url()}#archive`);
  // Going over to another place, the page loads itself anew.
  await page.getByLabel(INPUT).waitFor();
});
afterAll(() => opened.close());

interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

const choose = (...files: readonly Chosen[]) =>
  page
    .getByLabel(INPUT)
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: "application/zip", buffer: Buffer.from(bytes) })),
    );
const press = (name: string) => page.getByRole("button", { name }).click();

/** How many rows each table holds that an archive writes. */
const counts = () =>
  countedRows(page, ["connections", "history", "importReports", "attempts", "monthlyFigures", "prospects"]);

describe("what can't be used is said with its file and a way out, and nothing is kept", () => {
  const whole = zipOf({ "Connections.csv": small.connectionsCsv, "Invitations.csv": small.invitationsCsv });
  const future =
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nNoor,Example,https://www.linkedin.com/in/noor-example,,,,08 Feb 2091\nIvo,Sample,https://www.linkedin.com/in/ivo-sample,,,,08 Feb 2020";
  test.each<[string, readonly Chosen[], RegExp]>([
    ["0 bytes", [{ name: "a.zip", bytes: "" }], /a\.zip: the file has 0 bytes\. On LinkedIn open/],
    [
      "no zip and no text",
      [{ name: "a.png", bytes: new Uint8Array([137, 80, 78, 71, 0, 1]) }],
      /a\.png: this is neither LinkedIn’s zip/,
    ],
    [
      "a zip without the files",
      [{ name: "a.zip", bytes: zipOf({ "photo.txt": "x" }) }],
      /neither Connections\.csv nor Invitations\.csv is in it\. It holds “photo\.txt”/,
    ],
    [
      "a bomb",
      [{ name: "a.zip", bytes: withField(whole, "Connections.csv", "size", 100) }],
      /Connections\.csv: it unpacks to more than the zip says/,
    ],
    [
      "a damaged one",
      [{ name: "a.zip", bytes: withBrokenContent(whole, "Connections.csv") }],
      /Connections\.csv: what is in the zip is damaged/,
    ],
    [
      "messages",
      [
        {
          name: "messages.csv",
          bytes:
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n1,,a,b,c,d,e,f,g,h",
        },
      ],
      /messages/,
    ],
  ])("%s", async (_what, files, says) => {
    const before = await counts();
    await choose(...files);
    await page.getByRole("alert").getByText(says).waitFor();
    await page.getByText("Nothing was taken over.").waitFor();
    expect(await counts()).toEqual(before);
  });

  test("200 MB", async () => {
    const folder = mkdtempSync(join(tmpdir(), "politely-large-"));
    const file = join(folder, "Connections.csv");
    writeFileSync(file, Buffer.alloc(200_000_000, "Noor,Example\n"));
    await page.getByLabel(INPUT).setInputFiles(file);
    await page.getByRole("alert").getByText(/64 MB/).waitFor();
    await page.getByText("Nothing was taken over.").waitFor();
    expect(await page.getByRole("alert").textContent()).toMatch(/^Connections\.csv: it is larger than 64 MB/);
    rmSync(folder, { recursive: true });
  });

  test("dates of the future are left out, with their line", async () => {
    await choose({ name: "Connections.csv", bytes: future });
    await page.getByText("Read, and nothing kept yet").waitFor();
    expect(await page.locator(".problem").allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Connections\.csv, line 2: connected on 2091-02-08/)]),
    );
    await press("No, leave it");
  });

  test("a header in another language is read once its columns are named", async () => {
    const text =
      "Vorname,Nachname,Adresse,Verbunden am\nNoor,Example,https://www.linkedin.com/in/noor-example,08 Feb 2020";
    await choose({ name: "Kontakte.csv", bytes: text });
    await page
      .getByRole("alert")
      .getByText(/Its columns are “Vorname”/)
      .waitFor();
    await page.getByLabel("First name").selectOption({ index: 1 });
    await page.getByLabel("Last name").selectOption({ index: 2 });
    await page.getByLabel("Address of the profile").selectOption({ index: 3 });
    await page.getByLabel("Connected on").selectOption({ index: 4 });
    await press("Read it so");
    await page.getByText("Read, and nothing kept yet").waitFor();
    expect(await page.getByText("Kontakte.csv with 1 row").count()).toBe(1);
    await press("No, leave it");
  });
});

describe("an archive", () => {
  test("I5 a large one shows how far it is, and cancelled while it is read or written it leaves nothing", async () => {
    const before = await counts();
    await choose({ name: "archive.zip", bytes: large.zip });
    await page.getByRole("progressbar").waitFor();
    await press("Cancel");
    await page.getByLabel(INPUT).waitFor();
    expect(await counts()).toEqual(before);
    await choose({ name: "archive.zip", bytes: large.zip });
    await page.getByRole("button", { name: "Yes, bring it in" }).waitFor({ timeout: 60_000 });
    // Both in one turn of the page: the worker has just begun to write.
    await page.evaluate(async () => {
      const button = (name: string) =>
        [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
      button("Yes, bring it in")?.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      button("Cancel")?.click();
    });
    await page.getByLabel(INPUT).waitFor();
    expect(await counts()).toEqual(before);
  });

  test("I2 one brought in is reported, and the person waiting who is connected is held out", async () => {
    const [, row = ""] =
      /\n([^\n]*linkedin\.com\/in\/invented-person-\d+,[^\n]*)$/m.exec(small.connectionsCsv) ?? [];
    const address = /https:\/\/www\.linkedin\.com\/in\/invented-person-\d+/.exec(row)?.[0] ?? "";
    expect(address).not.toBe("");
    await opened.popup.paste(SEGMENT, [
      `Noor Example ${address}`,
      "Eva Fresh https://www.linkedin.com/in/eva-fresh-sample",
    ]);
    await choose({ name: "archive.zip", bytes: small.zip });
    await page.getByText("Is this the archive of the account you invite with?").waitFor();
    await page.getByText(/1 connected already/).waitFor();
    await press("Yes, bring it in");
    await page.getByText("Brought in", { exact: true }).waitFor();
    await page.getByText("Your wordings and how they did").waitFor();
    const written = await counts();
    expect(written["connections"]).toBeLessThanOrEqual(64);
    expect(written["importReports"]).toBe(1);
    await expect
      .poll(async () => (await opened.popup.queue()).map(({ name }) => name))
      .toEqual(["Eva Fresh"]);
    const rows = await storedRows(page);
    expect(rows.attempts.filter(({ detail }) => detail === "set aside: connected")).toHaveLength(1);
  });

  test("the same again changes nothing, and both reports can be read later", async () => {
    const before = await counts();
    await press("Bring in another");
    await choose({ name: "archive.zip", bytes: small.zip });
    await press("Yes, bring it in");
    await page.getByText("Brought in", { exact: true }).waitFor();
    expect(await counts()).toEqual({ ...before, importReports: 2 });
    await page.reload();
    await page.getByRole("heading", { name: "Brought in before" }).waitFor();
    expect(
      await page
        .locator("main details > summary")
        .filter({ hasText: /20\d\d$/ })
        .count(),
    ).toBe(2);
  });
});

describe("figures and today's number", () => {
  const why = async () => {
    const { page: popup } = opened.popup;
    await popup.reload();
    await popup.getByText(/^Why (none|\d+) today$/).click();
    const fold = popup.locator("details", { hasText: /^Why (none|\d+) today/ });
    const lines = async () => (await fold.innerText()).split("\n").filter((line) => line !== "");
    // What is in it comes with the press.
    await expect.poll(async () => (await lines()).length).toBeGreaterThan(1);
    return await lines();
  };

  test("I3 the last week's and today's count for the caps, and the day's number says so", async () => {
    // Around the clock and every day, so that neither the hour nor a Sunday is what holds the day.
    await opened.popup.setPace({
      numbers: { "At most in any 7 days": "5" },
      hours: { from: "00:00", to: "23:59" },
      everyDay: true,
    });
    const [before = ""] = await why();
    await choose({ name: "archive.zip", bytes: handmadeArchive(today) });
    await press("Yes, bring it in");
    await page.getByText("Brought in", { exact: true }).waitFor();
    // Two are left of the week's five, beside the one that went today.
    expect(await why()).toEqual(
      expect.arrayContaining(["Why 3 today", "3 of at most 5 went in the last 7 days."]),
    );
    expect(Number(/\d+/.exec(before)?.[0])).toBeGreaterThan(3);
    expect(await opened.popup.state()).toContain("1 of 3 sent today");
  });

  test("its report tells who accepted and how soon, which words worked, and why the others are not matched", async () => {
    const report = page.locator("main");
    await report
      .getByText(/^1 of 6 invitations found among your connections\. The one .* said yes within 2 days\.$/)
      .waitFor();
    const effects = await report.locator("dl.effects > div").allInnerTexts();
    expect(effects.map((text) => text.replace(/\s+/g, " "))).toEqual(
      expect.arrayContaining([
        "3 connections to recognise, so that none of them is invited",
        "6 invitations new to your figures",
        "3 of these in the last 7 days: they count for your caps",
        "3 of these still out: an acceptance will be noticed",
      ]),
    );
    const [met, blank] = await report.locator("ul.wordings > li").allInnerTexts();
    expect(met?.split(/\n+/)).toEqual([
      "Hi {{ first_name }}, we met at the trial day.",
      "33 % said yes, likely 6 to 79, of 3 decided; 3 sent",
    ]);
    expect(blank?.split(/\n+/)).toEqual(["No note", "3 sent, none decided yet"]);
    await report.getByRole("heading", { name: "5 invitations without a known acceptance" }).waitFor();
    const unmatched = report.locator("ul.unmatched > li");
    for (const [reason, who] of [
      [
        "4 not among your connections: pending, declined, withdrawn or expired",
        "Nils Silent, Uma Young, Vera Young and Walt Young",
      ],
      ["1 several people bear the name, and the archive has no address", "Sam Twice"],
    ] as const) {
      await unmatched.getByText(reason, { exact: true }).click();
      await unmatched.getByText(who, { exact: true }).waitFor();
    }
  });

  test("a large one is brought in to its end", async () => {
    await press("Bring in another");
    await choose({ name: "archive.zip", bytes: large.zip });
    await press("Yes, bring it in");
    await page.getByText("Brought in", { exact: true }).waitFor();
    const { accepted, outgoing, hidden } = large.truth;
    const figure = (count: number) => count.toLocaleString("en-GB");
    await page
      .getByText(`${figure(accepted)} of ${figure(outgoing)} invitations found among your connections.`)
      .waitFor();
    await page.locator("dl.effects > div", { hasText: figure(30_000 - hidden) }).waitFor();
    expect((await counts())["importReports"]).toBe(4);
  });
});
