import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crowdMember, type Desk, openDesk } from "../../tools/drive/desk.ts";
import { untilTrue } from "../../tools/drive/until.ts";

/** Two wordings sent to real people of the practice site, their answers, and what may be said of it. One story. */
let desk: Desk;
let page: Page;
const DAY = 24 * 60 * 60_000;
const SEGMENT = "Trial leads";
const PICTURES = join("artifacts", "pictures");
const FOUR = [1, 2, 3, 4].map(crowdMember);

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  desk = await openDesk("hands-free");
  page = await desk.ownPage("page");
  await page.setViewportSize({ width: 1280, height: 900 });
});
afterAll(() => desk.close());

async function open(place: "What works" | "Write"): Promise<void> {
  await page.reload();
  await page.getByRole("link", { name: place }).click();
}

/** The cells of a row of the table with this caption, the bar of the share left out. */
async function figuresOf(caption: string, row: RegExp): Promise<readonly string[]> {
  const found = page.getByRole("table", { name: caption }).getByRole("row", { name: row }).first();
  await found.waitFor();
  return (await found.getByRole("cell").allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
}

describe("what works", () => {
  test("with nothing sent it says how to begin", async () => {
    await open("What works");
    await page.getByText(/^Nothing was sent yet\. Give a segment two wordings/).waitFor();
    expect(await page.getByRole("table").count()).toBe(0);
  });

  test("two wordings, shared evenly, are told with what became of each; an open one is no refusal", async () => {
    const { popup, practice } = desk;
    await popup.go("Write");
    await popup.page.getByLabel("Segment", { exact: true }).selectOption({ label: SEGMENT });
    await popup.page.getByRole("button", { name: "Add another wording" }).click();
    await popup.page.keyboard.type(
      'Hello {{ first_name | default: "there" }}, your study on samples helped me.',
    );
    await popup.page.getByRole("radio", { name: /^Evenly/ }).check();
    await popup.page.getByRole("button", { name: "Save", exact: true }).click();
    await popup.page.getByText(/^Saved/).waitFor();

    const rows = FOUR.map(
      ({ name, slug }, at) => `${name},https://www.linkedin.com/in/${slug},${at < 3 ? "Lund" : "Oslo"}`,
    );
    await popup.file(SEGMENT, { name: "list.csv", text: ["Name,URL,Met at", ...rows].join("\n") });
    for (const { slug } of FOUR.slice(0, 2)) practice.site.accepts(slug, DAY);
    for (const person of FOUR) {
      await popup.go("Today");
      await popup.approve(person.name);
      expect(await desk.send(person)).toMatchObject({ state: "sent" });
    }
    await open("What works");
    expect(await figuresOf(`Wordings of ${SEGMENT}`, /^A/)).toEqual([
      "2",
      "0",
      "0",
      "none decided yet",
      expect.stringMatching(/%$/),
      expect.any(String),
    ]);

    await desk.later(2 * DAY);
    const list = await desk.visit("/mynetwork/invite-connect/connections/");
    await untilTrue("both answers are recorded", async () => {
      const states = await Promise.all(FOUR.map((person) => desk.stored(person)));
      return states.filter(({ state }) => state === "accepted").length === 2;
    });
    await list.close();
    await open("What works");
    const [a, b] = [
      await figuresOf(`Wordings of ${SEGMENT}`, /^A/),
      await figuresOf(`Wordings of ${SEGMENT}`, /^B/),
    ];
    expect(a.slice(0, 2)).toEqual(["2", "0"]);
    expect(Number(a[2]) + Number(b[2])).toBe(2);

    // Two weeks old, silence is an answer.
    await desk.later(14 * DAY);
    await open("What works");
    const decided = [
      await figuresOf(`Wordings of ${SEGMENT}`, /^A/),
      await figuresOf(`Wordings of ${SEGMENT}`, /^B/),
    ];
    expect(decided.map((cells) => cells.slice(0, 2))).toEqual([
      ["2", "2"],
      ["2", "2"],
    ]);
    expect(decided.map((cells) => Number(cells[2])).reduce((sum, one) => sum + one)).toBe(2);
    for (const cells of decided) expect(cells[3]).toMatch(/^\d+ % likely \d+ to \d+$/);
  });

  test("nothing is crowned early: how many more would tell stands there instead", async () => {
    await page
      .getByText(/^Too early to tell\. To see a difference of ten points, up to \d+ more decided/)
      .first()
      .waitFor();
    expect(await page.getByText(/does better/).count()).toBe(0);
    await page.screenshot({ path: join(PICTURES, "what-works.png"), animations: "disabled", fullPage: true });
  });

  test("an imported column is compared the same way", async () => {
    await page.getByLabel("What to compare").selectOption({ label: "met at" });
    expect((await figuresOf("Groups beside each other", /^Lund/)).slice(0, 3)).toEqual(["3", "3", "2"]);
    expect((await figuresOf("Groups beside each other", /^Oslo/)).slice(0, 3)).toEqual(["1", "1", "0"]);
    for (const what of ["Segment", "Week", "Role"]) {
      await page.getByLabel("What to compare").selectOption({ label: what });
      await page.getByRole("columnheader", { name: what }).waitFor();
    }
  });

  test("other words are a wording of their own, and the old one keeps its figures", async () => {
    await open("What works");
    const before = await figuresOf(`Wordings of ${SEGMENT}`, /^A/);
    await open("Write");
    await page.getByRole("navigation", { name: "Segments" }).getByRole("button", { name: SEGMENT }).click();
    await page.getByRole("button", { name: "A", exact: true }).click();
    const words = page.getByLabel("Words of the invitation");
    await words.press("Control+End");
    await words.pressSequentially(" Thank you for it.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    await open("What works");
    const old = await figuresOf(`Wordings of ${SEGMENT}`, /no longer in use/);
    expect(old.slice(0, 4)).toEqual(before.slice(0, 4));
    expect(old[4]).toBe("retired");
    const rows = await page
      .getByRole("table", { name: `Wordings of ${SEGMENT}` })
      .getByRole("row")
      .allInnerTexts();
    expect(rows).toHaveLength(4);
    expect(rows.filter((row) => /none sent/.test(row))).toHaveLength(1);
  });
});
