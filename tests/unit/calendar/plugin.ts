import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const pathOf = (address: string): string => fileURLToPath(new URL(address, import.meta.url));
const SHARED = pathOf("../../../src/core/shared/");
/** Who gets the real one: those that remember what it says, and its own tests. */
const FOR_REAL = [pathOf("./"), `${SHARED}time.test.ts`, `${SHARED}wall-clock.test.ts`] as const;
const QUICK: ReadonlyMap<string, string> = new Map(
  ["time.ts", "wall-clock.ts"].map((file) => [`${SHARED}${file}`, pathOf(`./${file}`)]),
);

/**
 * The unit tests ask the calendar the same things a million times, and Temporal from a polyfill was half of what
 * a plan took: there its pure functions remember what they said. Chrome has a Temporal of its own.
 */
export const quickCalendar = (): Plugin => ({
  name: "quick-calendar",
  enforce: "pre",
  resolveId(source, importer) {
    if (importer === undefined || FOR_REAL.some((one) => importer.startsWith(one))) return null;
    return QUICK.get(resolve(dirname(importer), source)) ?? null;
  },
});
