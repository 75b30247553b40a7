import { useEffect, useState } from "preact/hooks";

export type Module<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly module: T }
  | { readonly state: "failed"; readonly message: string };

/** What was loaded once is there at once the next time. */
const LOADED = new WeakMap<() => Promise<unknown>, { readonly module: unknown }>();

/** Loads ahead of its use what will be asked for. Rejects as `load` does. */
export async function loadAhead<T>(load: () => Promise<T>): Promise<T> {
  const module = await load();
  LOADED.set(load, { module });
  return module;
}

function known<T>(load: () => Promise<T>): Module<T> {
  const found = LOADED.get(load);
  // Only `loadAhead` puts something there, under the function that gave it.
  return found ? { state: "ready", module: found.module as T } : { state: "loading" };
}

/** Loads code that most openings of the popup don't need. `load` must be the same function each time. */
export function useModule<T>(load: () => Promise<T>): Module<T> {
  const [state, setState] = useState<Module<T>>(() => known(load));
  useEffect(() => {
    let wanted = true;
    if (known(load).state === "ready") return;
    loadAhead(load).then(
      (module) => wanted && setState({ state: "ready", module }),
      (error: unknown) =>
        wanted &&
        setState({ state: "failed", message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return state;
}
