import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crowdMember, type Desk, openDesk } from "../../tools/drive/desk.ts";
import { storedRows } from "../../tools/drive/rows.ts";
import { untilTrue } from "../../tools/drive/until.ts";

/** Two wordings sent to real people of the practice site, their answers, and what may be said of it. One story. */
let desk: Desk;
let page: Page;
const DAY = 24 * 60 * 60_000;
const SEGMENT = "Trial leads";
const PICTURES = join("artifacts", "pictures");
const FOUR = [1, 2, 3, 4].map(crowdMember);
const ADDRESSES = FOUR.map(({ slug }) => `https://www.linkedin.com/in/${slug}`);
const HEADLINES = [
  "Trial manager at Sample Works",
  "Senior Data Analyst | Speaker",
  "Data analyst at Mockup Labs",
  "Trial Manager",
];
const TOPICS = ["sampling", "sites", "consent", "statistics"];

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

/** What stands in the table of groups: each name with how many were sent, decided and accepted. */
async function groupsBy(what: string): Promise<readonly (readonly string[])[]> {
  await page.getByLabel("What to compare").selectOption({ label: what });
  await page.getByRole("columnheader", { name: what }).waitFor();
  const rows = await page.getByRole("table", { name: "Groups beside each other" }).locator("tbody tr").all();
  return Promise.all(rows.map(async (row) => (await row.locator("th, td").allInnerTexts()).slice(0, 4)));
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

    const rows = FOUR.map(({ name }, at) =>
      [name, ADDRESSES[at], HEADLINES[at], at < 3 ? "Lund" : "Oslo", TOPICS[at]].join(),
    );
    await popup.file(SEGMENT, {
      name: "list.csv",
      text: ["Name,URL,Headline,Met at,Topic", ...rows].join("\n"),
    });
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
    // Held out by what is recorded of them, whoever brings them again.
    const heldOut = await desk.popup.paste(
      SEGMENT,
      FOUR.map(({ name }, at) => `${name} ${ADDRESSES[at]}`),
    );
    expect(heldOut.split("\n").filter((line) => line.includes("·"))).toEqual([
      `${FOUR[0]?.name} · connected already`,
      `${FOUR[1]?.name} · connected already`,
      `${FOUR[2]?.name} · invited, not answered yet`,
      `${FOUR[3]?.name} · invited, not answered yet`,
    ]);
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
  });

  test("segments, weeks and roles are compared by their figures, one sent by hand beside them", async () => {
    const byHand = crowdMember(5);
    desk.practice.site.send({ slug: byHand.slug, note: null, via: "profile", email: null });
    const list = await desk.visit("/mynetwork/invitation-manager/sent/");
    await untilTrue("it is recorded", async () => {
      const { invitations } = await storedRows(desk.popup.page);
      return invitations.some(({ origin }) => origin === "by-hand");
    });
    await list.close();
    await open("What works");
    for (const [what, groups] of [
      [
        "Segment",
        [
          [SEGMENT, "4", "4", "2"],
          ["Sent by hand", "1", "0", "0"],
        ],
      ],
      [
        "Week",
        [
          [expect.stringMatching(/^Week of \d/), "1", "0", "0"],
          [expect.stringMatching(/^Week of \d/), "4", "4", "2"],
        ],
      ],
      [
        "Role",
        [
          ["data analyst", "2", "2", "1"],
          ["trial manager", "2", "2", "1"],
          ["Not known", "1", "0", "0"],
        ],
      ],
    ] as const) {
      expect(await groupsBy(what)).toEqual(groups);
      expect(await page.getByText(/side by side/).count()).toBe(0);
    }
  });

  test("from five groups on it warns of what chance does to so many", async () => {
    expect(await groupsBy("topic")).toEqual([
      ["Not known", "1", "0", "0"],
      ...TOPICS.map((topic, at) => [topic, "1", "1", at < 2 ? "1" : "0"]).toSorted(),
    ]);
    await page
      .getByText("5 groups side by side: by chance alone 23 % of such tables show a difference")
      .waitFor();
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

  test("left to learn, new invitations go to both wordings, each saying why it got its own", async () => {
    const { popup } = desk;
    const segment = "Alumni";
    await popup.compose(segment, "Hello {{ first_name }}, we both studied in Lund.");
    await popup.page.getByRole("button", { name: "Add another wording" }).click();
    await popup.page.keyboard.type("Dear {{ first_name }}, your thesis on samples helped me.");
    expect(await popup.page.getByRole("radio", { name: "By what is learnt" }).isChecked()).toBe(true);
    await popup.page.getByRole("button", { name: "Save", exact: true }).click();
    await popup.page.getByText(/^Saved/).waitFor();
    // The day takes twenty, and one went by hand.
    const letters = [..."ABCDEFGHIJKLMNOPQRS"];
    await popup.paste(
      segment,
      letters.map((letter) => `Noor ${letter}-Sample https://www.linkedin.com/in/noor-${letter}-sample`),
    );
    await popup.go("Today");
    const why = popup.page.locator("[data-note-end]");
    await untilTrue("all are in the list", async () => (await why.count()) === letters.length);
    const reasons = await why.allInnerTexts();
    const notes = await popup.page.locator("blockquote.note").allInnerTexts();
    const used = { A: 0, B: 0 };
    for (const [at, reason] of reasons.entries()) {
      const wording = notes[at]?.startsWith("Hello Noor,") ? "A" : "B";
      expect(reason).toContain(`${segment}: next in turn · wording ${wording}, to learn which works · `);
      used[wording] += 1;
    }
    // By lot: of nineteen all go to the same one once in a quarter of a million times.
    expect(Math.min(used.A, used.B)).toBeGreaterThan(0);
  });
});
