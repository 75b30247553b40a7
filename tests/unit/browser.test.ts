import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FoundBrowser, getBrowser, NoBrowser, type Way } from "../../tools/browser.ts";

/** An executable that answers `--version` with this line. */
function executable(answer: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "politely-browser-")), "browser");
  writeFileSync(path, `#!/bin/sh\necho "${answer}"\n`);
  chmodSync(path, 0o755);
  return path;
}

const silent = () => undefined;
const found: FoundBrowser = { executablePath: "/somewhere", branded: false };

describe.skipIf(process.platform === "win32")("getting a browser", () => {
  it("takes CHROME_PATH first and tells a branded Chrome from the rest", async () => {
    const never: Way = () => {
      throw new Error("not asked");
    };
    const chrome = executable("Google Chrome 156.0.8078.73");
    expect(await getBrowser(silent, chrome, [never])).toEqual({ executablePath: chrome, branded: true });
    const chromium = executable("Chromium 156.0.8078.79 built on Debian");
    expect(await getBrowser(silent, chromium, [never])).toMatchObject({ branded: false });
  });

  it.each([
    ["too old", executable("Chromium 120.0.6099.1")],
    ["no browser", executable("hello")],
    ["not there", "/no/such/browser"],
  ])("says in one sentence that CHROME_PATH is %s", async (_what, path) => {
    await expect(getBrowser(silent, path, [])).rejects.toThrow(
      `CHROME_PATH is ${path}, which is no Chromium, Edge or Chrome of version 144 or later.`,
    );
  });

  it("goes through the ways in order and stops at the first that leads to one", async () => {
    const asked: string[] = [];
    const way =
      (name: string, leads: boolean): Way =>
      () => {
        asked.push(name);
        return leads ? found : null;
      };
    const ways = [way("installed", false), way("download", true), way("package", true)];
    expect(await getBrowser(silent, "", ways)).toBe(found);
    expect(asked).toEqual(["installed", "download"]);
  });

  it("says in one clear sentence when none does", async () => {
    const failed = getBrowser(silent, "", [() => null]);
    await expect(failed).rejects.toThrow(NoBrowser);
    await expect(failed).rejects.toThrow(
      /install one, or set CHROME_PATH to its executable, and run this again\.$/,
    );
  });
});
