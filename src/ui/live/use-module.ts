import { useEffect, useState } from "preact/hooks";

export type Module<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly module: T }
  | { readonly state: "failed"; readonly message: string };

/** Loads code that most openings of the popup don't need. `load` must be the same function each time. */
export function useModule<T>(load: () => Promise<T>): Module<T> {
  const [state, setState] = useState<Module<T>>({ state: "loading" });
  useEffect(() => {
    let wanted = true;
    load().then(
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
