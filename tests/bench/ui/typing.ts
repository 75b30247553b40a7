import type { Page } from "playwright-core";
import type { Bar } from "../report.ts";
import { type Contestants, FULL_PAGE, PAGES } from "./extensions.ts";
import { ms } from "./figures.ts";
import type { Seat } from "./opening.ts";

declare global {
  interface Window {
    longTasks: number[];
  }
}

const LONG_MS = 50;
/** A quick typist. */
const KEY_EVERY_MS = 70;
const TEXT =
  "Hi {{ first_name }}, we both run trials at {{ company }}. May I ask you how you found your first ten sites? I collect what others learned.";

/** The long tasks while the text is typed, and of the second after it, in ms. */
async function typeInto(page: Page, label: string | null): Promise<readonly number[]> {
  const field = label === null ? page.locator("textarea") : page.getByLabel(label, { exact: true });
  await field.first().waitFor({ timeout: 60_000 });
  // What opening takes is not typing.
  await page.waitForTimeout(2_500);
  await field.first().fill("");
  await page.waitForTimeout(1_000);
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: "longtask" });
  });
  await field.first().pressSequentially(TEXT, { delay: KEY_EVERY_MS });
  await page.waitForTimeout(1_000);
  if ((await field.first().inputValue()) !== TEXT) throw new Error("The text typed does not stand there.");
  return page.evaluate(() => window.longTasks);
}

/** Typing a template of segments with 10,000 people, three times, beside a bare field of text. */
export async function typeTemplate({ address }: Contestants, { page }: Seat) {
  const bare: number[] = [];
  const ours: number[] = [];
  await page.setViewportSize({ width: 1280, height: 900 });
  for (let pass = 0; pass < 3; pass += 1) {
    await page.goto("about:blank");
    await page.goto(address(10_000, PAGES.plainText));
    bare.push(...(await typeInto(page, null)));
    await page.goto("about:blank");
    await page.goto(address(10_000, `${FULL_PAGE}#write`));
    ours.push(...(await typeInto(page, "Words of the invitation")));
  }
  await page.goto("about:blank");
  const over = (tasks: readonly number[]) => tasks.filter((task) => task > LONG_MS);
  const words = (tasks: readonly number[]) =>
    `${over(tasks).length} tasks over ${LONG_MS} ms, longest ${tasks.length === 0 ? "below" : ms(Math.max(...tasks))}`;
  const bar: Bar = {
    name: `typing a template, tasks over ${LONG_MS} ms in 3 passes of ${TEXT.length} keys`,
    met: over(ours).length === 0,
    figure: String(over(ours).length),
    bar: `0; a bare field had ${over(bare).length}`,
  };
  return {
    rows: [
      ["typing in a bare field", words(bare)],
      ["typing a template", words(ours)],
    ],
    bars: [bar],
  };
}
