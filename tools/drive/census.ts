import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { runAsContentScript } from "./content-script.ts";
import type { OpenedExtension } from "./extension.ts";
import { untilTrue } from "./until.ts";

/** What a content script has running in one document. */
export interface Census {
  /** Timeouts, intervals, frames and idle callbacks yet to come, and observers of any kind. */
  readonly running: number;
  /** The same since the document began, running or over. */
  readonly started: number;
  /** Listeners as "target type", sorted; those on abort signals are not counted. */
  readonly listeners: readonly string[];
}

const SCRIPT = "census.js";

/**
 * A copy of a built extension whose content script runs behind a counter in the same isolated world.
 * The browser runs the built file itself, unchanged. The folder is the caller's to remove.
 */
export function withCensus(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), "politely-census-"));
  cpSync(resolve(build), folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { content_scripts: { js: string[] }[] };
  for (const { js } of manifest.content_scripts) js.unshift(SCRIPT);
  writeFileSync(path, JSON.stringify(manifest));
  writeFileSync(join(folder, SCRIPT), `(${count.toString()})();`);
  return folder;
}

/** Of an extension opened with `census`; an orphan's document answers too. */
export function censusOf(opened: OpenedExtension, tab: Page): Promise<Census> {
  return runAsContentScript<Census>(opened, tab, "census()");
}

/** Waits until nothing of the content script would run again by itself. */
export async function untilAtRest(opened: OpenedExtension, tab: Page): Promise<Census> {
  let census = await censusOf(opened, tab);
  await untilTrue("the content script is at rest", async () => {
    census = await censusOf(opened, tab);
    return census.running === 0;
  });
  return census;
}

/** Runs in the browser, before the content script. */
function count(): void {
  type Work = (...given: unknown[]) => unknown;
  const running = new Set<unknown>();
  const listeners: { target: EventTarget; type: string; listener: unknown }[] = [];
  let started = 0;
  const starts = (one: unknown) => {
    if (!running.has(one)) started += 1;
    running.add(one);
  };
  const own = (name: string) => Reflect.get(globalThis, name) as (...given: unknown[]) => number;

  const ONCE = { setTimeout: "clearTimeout", requestAnimationFrame: "cancelAnimationFrame" };
  const MORE = { setInterval: "clearInterval", requestIdleCallback: "cancelIdleCallback" };
  for (const [begin, cancel] of Object.entries({ ...ONCE, ...MORE })) {
    const [start, stop] = [own(begin), own(cancel)];
    const key = (id: number) => `${/Timeout|Interval/.test(begin) ? "timer" : begin} ${id}`;
    Reflect.set(globalThis, begin, (work: Work, ...rest: unknown[]) => {
      const id = start(
        (...given: unknown[]) => {
          if (begin !== "setInterval") running.delete(key(id));
          return work(...given);
        },
        ...rest,
      );
      starts(key(id));
      return id;
    });
    Reflect.set(globalThis, cancel, (id: number) => {
      running.delete(key(id));
      stop(id);
    });
  }

  for (const kind of [
    "MutationObserver",
    "IntersectionObserver",
    "ResizeObserver",
    "PerformanceObserver",
  ] as const) {
    const { prototype } = globalThis[kind];
    const { observe, disconnect } = prototype as { observe: Work; disconnect: Work };
    Object.assign(prototype, {
      observe(this: object, ...given: unknown[]) {
        starts(this);
        return observe.apply(this, given);
      },
      disconnect(this: object) {
        running.delete(this);
        return disconnect.call(this);
      },
    });
  }

  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const forget = (target: EventTarget, type: string, listener: unknown) => {
    const at = listeners.findIndex(
      (one) => one.target === target && one.type === type && one.listener === listener,
    );
    if (at >= 0) listeners.splice(at, 1);
  };
  Object.assign(EventTarget.prototype, {
    addEventListener(this: EventTarget | undefined, ...given: Parameters<typeof add>) {
      const target = this ?? globalThis;
      if (!(target instanceof AbortSignal)) listeners.push({ target, type: given[0], listener: given[1] });
      add.apply(target, given);
    },
    removeEventListener(this: EventTarget | undefined, ...given: Parameters<typeof remove>) {
      forget(this ?? globalThis, given[0], given[1]);
      remove.apply(this ?? globalThis, given);
    },
  });

  const name = ({ target, type }: { target: EventTarget; type: string }) =>
    `${target === globalThis ? "window" : target.constructor.name} ${type}`;
  Reflect.set(globalThis, "census", () => ({
    running: running.size,
    started,
    listeners: listeners.map(name).toSorted(),
  }));
}
