import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A browser that can load an unpacked extension, and how it is told to. */
export interface FoundBrowser {
  readonly executablePath: string;
  /**
   * A branded Chrome ignores `--load-extension`; there the extension is loaded over the debugging
   * pipe (`Extensions.loadUnpacked`) instead.
   */
  readonly branded: boolean;
}

/** Where Chromium, Edge and Chrome are installed, those that take `--load-extension` first. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
    "/usr/bin/microsoft-edge",
    "/usr/bin/microsoft-edge-stable",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/opt/google/chrome/chrome",
  ],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  win32: [
    "C:\\Program Files\\Chromium\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/** The least version that has what the extension needs; the manifest says the same. */
export const LEAST_VERSION = 144;

interface Identity {
  readonly version: number;
  readonly branded: boolean;
}

/** What an executable says it is; null when it does not run or says nothing. */
function identify(executablePath: string): Identity | null {
  if (!existsSync(executablePath)) return null;
  if (process.platform === "win32") {
    // A Windows browser prints nothing: its name has to do, and a version too old shows at the start.
    return { version: LEAST_VERSION, branded: /google/i.test(executablePath) };
  }
  const asked = spawnSync(executablePath, ["--version"], { encoding: "utf8", timeout: 20_000 });
  const version = /(\d+)\.\d+\.\d+/.exec(asked.stdout ?? "")?.[1];
  return version ? { version: Number(version), branded: /^Google Chrome/i.test(asked.stdout.trim()) } : null;
}

function usable(executablePath: string): FoundBrowser | null {
  const identity = identify(executablePath);
  if (!identity || identity.version < LEAST_VERSION) return null;
  return { executablePath, branded: identity.branded };
}

/** Playwright's own download, where its host can be reached. */
async function fromPlaywright(say: (line: string) => void): Promise<FoundBrowser | null> {
  const { chromium } = await import("playwright-core");
  const before = chromium.executablePath() && usable(chromium.executablePath());
  if (before) return before;
  say("No browser found; trying Playwright's download of Chromium.");
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore", timeout: 180_000 });
  return usable(chromium.executablePath());
}

/** Debian's and Ubuntu's package, as root. */
function fromDebian(say: (line: string) => void): FoundBrowser | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return null;
  say("No browser found; installing Debian's chromium package.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update", "-q"], { env, stdio: "ignore", timeout: 180_000 });
    execFileSync("apt-get", ["install", "-yq", "--no-install-recommends", "chromium"], {
      env,
      stdio: "ignore",
      timeout: 480_000,
    });
  } catch (error) {
    say(`apt-get could not install it: ${String(error).split("\n")[0]}`);
    return null;
  }
  return usable("/usr/bin/chromium");
}

/** Thrown when no way led to a browser; the message is one sentence for a person. */
export class NoBrowser extends Error {}

/** Chromium, Edge or Chrome where they are usually installed. */
function installed(): FoundBrowser | null {
  const found = (PLACES[process.platform] ?? []).map(usable).filter((one) => one !== null);
  return found.find(({ branded }) => !branded) ?? found[0] ?? null;
}

/** One way to a browser; null: it leads to none. */
export type Way = (say: (line: string) => void) => FoundBrowser | null | Promise<FoundBrowser | null>;

/** After CHROME_PATH, in this order. */
const WAYS: readonly Way[] = [installed, fromPlaywright, fromDebian];

/**
 * Finds a browser or gets one: CHROME_PATH, then an installed Chromium, Edge or Chrome, then
 * Playwright's download, then Debian's package when root. `say` gets a line for each long step.
 */
export async function getBrowser(
  say: (line: string) => void,
  given: string | undefined = process.env["CHROME_PATH"],
  ways: readonly Way[] = WAYS,
): Promise<FoundBrowser> {
  if (given) {
    const found = usable(given);
    if (found) return found;
    throw new NoBrowser(
      `CHROME_PATH is ${given}, which is no Chromium, Edge or Chrome of version ${LEAST_VERSION} or later.`,
    );
  }
  for (const way of ways) {
    const found = await way(say);
    if (found) return found;
  }
  throw new NoBrowser(
    `No Chromium, Edge or Chrome of version ${LEAST_VERSION} or later was found or could be installed; install one, or set CHROME_PATH to its executable, and run this again.`,
  );
}
