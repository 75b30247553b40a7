import { config } from "zod/mini";
import { createWorkerApp, type WorkerApp } from "../app/sending/worker.ts";
import { putHand } from "../platform/hand.ts";
import { messageOf } from "../platform/language.ts";
import { readFromPage } from "../platform/messages.ts";
import { speak } from "../ui/i18n/language.ts";
import { openSending } from "./sending.ts";

/** What the worker does, once it does anything. */
export interface Working extends Omit<WorkerApp, "hear"> {
  /** What a page of LinkedIn says, unchecked; undefined: nothing it may say. */
  hear(message: unknown, tabId: number): Promise<boolean> | undefined;
  /** False: the store holds no policy yet. */
  isSetUp(): Promise<boolean>;
}

/** What the build leaves of this file where the worker has evaluated it. */
export interface WorkingScript {
  openWorking(): Working;
}

export function openWorking(): Working {
  // The extension's CSP forbids `new Function`, which zod would probe for.
  config({ jitless: true });
  // The toolbar has words.
  speak(messageOf);
  const deps = openSending();
  const app = createWorkerApp(deps, (ms) => new Promise((resolve) => setTimeout(resolve, ms)));
  return {
    ...app,
    hear(message, tabId) {
      const said = readFromPage(message);
      if (said?.kind === "hand-wanted") return putHand(tabId);
      return said ? app.hear(said.report, tabId).then(() => true) : undefined;
    },
    async isSetUp() {
      const { store } = await deps;
      return (await store.read((reader) => reader.settings())).policy !== null;
    },
  };
}
