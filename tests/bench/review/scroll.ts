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

/** Scrolls `main` to its end at 60 pixels a frame, and times the frames. */
export async function scrollThrough(page: Page): Promise<Frames> {
  // No named function inside: the compiler would mark it with a helper that the page does not have.
  const { times, tasks } = await page.evaluate(async () => {
    const main = document.querySelector("main");
    if (!main) throw new Error("There is nothing to scroll.");
    const long: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    });
    observer.observe({ type: "longtask" });
    main.scrollTop = 0;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const stamps: number[] = [];
    while (main.scrollTop + main.clientHeight < main.scrollHeight - 1 && stamps.length < 5_000) {
      stamps.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
      main.scrollTop += 60;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return { times: stamps, tasks: long };
  });
  const spans = times.slice(1).map((stamp, place) => stamp - (times[place] ?? 0));
  if (spans.length < 50) throw new Error(`Only ${spans.length} frames: there was next to nothing to scroll.`);
  const sorted = spans.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: spans.length, p50: at(0.5), p99: at(0.99), longest: at(1), tasks };
}
