import { writeFileSync } from "node:fs";
import type { CDPSession, Page } from "playwright-core";

/**
 * A page of the extension's that is none to Playwright: the toolbar popup or the side panel. It is
 * spoken to through a tab's debugging session.
 */
export interface Target {
  /** Runs in it; gives back plain data. */
  run<T>(work: string): Promise<T>;
  /** Waits until `work`, an expression, is truthy there. */
  until(work: string): Promise<void>;
  /** Presses the button (or radio) with exactly this text or name, as a person would: with a gesture. */
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

/** What `open` opens at `address`, beside those that are open there already. `through`: a tab of the same browser. */
export async function openTarget(through: Page, address: string, open: () => Promise<void>): Promise<Target> {
  const session = await through.context().newCDPSession(through);
  const standing = async () =>
    (await session.send("Target.getTargets")).targetInfos
      .filter(({ type, url }) => type === "page" && url.split("?")[0] === address)
      .map(({ targetId }) => targetId);
  const before = await standing();
  await open();
  let targetId: string | undefined;
  for (let attempt = 0; attempt < 40 && targetId === undefined; attempt++) {
    targetId = (await standing()).find((id) => !before.includes(id));
    if (targetId === undefined) await through.waitForTimeout(100);
  }
  if (targetId === undefined) throw new Error(`${address} did not open.`);
  const send = await attach(session, targetId);

  const evaluate = async <T>(expression: string, userGesture: boolean): Promise<T> => {
    const answer = (await send("Runtime.evaluate", {
      expression,
      userGesture,
      returnByValue: true,
      awaitPromise: true,
    })) as { result: { value: T }; exceptionDetails?: { exception?: { description?: string } } };
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? "The page threw.");
    }
    return answer.result.value;
  };
  const run = <T>(expression: string) => evaluate<T>(expression, false);
  const until = async (expression: string) => {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (await run<boolean>(`Boolean(${expression})`)) return;
      await through.waitForTimeout(100);
    }
    throw new Error(`There this never came true: ${expression}`);
  };
  return {
    run,
    until,
    async press(text) {
      const found = `[...document.querySelectorAll("button, label")].find((one) => (one.ariaLabel ?? one.textContent.trim()) === ${JSON.stringify(text)} && !one.disabled)`;
      await until(found);
      await evaluate(`${found}.click()`, true);
    },
    async picture(path) {
      const { data } = (await send("Page.captureScreenshot", { format: "png" })) as { data: string };
      writeFileSync(path, Buffer.from(data, "base64"));
    },
    async close() {
      // It goes with its document, before it can answer.
      void send("Runtime.evaluate", { expression: "window.close()" }).catch(() => undefined);
      await through.waitForTimeout(200);
      await session.detach();
    },
  };
}
