/**
 * The only file that names the browser, beside the few lines content scripts have for themselves in
 * `content-runtime.ts`, so this list is also the list of what is used of it. In
 * today's Chrome the polyfill hands back the native `browser`; it takes native promises only.
 */
import browser from "webextension-polyfill";

export const { action, alarms, i18n, runtime, scripting, tabs, windows } = browser;
export type { Runtime } from "webextension-polyfill";
