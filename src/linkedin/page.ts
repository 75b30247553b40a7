/** The page as the adapters get it: time is an argument, so that an hour of waiting runs in a test at once. */
export interface PageHandle {
  readonly document: Document;
  /** The address now shown; changes without a load on LinkedIn. */
  url(): URL;
  /** Resolves after `ms`; may be late in a hidden tab. */
  sleep(ms: number): Promise<void>;
  /** Milliseconds on any steady scale; only differences are used. */
  now(): number;
}

/** Waits `ms`, or less when the signal aborts. */
export function pause(page: PageHandle, ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const done = () => {
      signal.removeEventListener("abort", done);
      resolve();
    };
    signal.addEventListener("abort", done, { once: true });
    page.sleep(ms).then(done, reject);
  });
}

/**
 * Looks at once and then every `every` ms until `look` gives something or `within` ms have passed.
 * Undefined: time is up, or the signal aborted. Never hold a node between two looks: LinkedIn replaces them.
 */
export async function until<T>(
  page: PageHandle,
  signal: AbortSignal,
  within: number,
  look: () => T | undefined,
  every = 250,
): Promise<T | undefined> {
  const end = page.now() + within;
  while (!signal.aborted) {
    const seen = look();
    if (seen !== undefined) return seen;
    if (page.now() >= end) return undefined;
    await pause(page, every, signal);
  }
  return undefined;
}
