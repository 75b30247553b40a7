import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { quickCalendar } from "./tests/unit/calendar/plugin.ts";
import { SlowestFirst } from "./tools/slowest-first.ts";

const oxc = { jsx: { runtime: "automatic", importSource: "preact" } } as const;
/** `npm run long:NAME` */
const isLong = process.env["LONG"] === "1";
const executablePath = process.env["CHROME_PATH"];

/**
 * `unit`: pure code in Node, Temporal from a polyfill because Node 20 has none.
 * `browser`: code that touches a DOM, a real IndexedDB or a component, in a real Chromium.
 * `contract`: what must be true of the built extension and of the repository.
 * `e2e`: the built extension in a real Chromium against the practice site, one file at a time.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        oxc,
        plugins: [quickCalendar()],
        test: {
          name: "unit",
          environment: "node",
          include: [
            "src/{core,app,storage,platform}/**/*.test.ts",
            "tests/unit/**/*.test.ts",
            "tests/practice/**/*.test.ts",
            "tools/**/*.test.ts",
          ],
          exclude: ["tests/practice/behaviour.test.ts"],
          // Nothing here changes what is shared: reading every module once a worker halves the time.
          isolate: false,
          maxWorkers: 2,
          // The stores in memory make much that is thrown away at once: room for it saves a tenth of the processor.
          execArgv: ["--min-semi-space-size=64", "--max-semi-space-size=64"],
          setupFiles: ["tests/unit/temporal.setup.ts"],
          testTimeout: 60_000,
          provide: {
            lawCases: Number(process.env["LAW_CASES"] ?? 200),
            stopRuns: Number(process.env["STOP_RUNS"] ?? 12),
            stopFrom: Number(process.env["STOP_FROM"] ?? 1),
          },
        },
      },
      {
        oxc,
        // Found while a test runs, it would reload the page under it.
        optimizeDeps: {
          include: [
            "zod/mini",
            "@tanstack/virtual-core",
            "intl-messageformat",
            "@observablehq/plot",
            "@formatjs/icu-messageformat-parser",
          ],
        },
        test: {
          name: "browser",
          provide: { everyView: isLong },
          include: ["src/{linkedin,ui}/**/*.test.{ts,tsx}", "tests/gallery/**/*.test.tsx"],
          setupFiles: ["tests/gallery/language.ts", "tests/gallery/patience.ts"],
          // Minutes of pages that fight back; the others of the folder are their short version.
          exclude: isLong ? [] : ["src/linkedin/hostile/{clobbering,decoys,removed-dialog}.test.ts"],
          // Each test clears away what it put into the page; a page of its own for each file costs a third of the time.
          isolate: false,
          // They mostly wait for pages to settle: four pages at once on two cores.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: [
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-quic",
                  "--no-first-run",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync",
                ],
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        test: {
          name: "contract",
          environment: "node",
          include: ["tests/contract/**/*.test.ts"],
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: [
            "tests/e2e/**/*.test.ts",
            "tests/pictures/**/*.test.ts",
            "tests/practice/behaviour.test.ts",
            // Minutes long: asked for by `npm run long:…` alone.
            ...(isLong ? ["tests/long/**/*.test.ts"] : []),
          ],
          isolate: false,
          // Nearly all of it is waiting for pages: four browsers at once on two cores.
          maxWorkers: 4,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
