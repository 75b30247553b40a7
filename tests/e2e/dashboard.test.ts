import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { seedYear } from "../../tools/drive/seed-year.ts";

/** The dashboard of the shipped build, over a year as the store would have it. One story. */
const SEGMENT = "Clinical trial leads";
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
