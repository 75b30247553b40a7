import type { Page } from "playwright-core";

/** One pass from top to bottom. Times in ms. */
export interface Frames {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** Tasks of the page's thread that the browser calls long (50 ms and more). */
  readonly tasks: readonly number[];
}

/** Scrolls what holds the list to its end at 60 pixels a frame, and times the frames. */
export async function scrollThrough(page: Page, scroller: string): Promise<Frames> {
  // No named function inside: the compiler would mark it with a helper that the page does not have.
  const { times, tasks } = await page.evaluate(async (selector) => {
    const list = document.querySelector(selector);
    if (!list) throw new Error("There is nothing to scroll.");
    const long: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    });
    observer.observe({ type: "longtask" });
    list.scrollTop = 0;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const stamps: number[] = [];
    while (list.scrollTop + list.clientHeight < list.scrollHeight - 1 && stamps.length < 5_000) {
      stamps.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
      list.scrollTop += 60;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return { times: stamps, tasks: long };
  }, scroller);
  const spans = times.slice(1).map((stamp, place) => stamp - (times[place] ?? 0));
  if (spans.length < 50) throw new Error(`Only ${spans.length} frames: there was next to nothing to scroll.`);
  const sorted = spans.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: spans.length, p50: at(0.5), p99: at(0.99), longest: at(1), tasks };
}
