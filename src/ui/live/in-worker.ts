/** What a worker sends back: parts on the way, then its answer or what nobody foresaw. */
type FromWorker<Part, Answer> =
  | { readonly kind: "part"; readonly part: Part }
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "failed"; readonly message: string };

export interface Asking<Part> {
  /** Hears each part in its order: large answers come in pieces, so that taking them in blocks nothing. */
  readonly onPart?: (part: Part) => void;
  /** Ends the worker at once; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Asks one question of a fresh worker, which ends with its answer. `open` makes it, where the bundler
 * sees it: `() => new Worker(new URL("./some.worker.ts", import.meta.url), { type: "module" })`.
 */
export function askWorker<Part, Answer>(
  open: () => Worker,
  ask: unknown,
  { onPart, signal }: Asking<Part> = {},
): Promise<Answer> {
  const worker = open();
  const asked = new Promise<Answer>((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(abortReason(signal)));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker<Part, Answer>>) => {
      if (data.kind === "part") onPart?.(data.part);
      else if (data.kind === "answer") resolve(data.answer);
      else reject(new Error(data.message));
    });
    if (signal?.aborted === true) reject(abortReason(signal));
    else worker.postMessage(ask);
  });
  return asked.finally(() => worker.terminate());
}

const abortReason = ({ reason }: AbortSignal): Error =>
  reason instanceof Error ? reason : new Error("Given up.");

/**
 * The worker's side: answers the one question it is asked.
 * `addEventListener("message", ({ data }: MessageEvent<SomeAsk>) => answerIn(data, someWork))`.
 */
export function answerIn<Ask>(
  ask: Ask,
  work: (ask: Ask, part: (part: unknown) => void) => Promise<unknown>,
): void {
  const send = (message: FromWorker<unknown, unknown>) => postMessage(message);
  work(ask, (part) => send({ kind: "part", part })).then(
    (answer) => send({ kind: "answer", answer }),
    (error: unknown) =>
      send({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
}
