import { runtime } from "./browser.ts";

declare function importScripts(url: string): void;

/**
 * A script of the extension's own that the worker evaluates when it first needs it, at once and in the same turn.
 * The browser keeps for a worker what it asked for until it was installed, and refuses anything else later: so the
 * script is asked for then, too. Registers synchronously, as a worker must.
 */
export function lateScript(path: string): () => void {
  let isHere = false;
  const get = (): void => {
    if (isHere) return;
    importScripts(runtime.getURL(path));
    isHere = true;
  };
  addEventListener("install", get);
  return get;
}
