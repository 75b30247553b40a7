import { useEffect, useState } from "preact/hooks";

export type Module<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly module: T }
  | { readonly state: "failed"; readonly message: string };

/** Code that most openings of the popup don't need. What was loaded once is there at once the next time. */
export interface Later<T> {
  readonly loaded: Module<T>;
  /** Rejects when the code can't be had; the next call tries again. */
  load(): Promise<T>;
}

export function later<T>(load: () => Promise<T>): Later<T> {
  let loaded: Module<T> = { state: "loading" };
  return {
    get loaded() {
      return loaded;
    },
    async load() {
      const module = await load();
      loaded = { state: "ready", module };
      return module;
    },
  };
}

/** Loads it, if nobody has yet. What was wanted at an earlier drawing says nothing about what is wanted now. */
export function useModule<T>(wanted: Later<T>): Module<T> {
  const [arrived, setArrived] = useState({ at: wanted, module: wanted.loaded });
  useEffect(() => {
    if (wanted.loaded.state === "ready") return;
    let isWanted = true;
    const arrives = (module: Module<T>) => isWanted && setArrived({ at: wanted, module });
    wanted.load().then(
      (module) => arrives({ state: "ready", module }),
      (error: unknown) =>
        arrives({ state: "failed", message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return arrived.at === wanted ? arrived.module : wanted.loaded;
}
