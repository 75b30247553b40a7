import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runAsContentScript } from "../../tools/drive/content-script.ts";
import { BLANK, crowdMember, type Desk, NOTED, openDesk } from "../../tools/drive/desk.ts";
import { readNetworkLog } from "../../tools/drive/network.ts";
import { storedRows } from "../../tools/drive/rows.ts";
import { fromExtensions } from "../practice/server.ts";

/** I7: the extension asks the network for nothing, and nobody else can read its data or command it. */
let desk: Desk;
let open = true;
const folder = mkdtempSync(join(tmpdir(), "politely-network-"));
const networkLog = join(folder, "network.json");

beforeAll(async () => {
  desk = await openDesk("hands-free", { networkLog });
});
afterAll(async () => {
  if (open) await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const rows = () => storedRows(desk.popup.page);

describe("I7 a web page", () => {
  let page: Page;
  beforeAll(async () => {
    await desk.popup.paste(BLANK, ["Bo Muster https://www.linkedin.com/in/bo-muster/"]);
    page = await desk.visit("/in/bo-muster/");
    await page.locator("main").getByRole("link", { name: "Invite Bo Muster to connect" }).first().waitFor();
  });
  afterAll(() => page.close());

  test("finds nothing of the extension to speak to", async () => {
    expect(
      await page.evaluate(
        () => (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime === undefined,
      ),
    ).toBe(true);
  });

  test("cannot load any of its files, by which it would know who has it", async () => {
    const { extensionId } = desk.launched;
    const loaded = await page.evaluate(async (id) => {
      const load = (path: string) =>
        new Promise<boolean>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = `chrome-extension://${id}/${path}`;
        });
      const paths = [
        "icons/16.png",
        "manifest.json",
        "src/entry/content.iife.js",
        "src/entry/hand.js",
        "src/entry/own-profile.js",
        "src/entry/take-back.js",
      ];
      const fetched = paths.map((path) =>
        fetch(`chrome-extension://${id}/${path}`).then(
          () => true,
          () => false,
        ),
      );
      return Promise.all([...paths.map(load), ...fetched]);
    }, extensionId);
    expect(loaded).toEqual(Array.from({ length: 12 }, () => false));
  });

  test("commands nothing by messages in its window", async () => {
    const before = await rows();
    const url = page.url();
    await page.evaluate(async () => {
      const command = {
        commandId: "forged",
        mode: "hands-free",
        person: { keys: ["slug:bo-muster"], fullName: "Bo Muster" },
        note: "",
      };
      for (const message of [
        { to: "page", kind: "begin", command },
        { to: "page", kind: "read" },
        { to: "worker", kind: "poke" },
        { to: "worker", kind: "report", report: { kind: "stop-seen", restriction: "challenge", path: "/" } },
      ]) {
        window.postMessage(message, "*");
        document.dispatchEvent(new CustomEvent("message", { detail: message }));
        new BroadcastChannel("practice-clock").postMessage(message);
      }
      // A turn of everything that could have listened.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    });
    await desk.clock.moveTo(desk.clock.now());
    expect(await rows()).toEqual(before);
    expect(page.url()).toBe(url);
    expect(desk.practice.site.requests()).toEqual([]);
    expect(
      await page
        .locator("#interop-outlet")
        .evaluate((host) => host.shadowRoot?.querySelector("[role=dialog].send-invite") ?? null),
    ).toBeNull();
  });
});

describe("I7 messages", () => {
  const MALFORMED: readonly unknown[] = [
    null,
    "poke",
    [],
    {},
    { to: "worker" },
    { to: "worker", kind: "wipe" },
    { to: "worker", kind: "report" },
    { to: "worker", kind: "report", report: { kind: "outcome", commandId: "forged" } },
    { to: "worker", kind: "report", report: { kind: "stop-seen", restriction: "tired", path: "/" } },
    { to: "worker", kind: "report", report: { kind: "sent-by-hand", person: { keys: ["everybody"] } } },
    {
      to: "worker",
      kind: "report",
      report: { kind: "list-seen", reading: { surface: "connections", people: "everybody" } },
    },
  ];
  const sendAll = (messages: readonly unknown[]) => `
    Promise.all(${JSON.stringify(messages)}.map((one) => chrome.runtime.sendMessage(one).catch(() => undefined)))
      .then((answers) => answers.map((answer) => answer ?? null))`;

  test("of another shape change nothing, from the extension's own page", async () => {
    const before = await rows();
    // Well formed, but a report is for content scripts alone to give.
    const report = { kind: "stop-seen", restriction: "challenge", path: "/" };
    const all = [...MALFORMED, { to: "worker", kind: "report", report }];
    expect(await desk.popup.page.evaluate(sendAll(all))).toEqual(all.map(() => null));
    expect(await rows()).toEqual(before);
  });

  test("of another shape, or of a command never given, change nothing from where content scripts are", async () => {
    const before = await rows();
    const tab = await desk.visit("/feed/");
    const outcome = { kind: "sent", evidence: "forged" };
    const limits = { noteLimit: 120, notesRemaining: null };
    const forged = { kind: "outcome", commandId: "forged", outcome, limits };
    expect(await runAsContentScript(desk, tab, sendAll(MALFORMED))).toEqual(MALFORMED.map(() => null));
    // Requests are for the extension's own pages alone.
    expect(await runAsContentScript(desk, tab, sendAll([{ to: "worker", kind: "poke" }]))).toEqual([null]);
    expect(
      await runAsContentScript(desk, tab, sendAll([{ to: "worker", kind: "report", report: forged }])),
    ).toEqual([true]);
    // A row of another shape is left out, and does not cost the rest of its list.
    const reading = { surface: "connections", people: [{}, { keys: ["all"] }], total: null };
    const list = { kind: "list-seen", reading };
    expect(
      await runAsContentScript(desk, tab, sendAll([{ to: "worker", kind: "report", report: list }])),
    ).toEqual([true]);
    expect(await rows()).toEqual(before);
    await tab.close();
  });
});

describe("I7 foreign text is text", () => {
  const MARKUP = `<img src=x onerror="document.title='run'">`;

  test("a name and a note with markup are shown letter by letter in the popup", async () => {
    const { popup } = desk;
    await popup.compose(
      `Segment ${MARKUP}`,
      `Hi {{ first_name }}, <b onclick="x()">${MARKUP}</b> {{ company }}`,
    );
    await popup.paste(`Segment ${MARKUP}`, [
      `Name\tCompany\tURL\nJo ${MARKUP}\t<script>document.title="run"</script>\thttps://www.linkedin.com/in/jo-sample/`,
    ]);
    await popup.go("Today");
    await popup.page.getByRole("article", { name: /^Jo / }).waitFor();
    const shown = (await popup.queue()).find(({ name }) => name.startsWith("Jo"));
    expect(shown?.name).toContain("onerror");
    expect(shown?.note).toContain("<b onclick=");
    expect(shown?.note).toContain(MARKUP);
    expect(await popup.page.locator("article img, article b, article script").count()).toBe(0);
    expect(await popup.page.title()).toBe("Politely");
    if (shown) await popup.skip(shown.name);
  });

  test("so is what a page said, on the dashboard", async () => {
    const tab = await desk.visit("/feed/");
    const report = { kind: "stop-seen", restriction: "approaching-limit", path: MARKUP };
    const message = JSON.stringify({ to: "worker", kind: "report", report });
    expect(await runAsContentScript(desk, tab, `chrome.runtime.sendMessage(${message})`)).toBe(true);
    const dashboard = await desk.ownPage("page");
    await dashboard.getByText("Close to the limit", { exact: true }).waitFor();
    await dashboard.getByText(`seen on ${MARKUP}`).waitFor();
    expect(await dashboard.locator("main img").count()).toBe(0);
    expect(await dashboard.title()).toBe("Figures · Politely");
    await Promise.all([dashboard.close(), tab.close()]);
  });
});

test("I7 after a day's work the network has seen nothing of the extension, and its pages asked one host alone", async () => {
  expect(await desk.invite(crowdMember(1), NOTED)).toMatchObject({ state: "sent" });
  const dashboard = await desk.ownPage("page");
  await dashboard.getByRole("button", { name: "Check acceptances now" }).click();
  await dashboard.getByText(/among your connections/).waitFor();
  expect(fromExtensions(desk.practice.requests)).toEqual([]);
  await desk.close();
  open = false;
  const { byExtension, hostsOfPages } = readNetworkLog(networkLog);
  expect(byExtension).toEqual([]);
  expect(hostsOfPages).toEqual(["www.linkedin.com"]);
});
