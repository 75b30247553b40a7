import { fileURLToPath } from "node:url";
import { crx } from "@crxjs/vite-plugin";
import { defineConfig } from "vite";
import manifest from "./manifest.json" with { type: "json" };
import { contentScripts } from "./tools/build/content-scripts.ts";
import { early } from "./tools/build/early.ts";
import { locales } from "./tools/build/locales.ts";
import { oneGlance } from "./tools/build/one-glance.ts";
import { worker } from "./tools/build/worker.ts";

const SMALLER = [
  {
    find: "@formatjs/icu-messageformat-parser",
    replacement: "@formatjs/icu-messageformat-parser/no-parser.js",
  },
];

const glance = oneGlance();

/**
 * `vite build` makes the extension that ships, in `dist/`. `vite build --mode practice` makes the one
 * the tests and the tour drive, in `dist-practice/`: the same code with three files exchanged: the
 * clock, so that a day fits into a minute, the time that passes on a page, and the pace at which a long list
 * is read. Nothing of it is in the shipped build.
 */
export default defineConfig(({ mode }) => ({
  plugins: [
    crx({ manifest: { ...manifest, background: undefined }, contentScripts: { injectCss: false } }),
    contentScripts(),
    early(),
    locales(),
    glance.plugin,
    worker(),
  ],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  resolve: {
    alias: [
      // The build takes messages apart, so the parser stays out: formatjs' own way.
      ...SMALLER,
      ...(mode === "practice"
        ? [
            {
              find: /^.*\/platform\/clock\.ts$/,
              replacement: fileURLToPath(new URL("./tests/e2e/build/clock.ts", import.meta.url)),
            },
            {
              find: /^.*\/page-time\.ts$/,
              replacement: fileURLToPath(new URL("./tests/e2e/build/page-time.ts", import.meta.url)),
            },
            {
              find: /^.*\/reading-pace\.ts$/,
              replacement: fileURLToPath(new URL("./tests/e2e/build/reading-pace.ts", import.meta.url)),
            },
          ]
        : []),
    ],
  },
  // As in all other files: a library's own address is no address of this extension's.
  worker: { format: "es", rolldownOptions: { output: { comments: { legal: false } } } },
  build: {
    outDir: mode === "practice" ? "dist-practice" : "dist",
    emptyOutDir: true,
    target: "chrome144",
    modulePreload: false,
    sourcemap: false,
    rolldownOptions: {
      input: {
        page: "src/entry/page/index.html",
        panel: "src/entry/panel/index.html",
        popup: "src/entry/popup/index.html",
      },
      output: { codeSplitting: glance.codeSplitting },
    },
  },
}));
