import type { Page } from "playwright-core";
import type { OpenedExtension } from "./extension.ts";
import { untilTrue } from "./until.ts";

/** Runs an expression where the extension's content script lives in this tab; gives back plain data. */
export async function runAsContentScript<T>(
  { launched }: OpenedExtension,
  tab: Page,
  expression: string,
): Promise<T> {
  const session = await launched.context.newCDPSession(tab);
  const worlds: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin === `chrome-extension://${launched.extensionId}`) worlds.push(context.id);
  });
  await session.send("Runtime.enable");
  await untilTrue("the content script is there", () => worlds.length > 0);
  const contextId = worlds.at(-1);
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
    ...(contextId === undefined ? {} : { contextId }),
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
