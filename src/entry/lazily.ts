type Given = readonly never[];
type Deed = (...given: Given) => Promise<unknown>;
type Stream = (...given: Given) => AsyncIterable<unknown>;

/** The names of what is not promised but comes piece by piece. */
type StreamsOf<T> = { [Name in keyof T]: T[Name] extends Stream ? Name : never }[keyof T];

/**
 * Everything `load` gives, loaded when the first of it is asked for: opening an interface costs nothing of what
 * nobody does. A load that failed is tried again by the next call. `streams`: those of its functions that give
 * an `AsyncIterable`; all others give a promise.
 */
export function lazily<T extends object>(load: () => Promise<T>, streams: Record<StreamsOf<T>, true>): T {
  let loaded: Promise<T> | null = null;
  const once = (): Promise<T> => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
  // Each name answers with the function of that name, so the proxy has T's shape by construction.
  const deed =
    (name: PropertyKey): Deed =>
    async (...given) => {
      const all: object = await once();
      const named: Deed = Reflect.get(all, name);
      return await named(...given);
    };
  const stream = (name: PropertyKey): Stream =>
    async function* (...given) {
      const all: object = await once();
      const named: Stream = Reflect.get(all, name);
      yield* named(...given);
    };
  return new Proxy<T>(Object.create(null), {
    get: (_target, name) => (name in streams ? stream(name) : deed(name)),
  });
}
