import { commands, tabs } from "./browser.ts";

/** Keys of the manifest that the worker hears of; the toolbar's own the browser carries out by itself. */
const HEARD = ["open-review", "open-panel", "pause-or-go-on"] as const;
export type BrowserCommand = (typeof HEARD)[number];
/** Every command of the manifest. */
export type CommandName = BrowserCommand | "_execute_action";

/** A key of the whole browser. `shortcut`: as the browser writes it; empty: none is set. */
export interface BrowserKey {
  readonly name: CommandName;
  readonly shortcut: string;
}

/**
 * Registers synchronously, as a worker must. `windowId`: where the key was pressed; null: the browser does not say.
 * What needs the person's gesture is to be called before anything is awaited.
 */
export function onCommand(listener: (name: BrowserCommand, windowId: number | null) => void): void {
  commands.onCommand.addListener((name, tab) => {
    const heard = HEARD.find((one) => one === name);
    if (heard) listener(heard, tab?.windowId ?? null);
  });
}

/** The keys as they are set now: the person may have changed them. */
export async function browserKeys(): Promise<readonly BrowserKey[]> {
  const all = await commands.getAll();
  return (["_execute_action", ...HEARD] as const).map((name) => ({
    name,
    shortcut: all.find((one) => one.name === name)?.shortcut ?? "",
  }));
}

/** Where the browser lets its keys be changed. */
export async function openBrowserKeys(): Promise<void> {
  await tabs.create({ url: "chrome://extensions/shortcuts" });
}
