/** What an interface may ask of the worker. */
const REQUESTS = ["poke", "check-acceptances", "read-sent", "stop-reading-sent"] as const;

/** Interface to worker. */
export interface ToWorker {
  readonly to: "worker";
  readonly kind: (typeof REQUESTS)[number];
}

/** A request of one of the extension's own pages, or null. Without schemas: the worker starts with it. */
export function readRequest(message: unknown): ToWorker | null {
  if (typeof message !== "object" || message === null) return null;
  if (!("to" in message) || !("kind" in message) || message.to !== "worker") return null;
  const kind = REQUESTS.find((one) => one === message.kind);
  return kind === undefined ? null : { to: "worker", kind };
}
