import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";

/** The dashboard of the shipped build, over a year as the store would have it. One story. */
const SEGMENT = "Clinical trial leads";
const DAY = 24 * 60 * 60_000;
let opened: OpenedExtension;
let page: Page;
/** What the page was refused by the extension's policy, and what it logged as an error. */
const refused: string[] = [];

beforeAll(async () => {
  opened = await openExtension({ build: "dist" });
  await opened.popup.setUp();
  await opened.popup.compose(SEGMENT, "Hi {{ first_name }}, we both run trials.");
  await seedYear(opened.popup.page);
  page = await opened.launched.context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || /content security policy/i.test(message.text()))
      refused.push(message.text());
  });
  page.on("pageerror", (error) => refused.push(error.message));
  await openFigures("");
});
afterAll(() => opened.close());

const address = (query: string) =>
  `chrome-extension://${opened.launched.extensionId}/src/entry/page/index.html#figures${query}`;

async function openFigures(query: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(address(query));
  await page.locator(".chart-place > svg").nth(6).waitFor();
}

/** Figures of a year by day, as the log would have counted them: three a day, one of four says yes after two days. */
async function seedYear(of: Page): Promise<void> {
  const days = Array.from({ length: 365 }, (_, back) =>
    new Date(Date.now() - (364 - back) * DAY).toISOString().slice(0, 10),
  );
  await of.evaluate(async (year) => {
    const request = indexedDB.open("politely");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const read = <Row>(name: string) =>
      new Promise<readonly Row[]>((resolve, reject) => {
        const all = database.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => resolve(all.result);
        all.onerror = () => reject(all.error);
      });
    const [segment] = await read<{ readonly id: string }>("segments");
    const [template] = await read<{ readonly id: string }>("templates");
    const transaction = database.transaction(["monthlyFigures", "monthlyCohorts"], "readwrite");
    for (const month of new Set(year.map((day) => day.slice(0, 7)))) {
      const own = year.filter((day) => day.startsWith(month));
      transaction.objectStore("monthlyFigures").put({
        month,
        days: own.map((day, at) => ({
          day,
          sent: 3,
          byHand: 0,
          unknown: 0,
          accepted: at % 4 === 0 ? 3 : 0,
          acceptedOfSent: at % 4 === 0 ? 3 : 0,
          restrictions: 0,
        })),
      });
      transaction.objectStore("monthlyCohorts").put({
        month,
        sent: own.map((day, at) => ({
          day,
          segmentId: segment?.id ?? null,
          templateId: template?.id ?? null,
          sent: 3,
          byHand: 0,
          unknown: 0,
          told: 0,
          toldAccepted: 0,
          acceptedAfter: at % 4 === 0 ? { 2: 3 } : {},
          withdrawnAfter: {},
          waiting: at % 4 === 0 ? 0 : 3,
        })),
        proposed: own.map((day) => ({
          day,
          segmentId: segment?.id ?? null,
          templateId: template?.id ?? null,
          states: { sent: 3 },
        })),
      });
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, days);
}

describe("under the policy of the extension", () => {
  test("I7 every chart is drawn, in our type and colours, and nothing is refused", async () => {
    expect(await page.locator(".chart-place > svg").count()).toBe(7);
    const text = page.locator(".chart-place svg text").first();
    expect(await text.evaluate((word) => getComputedStyle(word).fontSize)).toBe("12px");
    const line = page.locator(".chart-place svg .ink-line").first();
    expect(await line.evaluate((drawn) => getComputedStyle(drawn).stroke)).toBe("rgb(28, 93, 74)");
    expect(refused).toEqual([]);
  });

  test("a chart is copied as a picture by the keyboard", async () => {
    await page.bringToFront();
    const chart = page.getByRole("figure").first();
    await chart.getByRole("button", { name: "Copy as picture" }).focus();
    await page.keyboard.press("Enter");
    await chart.getByText("Copied. Paste it where you need it.").waitFor();
    expect(refused).toEqual([]);
  });

  test("its figures are saved as a file", async () => {
    const chart = page.getByRole("figure").first();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      chart.getByRole("button", { name: "Save as CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("acceptance-by-week.csv");
  });
});

describe("what is looked at", () => {
  test("stays in the address, and the address shows it again", async () => {
    await page.getByLabel("Period", { exact: true }).selectOption({ label: "52 weeks" });
    await page.getByLabel("Segment", { exact: true }).selectOption({ label: SEGMENT });
    await expect.poll(() => page.url()).toMatch(/#figures\?segment=[^&]+&period=52-weeks$/);
    const query = page.url().split("#figures")[1] ?? "";
    await openFigures(query);
    expect(await page.getByLabel("Period", { exact: true }).inputValue()).toBe("52-weeks");
    expect(await page.getByLabel("Segment", { exact: true }).locator("option:checked").textContent()).toBe(
      SEGMENT,
    );
    await page.getByRole("button", { name: "Show everything" }).click();
    await expect.poll(() => page.url()).toMatch(/#figures$/);
  });
});

test("printed, it is a report: date and filters, every table, no controls", async () => {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.getByText(/^Politely, figures of/).waitFor();
  await expect.poll(() => page.locator(".chart-figure table:visible").count()).toBe(7);
  expect(await page.locator("main button:visible, main select:visible, main input:visible").count()).toBe(0);
  expect(await page.getByRole("navigation").filter({ visible: true }).count()).toBe(0);
  const pdf = await page.pdf({ format: "A4", path: "artifacts/dashboard.pdf" });
  expect(pdf.byteLength).toBeGreaterThan(20_000);
  await page.emulateMedia({ media: null });
});
