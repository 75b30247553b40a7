import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from "vite";
import { codeOf } from "./one-script.ts";

const ENTRY = "src/entry/early.ts";
const SCRIPT = "src/entry/early.js";
/** The pages that must be there at once. */
const PAGES = /entry\/(?:popup|panel)\/index\.html$/;
const MODULE = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/g;
const STYLE = /\s*<link rel="stylesheet"[^>]* href="([^"]+)">/g;

/**
 * Makes the small script that begins what a page waits for longest and draws its first frame. It fetches what else
 * the page links once that frame is there: on the way beside it, the same files would hold it up.
 */
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
      handler(html, { filename }) {
        if (!PAGES.test(filename)) return html;
        const linked = (pattern: RegExp): string =>
          [...html.matchAll(pattern)].map(([, address]) => address ?? "").join(" ");
        // The last of the modules is the page's own; the others are what it imports.
        const attrs = { src: `/${SCRIPT}`, "data-styles": linked(STYLE), "data-modules": linked(MODULE) };
        if (attrs["data-styles"] === "" || attrs["data-modules"] === "") {
          throw new Error(`${filename} links no style or no module.`);
        }
        const tag: HtmlTagDescriptor = { tag: "script", attrs, injectTo: "body" };
        return { html: html.replaceAll(MODULE, "").replaceAll(STYLE, ""), tags: [tag] };
      },
    },
  };
}
