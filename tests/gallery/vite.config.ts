import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The gallery: every view with invented people, for pictures and for looking around. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: fileURLToPath(new URL("../../artifacts/gallery-site", import.meta.url)),
    emptyOutDir: true,
    modulePreload: false,
  },
});
