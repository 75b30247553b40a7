import type { Plugin, ResolvedConfig } from "vite";
import { codeOf } from "./one-script.ts";

const ENTRY = "src/entry/early.ts";
const SCRIPT = "src/entry/early.js";
/** The pages that must be there at once. */
const PAGES = /entry\/(?:popup|panel)\/index\.html$/;

/** Makes the small script that begins what a page waits for longest, and puts it before all others of the page. */
export function early(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "early",
    apply: "build",
    enforce: "post",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: SCRIPT, source: await codeOf(ENTRY, "early", config) });
    },
    transformIndexHtml: {
      order: "post",
      handler: (_html, { filename }) =>
        PAGES.test(filename)
          ? [{ tag: "script", attrs: { src: `/${SCRIPT}` }, injectTo: "head-prepend" as const }]
          : [],
    },
  };
}
