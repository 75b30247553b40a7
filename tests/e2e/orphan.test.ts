import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { censusOf, untilAtRest } from "../../tools/drive/census.ts";
import { runAsContentScript } from "../../tools/drive/content-script.ts";
import { crowdMember, type Desk, NOTED, openDesk, type Person } from "../../tools/drive/desk.ts";
import { reloadExtension } from "../../tools/drive/dying.ts";
import { storedRows } from "../../tools/drive/rows.ts";
import { untilTrue } from "../../tools/drive/until.ts";
import { listenToConsole } from "../../tools/drive/witness.ts";

/** I2 I5: an extension reloaded while its script acts. The old script, an orphan, presses nothing more. */
let desk: Desk;
const DAY = 24 * 60 * 60_000;
const SEND = "Send invitation";

beforeAll(async () => {
  desk = await openDesk("hands-free", { census: true });
});
afterAll(() => desk.close());

function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** The dialog's answer is kept back; gives the tab that waits for it, and what lets it through. */
async function connecting(person: Person): Promise<{ tab: Page; note: string; letThrough: () => void }> {
  const [asked, through] = [gate(), gate()];
  await desk.launched.context.route(
    "**/practice-api/connect",
    async (route) => {
      asked.open();
      await through.opened;
      await route.continue();
    },
    { times: 1 },
  );
  const { note } = await desk.approve(person, NOTED);
  await desk.handOver(person);
  await asked.opened;
  return { note, tab: await desk.linkedIn(), letThrough: through.open };
}

/** The worker uses its tab again where it left it: with another query it takes a new one, and the orphan lives on. */
async function keepFromWorker(tab: Page): Promise<void> {
  await tab.evaluate(() => history.replaceState(null, "", `${location.pathname}?trk=example`));
}

const connectOf = (tab: Page, name: string) =>
  tab
    .locator("main")
    .getByRole("link", { name: `Invite ${name} to connect` })
    .first();

/** The page's wait for the dialog, two seconds here, is not over before the reload, however long that takes. */
const stopItsClock = (tab: Page): Promise<unknown> =>
  runAsContentScript(desk, tab, "void (Date.now = ((at) => () => at)(Date.now()))");

/** No timer and no ear: nothing can make it act again. */
async function expectDeaf(tab: Page): Promise<void> {
  expect(await untilAtRest(desk, tab)).toMatchObject({ listeners: [] });
}

/** The log says that it is not known, and goes on saying so; the site got nothing. */
async function expectUnsent(person: Person): Promise<void> {
  const isUnknown = async () => (await desk.stored(person)).state === "unknown";
  await untilTrue(`${person.name} is unknown`, isUnknown, 60_000);
  await desk.later(DAY);
  expect(await isUnknown()).toBe(true);
  const { attempts } = await storedRows(desk.popup.page);
  const kinds = attempts.filter(({ name }) => name === person.name).map(({ kind }) => kind);
  expect(kinds).toEqual(["proposed", "queued", "approved", "prepared", "dispatched", "unknown"]);
  expect(desk.requestsFor(person)).toEqual([]);
}

describe("I2 I5 the orphan presses nothing more", () => {
  test("when the extension is reloaded between Connect and the dialog", async () => {
    const person = crowdMember(1);
    const { tab, letThrough } = await connecting(person);
    await stopItsClock(tab);
    const heard = await listenToConsole(tab);
    await keepFromWorker(tab);
    await reloadExtension(desk);
    letThrough();
    await tab.getByRole("button", { name: "Add a note" }).waitFor();
    await expectDeaf(tab);
    expect(await tab.getByRole("button", { name: "Send without a note" }).isEnabled()).toBe(true);
    await expectUnsent(person);
    expect(heard).toEqual([]);
    await tab.close();
  });

  test("when it is reloaded between the filled note and Send", async () => {
    const person = crowdMember(2);
    const { tab, note, letThrough } = await connecting(person);
    const heard = await listenToConsole(tab);
    await keepFromWorker(tab);
    const letSend = await holdSend(tab);
    letThrough();
    const field = tab.locator("#custom-message");
    await expect.poll(() => field.inputValue(), { timeout: 20_000 }).toBe(note);
    await reloadExtension(desk);
    await letSend();
    expect(await tab.getByRole("button", { name: SEND }).isEnabled()).toBe(true);
    await expectDeaf(tab);
    expect(await field.inputValue()).toBe(note);
    await expectUnsent(person);
    expect(heard).toEqual([]);
    await tab.close();
  });

  test("when the new worker leads its tab on: the new script reads there, and presses nothing either", async () => {
    const person = crowdMember(3);
    const { tab, letThrough } = await connecting(person);
    const led = tab.waitForEvent("domcontentloaded");
    await reloadExtension(desk);
    letThrough();
    await led;
    await expectUnsent(person);
    await tab.close();
  });
});

describe("I2 a command after the reload", () => {
  test("is heard by the next document's script alone, which carries it out once", async () => {
    const { slug, name } = crowdMember(4);
    const path = `/in/${slug}/`;
    const orphaned = await desk.visit(`${path}?old`);
    await untilAtRest(desk, orphaned);
    await reloadExtension(desk);
    const next = await desk.visit(`${path}?new`);
    const command = {
      commandId: "the-same",
      mode: "hands-free",
      person: { keys: [`slug:${slug}`], fullName: name },
      note: "",
    };
    const begin = { to: "page", kind: "begin", command };
    await untilTrue("the new script is there", async () =>
      Number.isFinite((await toEveryPage({ to: "page", kind: "which" }))["?new"]),
    );
    expect(await toEveryPage({ to: "page", kind: "which" })).toMatchObject({ "?old": null });
    expect(await toEveryPage(begin)).toEqual({ "?old": null, "?new": true });
    expect(await toEveryPage(begin)).toEqual({ "?old": null, "?new": false });
    await next.locator("main").getByText("Pending").first().waitFor();
    await untilAtRest(desk, next);
    expect(desk.practice.site.requests().filter(({ toSlug }) => toSlug === slug)).toHaveLength(1);
    expect(await censusOf(desk, orphaned)).toMatchObject({ started: 0 });
    await Promise.all([orphaned.close(), next.close()]);
  });
});

test("an orphan with nothing under way ends at the person's own Connect, without a word", async () => {
  const { slug, name } = crowdMember(5);
  const tab = await desk.visit(`/in/${slug}/`);
  const heard = await listenToConsole(tab);
  const connect = connectOf(tab, name);
  await connect.waitFor();
  expect((await censusOf(desk, tab)).listeners).toContain("window click");
  await untilAtRest(desk, tab);
  await reloadExtension(desk);
  await connect.click();
  await tab.getByRole("button", { name: "Dismiss" }).click();
  await expectDeaf(tab);
  expect(heard).toEqual([]);
  await tab.close();
});

/**
 * What the hand of each page of LinkedIn answers the worker, which puts it there as it does in the product,
 * by the page's query; null: nobody answers.
 */
async function toEveryPage(message: object): Promise<Record<string, unknown>> {
  const worker = desk.launched.context.serviceWorkers().at(-1);
  if (!worker) throw new Error("No worker runs.");
  return worker.evaluate(async (given) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: {
          query(of: object): Promise<readonly { id: number; url: string }[]>;
          sendMessage(tab: number, message: object): Promise<unknown>;
        };
        scripting: { executeScript(of: object): Promise<unknown> };
      };
    };
    const tabs = await chrome.tabs.query({ url: "https://www.linkedin.com/in/*" });
    const answers = tabs.map(async ({ id, url }) => {
      await chrome.scripting.executeScript({ target: { tabId: id }, files: ["src/entry/hand.js"] });
      const answer = await chrome.tabs.sendMessage(id, given).catch(() => null);
      return [new URL(url).search, answer ?? null] as const;
    });
    return Object.fromEntries(await Promise.all(answers));
  }, message);
}

/** Keeps the page's Send disabled, whatever the page does; gives what ends that. */
async function holdSend(tab: Page): Promise<() => Promise<void>> {
  await tab.evaluate((label) => {
    const roots = [document, ...[...document.querySelectorAll("*")].map((host) => host.shadowRoot)];
    const button = () =>
      roots.flatMap((root) => root?.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`) ?? [])[0];
    const hold = new MutationObserver(() => {
      const send = button();
      if (send && !send.disabled) send.disabled = true;
    });
    for (const root of roots)
      if (root) hold.observe(root, { subtree: true, childList: true, attributes: true });
    const letSend = () => {
      hold.disconnect();
      const send = button();
      if (send) send.disabled = false;
    };
    Object.assign(document, { letSend });
  }, SEND);
  return () => tab.evaluate(() => (document as unknown as { letSend: () => void }).letSend());
}
