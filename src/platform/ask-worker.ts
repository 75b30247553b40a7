import type { Signs } from "../app/health/read-signs.ts";
import { runtime } from "./browser.ts";
import type { ToWorker } from "./requests.ts";

const SIGNS: ToWorker = { to: "worker", kind: "signs" };

/**
 * What the worker reads for the popup's corner: the figures behind it are many, and the popup opens without the
 * code that counts them. Null: there is no answer. Only this extension's own worker hears and answers it.
 */
export async function askForSigns(): Promise<Signs | null> {
  const answer: Signs | null | undefined = await runtime.sendMessage(SIGNS);
  return answer ?? null;
}
