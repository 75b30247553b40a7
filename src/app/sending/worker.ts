import type { PageReport } from "../../core/page/reading.ts";
import type { SendingDeps } from "../deps.ts";
import { checkAcceptances } from "../observing/acceptances.ts";
import { hearReport } from "../observing/hear-report.ts";
import { readSentPage, type SentReadingResult, settleReading } from "../pending/read-sent-page.ts";
import { StoreError } from "../ports.ts";
import { pauseOrGoOn } from "../settings/going.ts";
import { lookForStop } from "./look-for-stop.ts";
import { createRunner, tick } from "./tick.ts";

/** A closed tab's last report is on its way for this long; the turn that looks after it waits. */
const LAST_WORDS_WITHIN = 2_000;

/** What the background worker does on each event. Every method may be called while another runs. */
export interface WorkerApp {
  /** Settle, plan, send at most one. Resolves when that turn is over. */
  turn(): Promise<void>;
  hear(report: PageReport, tabId: number): Promise<void>;
  tabGone(): Promise<void>;
  checkAcceptances(): Promise<{ readonly accepted: number; readonly read: number } | null>;
  /** One at a time: a second wish is `busy`. */
  readSentPage(): Promise<SentReadingResult>;
  stopReadingSent(): Promise<void>;
  /** See `pauseOrGoOn`. */
  pauseOrGoOn(): Promise<"paused" | "gone-on" | "look">;
}

/**
 * `ready` opens what has to be read first; events that come before wait for it. Rows are the truth:
 * nothing here has to survive the worker.
 */
export function createWorkerApp(
  ready: Promise<SendingDeps>,
  sleep: (ms: number) => Promise<void>,
): WorkerApp {
  /** An earlier life of the worker, or a fault in this one, may have left a reading that nobody goes on with. */
  let mayBeCutOff = true;
  let reading: { wanted: boolean } | null = null;
  const turn = createRunner(async () => {
    const deps = await ready;
    try {
      if (mayBeCutOff && reading === null) await settleReading(deps);
      mayBeCutOff = false;
      await tick(deps);
    } catch (error) {
      // Nothing was done that is not written; the popup says what to do about the store.
      if (!(error instanceof StoreError)) throw error;
      await Promise.all([
        deps.badge.show("!", { kind: "store-unusable" }, "attention"),
        deps.badge.openWith(null),
      ]);
    }
  });
  return {
    turn,
    async hear(report, tabId) {
      const deps = await ready;
      await hearReport(deps, report, tabId);
      await lookForStop(deps, report, tabId);
      await turn();
    },
    async tabGone() {
      await sleep(LAST_WORDS_WITHIN);
      await turn();
    },
    async checkAcceptances() {
      const result = await checkAcceptances(await ready);
      await turn();
      return result;
    },
    async readSentPage() {
      if (reading !== null) return { kind: "busy" };
      const mine = { wanted: true };
      reading = mine;
      try {
        return await readSentPage(await ready, () => mine.wanted);
      } finally {
        reading = null;
        mayBeCutOff = true;
        // Not awaited: whoever asked waits for the reading, not for what comes after it.
        void turn();
      }
    },
    async pauseOrGoOn() {
      const done = await pauseOrGoOn(await ready);
      await turn();
      return done;
    },
    async stopReadingSent() {
      if (reading !== null) reading.wanted = false;
    },
  };
}
