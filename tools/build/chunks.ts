import type { Plugin, Rolldown } from "vite";

/** What must be there at once, and so comes in few files: each of them costs a start of its own. */
const AT_ONCE = { worker: /entry\/background\.ts$/, popup: /entry\/popup\/index\.html$/ } as const;

const IS_ENTRY = /entry\/(?:background\.ts|popup\/(?:index\.html|main\.tsx))/;

/** Everything that loads when the module is loaded, itself included. */
function loadedWith(
  entry: string,
  modules: Pick<Rolldown.PluginContext, "getModuleInfo">,
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

type Entry = keyof typeof AT_ONCE;

/**
 * Puts what the worker and the popup load at their start into as few files as go without either of them loading
 * what is the other's alone. Everything else stays as the bundler cuts it: it comes when it is asked for.
 */
export function fewAtOnce(): {
  readonly plugin: Plugin;
  readonly codeSplitting: Rolldown.CodeSplittingOptions;
} {
  const sets = new Map<string, ReadonlySet<string>>();
  // An entry stays out: who shares a file with it would start it too.
  const isIn = (entry: Entry, id: string): boolean =>
    !IS_ENTRY.test(id) && (sets.get(entry)?.has(id) ?? false);
  return {
    plugin: {
      name: "few-at-once",
      apply: "build",
      buildEnd() {
        for (const id of this.getModuleIds()) {
          for (const [entry, file] of Object.entries(AT_ONCE)) {
            if (file.test(id)) sets.set(entry, loadedWith(id, this));
          }
        }
      },
    },
    // In this order: what both load, with all it needs, then what each has of its own.
    codeSplitting: {
      groups: [
        // By itself: it brings a loader that nothing calls, and a test of what is shipped looks at who has one.
        { name: "liquid", test: /node_modules\/liquidjs/, priority: 4 },
        { name: "both", test: (id) => isIn("worker", id) && isIn("popup", id), priority: 3 },
        { name: "glance", test: (id) => isIn("popup", id), priority: 2 },
        { name: "work", test: (id) => isIn("worker", id), priority: 1 },
      ],
    },
  };
}
