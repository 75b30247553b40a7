import { minify } from "terser";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { regexpsAsText } from "./regexps-as-text.ts";

const SCRIPT = "src/entry/content.iife.js";
const HAND = "src/entry/hand.ts";

/**
 * Puts the code of `hand.ts` into the content script as one function, `openHand`. The browser compiles
 * a function when it is first called; until then it only looks for the end of it. Everything stays in
 * one file, and LinkedIn's pages wait for nothing that they do not need.
 */
export function lateHand(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "late-hand",
    apply: "build",
    enforce: "post",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_options, bundle) {
      const script = bundle[SCRIPT];
      if (script?.type !== "asset") throw new Error(`The build has no ${SCRIPT}.`);
      const hand = await handCode(config);
      const whole = `(()=>{const openHand=(...given)=>{${hand};return hand.openHand(...given)};${String(script.source)}})();`;
      const { code } = await minify(whole, {
        ecma: 2020,
        compress: { passes: 3 },
        format: { quote_style: 1 },
      });
      if (code === undefined) throw new Error(`${SCRIPT} came out empty.`);
      script.source = regexpsAsText(code);
    },
  };
}

/** As a script that leaves a constant `hand` with what the file exports. */
async function handCode({ root, mode, resolve, build: { target } }: ResolvedConfig): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    mode,
    resolve: { alias: resolve.alias },
    logLevel: "warn",
    build: {
      write: false,
      // Both, one after the other, come out smallest.
      minify: true,
      rollupOptions: { output: { esModule: false, generatedCode: { symbols: false } } },
      target,
      lib: { entry: HAND, formats: ["iife"], name: "hand", fileName: "hand" },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (result === undefined || !("output" in result)) throw new Error("The hand was not built.");
  const [chunk, ...others] = result.output;
  if (others.length > 0) throw new Error("The hand is more than one file.");
  return chunk.code;
}
