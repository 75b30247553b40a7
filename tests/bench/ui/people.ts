import type { Page } from "playwright-core";
import type { Bar } from "../report.ts";
import { type Contestants, FULL_PAGE, PAGES } from "./extensions.ts";
import { median } from "./figures.ts";
import type { Seat } from "./opening.ts";

const PASSES = 3;
const FRAMES = 600;
/** CSS pixels a frame: a quick flick through the list. */
const STEP = 300;
const SMOOTH_MS = 20;
const BAR_SHARE = 0.95;

/** The spans between the frames of one pass, in ms. */
async function scroll(page: Page, selector: string): Promise<readonly number[]> {
  const stamps = await page.evaluate(
    async ({ where, frames, step }) => {
      const scroller = document.querySelector(where);
      if (!scroller || scroller.scrollHeight < frames * step)
        throw new Error("There is too little to scroll.");
      scroller.scrollTop = 0;
      await new Promise((resolve) => setTimeout(resolve, 500));
      const seen: number[] = [];
      while (seen.length < frames) {
        seen.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
        scroller.scrollTop += step;
      }
      return seen;
    },
    { where: selector, frames: FRAMES, step: STEP },
  );
  return stamps.slice(1).map((stamp, at) => stamp - (stamps[at] ?? stamp));
}

const smoothShare = (spans: readonly number[]): number =>
  spans.filter((span) => span < SMOOTH_MS).length / spans.length;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Scrolling through 10,000 people, beside as many plain lines, by turns. */
export async function scrollPeople({ address }: Contestants, { page }: Seat) {
  const scenes = [
    { name: "scrolling 10,000 plain lines", address: address(10_000, PAGES.plainList), where: "main" },
    {
      name: "scrolling 10,000 people",
      address: address(10_000, `${FULL_PAGE}#people`),
      where: '[role="listbox"]',
    },
  ] as const;
  const shares = new Map<string, number[]>(scenes.map(({ name }) => [name, []]));
  const longest = new Map<string, number>();
  await page.setViewportSize({ width: 1280, height: 900 });
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { name, address: place, where } of scenes) {
      await page.goto("about:blank");
      await page.goto(place);
      await page.waitForFunction(
        ({ selector, height }) => (document.querySelector(selector)?.scrollHeight ?? 0) > height,
        { selector: where, height: 10_000 * 40 },
        { timeout: 60_000 },
      );
      const spans = await scroll(page, where);
      shares.get(name)?.push(smoothShare(spans));
      longest.set(name, Math.max(longest.get(name) ?? 0, ...spans));
    }
  }
  await page.goto("about:blank");
  const of = (name: string): number => median(shares.get(name) ?? []);
  const ours = of("scrolling 10,000 people");
  const bar: Bar = {
    name: `scrolling 10,000 people, frames under ${SMOOTH_MS} ms`,
    met: ours >= BAR_SHARE,
    figure: `${percent(ours)}; plain lines ${percent(of("scrolling 10,000 plain lines"))}`,
    bar: `at least ${percent(BAR_SHARE)}`,
  };
  const rows = scenes.map(({ name }) => [
    name,
    `${percent(of(name))} of frames under ${SMOOTH_MS} ms, longest ${(longest.get(name) ?? 0).toFixed(0)} ms`,
  ]);
  return { rows, bars: [bar] };
}
