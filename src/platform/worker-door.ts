import { type Runtime, runtime } from "./browser.ts";
import { readRequest } from "./requests.ts";

/** What the worker does when spoken to. */
export interface WorkerDoor {
  /** What a page of LinkedIn says, unchecked; undefined: nothing it may say. */
  hear(message: unknown, tabId: number): Promise<boolean> | undefined;
  poke(): Promise<void>;
  checkAcceptances(): Promise<unknown>;
  readSentPage(): Promise<unknown>;
  stopReadingSent(): Promise<void>;
}

/**
 * The worker's one message router. Not `async`: it answers only what it owns. A report must come
 * from a content script of this extension in a LinkedIn tab; a request from one of its own pages.
 * Anything else is left unanswered. Registers synchronously.
 */
export function openWorkerDoor(door: WorkerDoor): void {
  runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== runtime.id) return undefined;
    const fromLinkedIn = sender.tab?.id !== undefined && sender.url?.startsWith("https://www.linkedin.com/");
    if (fromLinkedIn && sender.tab?.id !== undefined && sender.frameId === 0) {
      return door.hear(message, sender.tab.id);
    }
    if (!sender.url?.startsWith(runtime.getURL(""))) return undefined;
    const request = readRequest(message);
    if (!request) return undefined;
    switch (request.kind) {
      case "poke":
        return door.poke().then(() => true);
      case "check-acceptances":
        return door.checkAcceptances();
      case "read-sent":
        return door.readSentPage();
      case "stop-reading-sent":
        return door.stopReadingSent().then(() => true);
    }
  });
}
