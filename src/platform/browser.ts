/**
 * The only file that names the browser, beside the few lines content scripts have for themselves in
 * `content-runtime.ts`, so this list is also the list of what is used of it. In
 * today's Chrome the polyfill hands back the native `browser`; it takes native promises only.
 */
import browser, { type Browser } from "webextension-polyfill";

/** Chrome's own (since 116), which the polyfill hands through and has no types for. */
interface WithSidePanel {
  readonly sidePanel?: {
    /** Only within a gesture of the person's, such as a click. */
    open(where: { readonly windowId: number }): Promise<void>;
  };
}

const all: Browser & WithSidePanel = browser;

export const { action, alarms, commands, i18n, permissions, runtime, scripting, sidePanel, tabs, windows } =
  all;
/** Undefined until the person allows notifications; looked at each time, for they may meanwhile. */
export const grantedNotifications = (): typeof all.notifications | undefined => all.notifications;
export type { Runtime } from "webextension-polyfill";
