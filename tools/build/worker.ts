import type { CrxPlugin } from "@crxjs/vite-plugin";
import type { ResolvedConfig } from "vite";
import { codeOf } from "./one-script.ts";

const ENTRY = "src/entry/background.ts";
const SCRIPT = "src/entry/background.js";

/**
 * Makes the background worker one script. As a module it was four files, each found only once the one before was
 * read: a worker that is woken dozens of times a day paid for that each time.
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
    },
    renderCrxManifest(manifest) {
      return { ...manifest, background: { service_worker: SCRIPT } };
    },
  };
}
