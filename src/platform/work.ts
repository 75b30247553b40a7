/** Work in a thread of its own: what is asked, and the end of it at any moment. */
export interface Work<Ask> {
  ask(what: Ask): void;
  /** Ends the thread where it stands: a transaction it has open is taken back by the browser. */
  end(): void;
}

/** A Web Worker of this extension as `Work`. `tell` gets what it posts; `failed`: it could not be started, or broke. */
export function openWork<Ask>(
  worker: Worker,
  tell: (event: MessageEvent) => void,
  failed: (message: string) => void,
): Work<Ask> {
  worker.onmessage = tell;
  worker.onerror = ({ message }) => failed(message);
  worker.onmessageerror = () => failed("A message could not be read.");
  return {
    ask: (what) => worker.postMessage(what),
    end: () => worker.terminate(),
  };
}
