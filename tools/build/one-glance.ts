import type { Plugin, Rolldown } from "vite";

const POPUP = /entry\/popup\/index\.html$/;
/** An entry stays out: who shares a file with it would start it too. */
const ITS_ENTRY = /entry\/popup\/(?:index\.html|main\.tsx)/;

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

/**
 * Puts what the popup loads at its start into one file: it was forty-seven, each of which costs a start of its own
 * and compresses alone. Everything else stays as the bundler cuts it, and comes when it is asked for.
 */
export function oneGlance(): {
  readonly plugin: Plugin;
  readonly codeSplitting: Rolldown.CodeSplittingOptions;
} {
  let atOnce: ReadonlySet<string> = new Set();
  return {
    plugin: {
      name: "one-glance",
      apply: "build",
      buildEnd() {
        for (const id of this.getModuleIds()) if (POPUP.test(id)) atOnce = loadedWith(id, this);
      },
    },
    codeSplitting: { groups: [{ name: "glance", test: (id) => !ITS_ENTRY.test(id) && atOnce.has(id) }] },
  };
}
