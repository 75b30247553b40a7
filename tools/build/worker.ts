import type { CrxPlugin } from "@crxjs/vite-plugin";
import type { ResolvedConfig } from "vite";
import { codeOf } from "./one-script.ts";

const ENTRY = "src/entry/background.ts";
const SCRIPT = "src/entry/background.js";
const WORKING = "src/entry/working.ts";

/**
 * Makes the background worker one small script that listens, and a second with all it does. As a module it was four
 * files, each found only once the one before was read, and as one script it was evaluated whole before it answered: a
 * worker that is woken dozens of times a day paid for that each time.
 */
export function worker(): CrxPlugin {
  let config: ResolvedConfig;
  return {
    name: "worker",
    apply: "build",
    enforce: "post",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: SCRIPT, source: await codeOf(ENTRY, "worker", config) });
      // `var`: the constant of another script is none of `globalThis`.
      const source = (await codeOf(WORKING, "working", config)).replace(/^const /, "var ");
      this.emitFile({ type: "asset", fileName: WORKING.replace(/ts$/, "js"), source });
    },
    renderCrxManifest(manifest) {
      return { ...manifest, background: { service_worker: SCRIPT } };
    },
  };
}
