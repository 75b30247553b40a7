import type { Page } from "../app/ports.ts";
import { tabs } from "./browser.ts";
import { readReading, type ToPage } from "./messages.ts";

/** How often a page that loads, or changed its document meanwhile, is asked again. */
const ATTEMPTS = 20;
const ASK_EVERY = 250;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** `undefined`: nobody answered (no content script there, orphaned, the document went away). */
async function ask(tabId: number, message: ToPage): Promise<unknown> {
  try {
    return await tabs.sendMessage(tabId, message);
  } catch {
    return undefined; // "Receiving end does not exist" and its kin; the caller decides what silence means
  }
}

/** Reading is harmless, so it is asked again until somebody answers. */
async function askPatiently(tabId: number, message: ToPage): Promise<unknown> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const answer = await ask(tabId, message);
    if (answer !== undefined) return answer;
    await sleep(ASK_EVERY);
  }
  return undefined;
}

const asBoolean = (answer: unknown): boolean | null => (typeof answer === "boolean" ? answer : null);

export const contentPage: Page = {
  async read(tabId) {
    return readReading(await askPatiently(tabId, { to: "page", kind: "read" }));
  },
  /** Asked once only: a second message could be a second press. */
  async begin(tabId, command) {
    return asBoolean(await ask(tabId, { to: "page", kind: "begin", command }));
  },
  async alive(tabId, commandId) {
    return asBoolean(await ask(tabId, { to: "page", kind: "alive", commandId }));
  },
  async collect(tabId, screens) {
    return readReading(await askPatiently(tabId, { to: "page", kind: "collect", screens }));
  },
};
