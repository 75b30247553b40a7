import type { Worker } from "../app/ports.ts";
import { runtime } from "./browser.ts";
import { readSentReadingResult } from "./messages.ts";
import type { ToWorker } from "./requests.ts";

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
