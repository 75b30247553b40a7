import { minify } from "terser";
import type { Plugin, ResolvedConfig } from "vite";
import { codeOf } from "./one-script.ts";
import { regexpsAsText } from "./regexps-as-text.ts";

const SCRIPT = "src/entry/content.iife.js";
const WATCH = "src/entry/watch.ts";
/** Put into a page by the worker, each a file of its own. */
const ON_DEMAND = { hand: "src/entry/hand.ts", takeBack: "src/entry/take-back.ts" };
const OWN_PROFILE = "src/entry/own-profile.ts";

/**
 * Makes the scripts that live in LinkedIn's pages. The content script, on every one of them, gets the
 * code of `watch.ts` as one function, `openWatch`: the browser compiles a function when it is first called;
 * until then it only looks for the end of it. `hand.ts` becomes a file of its own, which the worker
 * puts into a page when it first asks something there; so does `take-back.ts`, where the Sent page is read or
 * something is to be taken back, and `own-profile.ts`, when the person has their own profile checked. No page waits
 * for what it does not need.
 */
export function contentScripts(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "content-scripts",
    apply: "build",
    enforce: "post",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_options, bundle) {
      const script = bundle[SCRIPT];
      if (script?.type !== "asset") throw new Error(`The build has no ${SCRIPT}.`);
      const watch = await codeOf(WATCH, "watch", config);
      script.source = await smallest(
        `(()=>{const openWatch=(...given)=>{${watch};return watch.openWatch(...given)};${String(script.source)}})();`,
      );
      for (const [name, entry] of Object.entries(ON_DEMAND)) {
        const source = await smallest(await codeOf(entry, name, config));
        this.emitFile({ type: "asset", fileName: entry.replace(/ts$/, "js"), source });
      }
      // What it comes to is its last word, for whoever puts it into a page; it may be put there again.
      const own = await codeOf(OWN_PROFILE, "own", config);
      const profile = await smallest(`(()=>{${own};return own.readHere()})();`);
      this.emitFile({ type: "asset", fileName: OWN_PROFILE.replace(/ts$/, "js"), source: profile });
    },
  };
}

async function smallest(script: string): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2020,
    compress: { passes: 3 },
    format: { quote_style: 1 },
  });
  if (!code) throw new Error("A script for LinkedIn's pages came out empty.");
  return regexpsAsText(code);
}
