import { cleanup, configure, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { address, adds, type Bytes, button, choose, open, row } from "../../../tests/gallery/chosen-file.ts";
import { accessProblems } from "../../../tests/gallery/mount.tsx";

// A worker is started for every list, on a machine that others work on.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

describe("bad input is a plain message with the file, the line and a way out, and adds nobody", () => {
  const utf16 = (text: string) =>
    new Uint8Array(new Uint16Array([...`\ufeff${text}`].map((c) => c.charCodeAt(0))).buffer);
  const good = ["Name,Company,Profile URL", row("Noor Example")].join("\n");

  test.each<readonly [string, string, readonly Bytes[], RegExp]>([
    ["0 bytes", "nothing.csv", [], /“nothing.csv” is empty \(0 bytes\)\. .*choose it again/],
    ["blanks alone", "blank.csv", [" \n\t\n"], /“blank.csv” holds nothing but blanks/],
    [
      "200 MB",
      "huge.csv",
      Array.from({ length: 200 }, () => new Uint8Array(1_000_000)),
      /“huge.csv” has 200 MB; at most 50 MB are read at once\. Split it/,
    ],
    [
      "a picture",
      "photo.csv",
      [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])],
      /“photo.csv” is no text and no list\. Save the list as CSV/,
    ],
    ["a spreadsheet", "people.xlsx", ["x"], /“people.xlsx” is a spreadsheet.*choose Save as/],
    [
      "an archive",
      "Basic_LinkedInDataExport.zip",
      ["PK"],
      /“Basic_LinkedInDataExport.zip”: a zip is no list of people\. If it is LinkedIn’s archive, it has a place/,
    ],
    [
      "no addresses",
      "colours.csv",
      ["Colour,Size\nred,4"],
      /“colours.csv”: No column holds LinkedIn addresses\. Found: Colour, Size\. Needed:/,
    ],
    [
      "LinkedIn’s messages",
      "messages.csv",
      ["CONVERSATION ID,FROM\n1,2"],
      /“messages.csv”: These are LinkedIn messages: private/,
    ],
  ])("%s", async (_what, name, content, words) => {
    const addPeople = adds();
    const { root } = await open({ addPeople });
    choose(name, ...content);
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
    button("Add people").click();
    expect(addPeople).not.toHaveBeenCalled();
    expect(await accessProblems(root)).toEqual([]);
  });

  test.each<readonly [string, Bytes, RegExp]>([
    ["UTF-16", utf16(good), /read as UTF-16/],
    [
      "Windows-1252",
      Uint8Array.from(good.replace("Noor", "J\u00f6rg"), (c) => c.charCodeAt(0)),
      /windows-1252/,
    ],
    ["semicolons", good.replaceAll(",", ";"), /1 person in 1 row/],
    [
      "a header in another language",
      good.replace("Name,Company,Profile URL", "姓名,公司,领英链接"),
      /1 person in 1 row/,
    ],
    [
      "a date of the future",
      good.replace("URL", "URL,Added").replace(/$/, ",2099-01-01"),
      /1 person in 1 row/,
    ],
  ])("a file with %s is read as what it is", async (_what, content, words) => {
    await open();
    choose("list.csv", content);
    expect((await screen.findByText(words)).textContent).toMatch(/^list\.csv: /);
    await screen.findByRole("button", { name: "Add 1 person" });
  });

  test("a quotation mark left open at line 28,114 costs that line alone, and it is named", async () => {
    await open();
    const lines = Array.from({ length: 30_000 }, (_, at) => row(`Person${at} Example`));
    lines[28_112] = `"Person Open,Sample Works,${address("Person Open")}`;
    choose("long.csv", ["Name,Company,Profile URL", ...lines].join("\n"));
    await screen.findByText(/^Line 28114: a quotation mark is missing/);
    expect(screen.getByText("Left out of “long.csv”")).toBeTruthy();
    await screen.findByRole("button", { name: "Add 29,999 people" });
  });

  test("another file chosen while one is read takes its place", async () => {
    await open();
    const rows = Array.from({ length: 20_000 }, (_, at) => row(`Person${at} Example`));
    choose("long.csv", ["Name,Company,Profile URL", ...rows].join("\n"));
    choose("short.csv", good);
    await screen.findByText("short.csv: 1 person in 1 row");
    await screen.findByRole("button", { name: "Add 1 person" });
    expect(screen.queryByText(/long\.csv/)).toBeNull();
  });
});
