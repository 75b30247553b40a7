import type { Runtime } from "./browser.ts";

/** What a content script uses of the browser. */
interface ContentRuntime {
  /** Undefined once the extension was reloaded, updated or removed under the script. */
  readonly id: string | undefined;
  /** Resolves with the answer; rejects when nobody listens. */
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

/** Answers later through `respond` after returning true; undefined: the message is not for it. */
type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined;

declare const chrome: { readonly runtime: ContentRuntime };

/**
 * The browser as content scripts see it: the native namespace, without the polyfill, which would be
 * a sixth of the script that every page of LinkedIn loads. Chrome 144 has promises here, but takes a
 * listener's promise as its answer from 148 on only: hence `respond`.
 */
export const runtime: ContentRuntime = chrome.runtime;
