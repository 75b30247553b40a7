import type { Page } from "../app/ports.ts";
import { askPage } from "./ask-page.ts";
import { putTakeBack, runOwnProfile } from "./hand.ts";
import { readProfileLook, readReading, readSentChunk, type ToPage } from "./messages.ts";

/** How often a page that loads, or changed its document meanwhile, is asked again. */
const ATTEMPTS = 20;
const ASK_EVERY = 250;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Reading is harmless, so it is asked again until somebody answers. */
async function askPatiently(tabId: number, message: ToPage): Promise<unknown> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const answer = await askPage(tabId, message);
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
    return asBoolean(await askPage(tabId, { to: "page", kind: "begin", command }));
  },
  /** Once only, as `begin`. */
  async withdraw(tabId, command) {
    await putTakeBack(tabId);
    return asBoolean(await askPage(tabId, { to: "page", kind: "withdraw", command }));
  },
  async alive(tabId, commandId) {
    return asBoolean(await askPage(tabId, { to: "page", kind: "alive", commandId }));
  },
  async collect(tabId, screens) {
    return readReading(await askPatiently(tabId, { to: "page", kind: "collect", screens }));
  },
  async readSent(tabId, has) {
    await putTakeBack(tabId);
    return readSentChunk(await askPatiently(tabId, { to: "page", kind: "read-sent", has }));
  },
  async ownProfile(tabId) {
    return readProfileLook(await runOwnProfile(tabId));
  },
};
