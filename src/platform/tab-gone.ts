import { tabs } from "./browser.ts";

/** Registers synchronously, as a worker must. */
export function onTabGone(listener: (tabId: number) => void): void {
  tabs.onRemoved.addListener((tabId) => listener(tabId));
}
