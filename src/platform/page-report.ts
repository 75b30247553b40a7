import type { PageReport } from "../core/page/reading.ts";
import { runtime } from "./content-runtime.ts";
import type { FromPage } from "./messages.ts";

/** False once the extension was reloaded, updated or removed under this script: it must end. */
export function isAttached(): boolean {
  try {
    return Boolean(runtime.id);
  } catch {
    return false; // an orphan's `runtime` may throw instead
  }
}

/** Tells the worker, waking it if need be. A lost report is found again by the worker's own reading. */
export function report(what: PageReport): void {
  tell({ to: "worker", kind: "report", report: what });
}

/** Asks the worker to put the hand into this document; it does so only where a watch is. */
export function askForHand(): void {
  tell({ to: "worker", kind: "hand-wanted" });
}

function tell(message: FromPage): void {
  if (isAttached()) runtime.sendMessage(message).catch(() => undefined);
}
