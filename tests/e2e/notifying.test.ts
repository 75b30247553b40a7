import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { crowdMember, type Desk, openDesk } from "../../tools/drive/desk.ts";

/**
 * What is told outside the browser's window, by the browser itself. Nobody can say yes to Chromium's question in a
 * test, so this copy of the build has the permission from the beginning; all else is as it ships.
 */
let desk: Desk;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "politely-notifying-"));
  cpSync("dist-practice", folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { permissions: string[] };
  manifest.permissions.push("notifications");
  writeFileSync(path, JSON.stringify(manifest));
  desk = await openDesk("assisted", { folder });
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Those the browser shows, by their kind. */
const shown = () =>
  desk.popup.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { notifications: { getAll(): Promise<Readonly<Record<string, unknown>>> } };
    };
    return Object.keys(await chrome.notifications.getAll());
  });

async function tick(name: string): Promise<void> {
  const page = await desk.ownPage("page");
  await page.getByRole("link", { name: "Settings" }).click();
  const box = page.getByRole("checkbox", { name });
  await box.click();
  await expect.poll(() => box.isChecked()).toBe(true);
  await page.close();
}

test("nothing is told unless it was ticked", async () => {
  await desk.approve(crowdMember(1));
  await desk.handOver(crowdMember(1));
  const tab = await desk.linkedIn();
  await tab.getByRole("button", { name: "Send without a note" }).waitFor();
  expect(await shown()).toEqual([]);
  await tab.close();
});

test("once ticked, that an invitation is ready", async () => {
  await tick("When an invitation is ready for you to send, once a day");
  await desk.approve(crowdMember(2));
  await desk.handOver(crowdMember(2));
  await expect.poll(shown).toEqual(["ready"]);
});
