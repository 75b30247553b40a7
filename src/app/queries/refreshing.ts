import type { LiveSource } from "../ports.ts";

/**
 * A live query whose answer also depends on the time: asked again on every change, and whenever
 * `every` says so. The old answer stands until the new one is there.
 */
export function refreshing<T>(
  source: LiveSource<T>,
  every: (again: () => void) => () => void,
): LiveSource<T> {
  return {
    subscribe(next, failed) {
      let end = source.subscribe(next, failed);
      const stop = every(() => {
        end();
        end = source.subscribe(next, failed);
      });
      return () => {
        stop();
        end();
      };
    },
  };
}
