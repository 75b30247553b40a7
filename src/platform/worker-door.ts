import type { Worker } from "../app/ports.ts";
import type { PageReport } from "../core/page/reading.ts";
import { type Runtime, runtime } from "./browser.ts";
import { putHand } from "./hand.ts";
import { readFromPage, readRequest, readSentReadingResult, type ToWorker } from "./messages.ts";

/** What the worker does when spoken to. */
export interface WorkerDoor {
  report(report: PageReport, tabId: number): Promise<void>;
  poke(): Promise<void>;
  checkAcceptances(): Promise<unknown>;
  signs(): Promise<unknown>;
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
      const said = readFromPage(message);
      if (said?.kind === "hand-wanted") return putHand(sender.tab.id);
      return said ? door.report(said.report, sender.tab.id).then(() => true) : undefined;
    }
    if (!sender.url?.startsWith(runtime.getURL(""))) return undefined;
    const request = readRequest(message);
    if (!request) return undefined;
    switch (request.kind) {
      case "poke":
        return door.poke().then(() => true);
      case "check-acceptances":
        return door.checkAcceptances();
      case "signs":
        return door.signs();
      case "read-sent":
        return door.readSentPage();
      case "stop-reading-sent":
        return door.stopReadingSent().then(() => true);
    }
  });
}

async function send(message: ToWorker): Promise<unknown> {
  return runtime.sendMessage(message);
}

/** The interface's end of the same door. */
export const worker: Worker = {
  async poke() {
    await send({ to: "worker", kind: "poke" });
  },
  async checkAcceptances() {
    const answer = await send({ to: "worker", kind: "check-acceptances" });
    if (typeof answer !== "object" || answer === null) return null;
    const { accepted, read } = answer as { accepted?: unknown; read?: unknown };
    return typeof accepted === "number" && typeof read === "number" ? { accepted, read } : null;
  },
  async readSentPage() {
    const answer = readSentReadingResult(await send({ to: "worker", kind: "read-sent" }));
    if (answer === null) throw new Error("The background worker ended while it read the page.");
    return answer;
  },
  async stopReadingSent() {
    await send({ to: "worker", kind: "stop-reading-sent" });
  },
};
