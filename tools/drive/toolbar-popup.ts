import { writeFileSync } from "node:fs";
import type { CDPSession, Page } from "playwright-core";
import type { Launched } from "../launch.ts";

/**
 * The real toolbar popup, over the tab that is in front. It is no page to Playwright, so it is
 * spoken to through the tab's debugging session.
 */
export interface ToolbarPopup {
  /** Runs in the popup; gives back plain data. */
  run<T>(work: string): Promise<T>;
  /** Waits until `work`, an expression, is truthy there. */
  until(work: string): Promise<void>;
  /** Presses the button (or radio) with exactly this text. */
  press(text: string): Promise<void>;
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

async function attach(session: CDPSession, targetId: string) {
  // Not all of these are in Playwright's protocol types.
  const send = session.send.bind(session) as unknown as (
    method: string,
    params: object,
  ) => Promise<Record<string, unknown>>;
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: false });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  session.on("Target.receivedMessageFromTarget", (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error) asked?.reject(new Error(answer.error.message));
    else asked?.resolve(answer.result);
  });
  let last = 0;
  return (method: string, params: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const message = JSON.stringify({ id: last, method, params });
      send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
    });
}

/** Opens it over `tab`, as a click on the toolbar icon would. */
export async function openToolbarPopup(launched: Launched, tab: Page): Promise<ToolbarPopup> {
  await tab.bringToFront();
  const session = await launched.context.newCDPSession(tab);
  const address = `chrome-extension://${launched.extensionId}/src/entry/popup/index.html`;
  const popups = async () =>
    (await session.send("Target.getTargets")).targetInfos
      .filter(({ type, url }) => type === "page" && url === address)
      .map(({ targetId }) => targetId);
  const before = await popups();
  const worker = await launched.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        windows: {
          getAll(of: object): Promise<readonly { readonly id: number }[]>;
          update(id: number, change: object): Promise<unknown>;
        };
        action: { openPopup(over: object): Promise<void> };
      };
    };
    // Another window of the extension's may have the focus; only one with a toolbar has a popup.
    const [withToolbar] = await chrome.windows.getAll({ windowTypes: ["normal"] });
    if (!withToolbar) throw new Error("No window has a toolbar.");
    await chrome.windows.update(withToolbar.id, { focused: true });
    await chrome.action.openPopup({ windowId: withToolbar.id });
  });
  let targetId: string | undefined;
  for (let attempt = 0; attempt < 40 && targetId === undefined; attempt++) {
    targetId = (await popups()).find((id) => !before.includes(id));
    if (targetId === undefined) await tab.waitForTimeout(100);
  }
  if (targetId === undefined) throw new Error("The toolbar popup did not open.");
  const send = await attach(session, targetId);

  const run = async <T>(expression: string): Promise<T> => {
    const answer = (await send("Runtime.evaluate", {
      expression,
      returnByValue: true,
      awaitPromise: true,
    })) as { result: { value: T }; exceptionDetails?: { exception?: { description?: string } } };
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? "The popup threw.");
    }
    return answer.result.value;
  };
  const until = async (expression: string) => {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (await run<boolean>(`Boolean(${expression})`)) return;
      await tab.waitForTimeout(100);
    }
    throw new Error(`In the popup this never came true: ${expression}`);
  };
  return {
    run,
    until,
    async press(text) {
      const found = `[...document.querySelectorAll("button, label")].find((one) => one.textContent.trim() === ${JSON.stringify(text)} && !one.disabled)`;
      await until(found);
      await run(`${found}.click()`);
    },
    async picture(path) {
      const { data } = (await send("Page.captureScreenshot", { format: "png" })) as { data: string };
      writeFileSync(path, Buffer.from(data, "base64"));
    },
    async close() {
      // The popup goes with its document, before it can answer.
      void send("Runtime.evaluate", { expression: "window.close()" }).catch(() => undefined);
      await tab.waitForTimeout(200);
      await session.detach();
    },
  };
}
