import { existsSync, rmSync } from "node:fs";
import type { BrowserContext, CDPSession } from "playwright-core";
import { openPlace, type Place } from "../../tests/practice/server.ts";
import { getBrowser } from "../browser.ts";
import {
  closeWelcome,
  type Launched,
  type LaunchOptions,
  OVER_PIPE,
  processOf,
  sendTo,
  startBrowser,
  workerOf,
} from "../launch.ts";
import { untilTrue } from "./until.ts";

/**
 * A browser that one test file after the other gets: to begin one costs as much as a long test does. The
 * extension is installed for each and taken away after it, and the browser throws away everything it kept
 * of it, as for somebody who removes it; what LinkedIn's pages left goes too.
 */
export interface KeptBrowser {
  /** Where its www.linkedin.com is answered. */
  readonly place: Place;
  /** Installs it, as on a fresh profile; `close` makes the browser fresh again. */
  load(extension: string, welcome: LaunchOptions["welcome"]): Promise<Launched>;
}

interface Standing {
  readonly context: BrowserContext;
  readonly profile: string;
  readonly session: CDPSession;
  readonly place: Place;
}

let standing: Promise<Standing> | null = null;
let isTaken = false;

/** Null: somebody has it, or this process, which is no test's, would be kept alive by it. */
export async function takeBrowser(): Promise<KeptBrowser | null> {
  if (isTaken || process.env["VITEST"] === undefined) return null;
  isTaken = true;
  standing ??= start();
  const { context, profile, session, place } = await standing;
  return {
    place,
    async load(path, welcome) {
      const stopClosing = welcome === "kept" ? () => undefined : closeWelcome(context);
      // Playwright goes on listing workers that were stopped.
      const gone = context.serviceWorkers();
      await sendTo(session, "Extensions.loadUnpacked", { path });
      const extensionId = new URL((await workerOf(context, gone)).url()).host;
      return {
        context,
        extensionId,
        profile,
        worker: () => workerOf(context, gone),
        async close() {
          stopClosing();
          await sendTo(session, "Extensions.uninstall", { id: extensionId });
          await untilTrue(
            "nothing of it runs",
            async () => !(await addressesIn(session)).some(isOfExtension),
          );
          await makeFresh(context);
          isTaken = false;
        },
      };
    },
  };
}

async function start(): Promise<Standing> {
  const [browser, place] = await Promise.all([getBrowser(() => undefined), openPlace()]);
  const { context, profile } = await startBrowser({ browser, practice: place, headless: true }, [OVER_PIPE]);
  const asked = context.browser();
  if (!asked) throw new Error("This browser gives no debugging session to load the extension with.");
  const end = () => {
    try {
      // With all it started: one of them that still wrote would leave the profile behind.
      process.kill(-processOf(profile), "SIGKILL");
    } catch {
      // It is gone already.
    }
    // What is killed may write for a moment still.
    const moment = new Int32Array(new SharedArrayBuffer(4));
    for (let turn = 0; turn < 8 && existsSync(profile); turn++) {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      Atomics.wait(moment, 0, 0, 40);
    }
  };
  process.once("exit", end);
  // How Vitest ends a process whose files are done; it lets nobody else call `process.exit`.
  process.once("SIGTERM", end);
  place.server.unref();
  return { context, profile, place, session: await asked.newBrowserCDPSession() };
}

const isOfExtension = (address: string) => address.startsWith("chrome-extension:");

async function addressesIn(session: CDPSession): Promise<readonly string[]> {
  return (await session.send("Target.getTargets")).targetInfos.map(({ url }) => url);
}

/** One empty tab, and no site has anything kept. */
async function makeFresh(context: BrowserContext): Promise<void> {
  const before = context.pages();
  const page = await context.newPage();
  await Promise.all(before.map((one) => one.close()));
  await context.unrouteAll();
  await context.clearPermissions();
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", {
    origin: "https://www.linkedin.com",
    storageTypes: "all",
  });
  await session.send("Network.clearBrowserCookies");
  await session.send("Network.clearBrowserCache");
  await session.detach();
}
