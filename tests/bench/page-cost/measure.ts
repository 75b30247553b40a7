import type { CDPSession, Page } from "playwright-core";

/** Main-thread time of one scene, in ms. */
export interface Cost {
  /** Everything the main thread did (`TaskDuration`). */
  readonly total: number;
  /** What the trace attributes to scripts of an extension: compiling, running, callbacks. */
  readonly ofExtension: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time the thread itself ran, without what other processes took from it. */
  readonly tdur?: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly fileName?: string };
    readonly fileName?: string;
  };
}

async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const found = metrics.find(({ name }) => name === "TaskDuration");
  if (found === undefined) throw new Error("Chromium gave no TaskDuration.");
  return found.value * 1_000;
}

/** Events within events of the same script are part of them. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const kept: TraceEvent[] = [];
  const ends = new Map<number, number>();
  for (const event of sorted) {
    if (event.ts < (ends.get(event.tid) ?? Number.NEGATIVE_INFINITY)) continue;
    kept.push(event);
    ends.set(event.tid, event.ts + (event.dur ?? 0));
  }
  return kept;
}

function ofExtension(event: TraceEvent): boolean {
  const url = event.args?.data?.url ?? event.args?.data?.fileName ?? event.args?.fileName ?? "";
  return event.ph === "X" && url.startsWith("chrome-extension://");
}

/** Runs `scene` on `page` and gives what it cost the page's main thread. */
export async function costOf(page: Page, scene: () => Promise<void>): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Performance.enable");
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["devtools.timeline", "v8", "disabled-by-default-devtools.timeline"],
    },
  });
  const before = await taskDuration(session);
  await scene();
  const after = await taskDuration(session);
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  if (events.length === 0) throw new Error("The trace is empty: nothing was watched.");
  const micros = outermost(events.filter(ofExtension)).reduce(
    (sum, { dur, tdur }) => sum + (tdur ?? dur ?? 0),
    0,
  );
  return { total: after - before, ofExtension: micros / 1_000 };
}
