import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getBrowser } from "../../tools/browser.ts";
import { untilAtRest } from "../../tools/drive/census.ts";
import {
  BLANK,
  crowdMember,
  type Desk,
  NOTED,
  openDesk,
  type Person,
  ROOMY,
} from "../../tools/drive/desk.ts";
import { untilTrue } from "../../tools/drive/until.ts";
import { listenToConsole, summonWitness, type Testimony, testimonyOf } from "../../tools/drive/witness.ts";
import { type Practice, startPractice } from "../practice/server.ts";

/** What a page of LinkedIn could notice of the extension: nothing but the presses that a person makes too. */
let desk: Desk;
let twin: Practice;
let plain: Browser;
let context: BrowserContext;

const START = Date.UTC(2026, 9, 6, 7);

beforeAll(async () => {
  // Both sites' clocks stand still but for the desk's leaps: pages tell the time.
  const setup = { ...ROOMY, clock: () => START };
  desk = await openDesk("assisted", { census: true, alone: true, setup });
  twin = await startPractice({ setup });
  const { executablePath } = await getBrowser(() => undefined);
  plain = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", ...twin.chromiumArguments],
  });
  context = await plain.newContext({ viewport: { width: 1280, height: 800 } });
  await Promise.all([summonWitness(context), summonWitness(desk.launched.context)]);
});
afterAll(async () => {
  await plain.close();
  await twin.stop();
  await desk.close();
});

function expectSame(beside: Testimony, without: Testimony): void {
  expect(beside).toEqual(without);
  expect(JSON.stringify(beside)).not.toContain("chrome-extension:");
  expect(without.errors).toEqual([]);
  expect(without.globals.length).toBeGreaterThan(500);
  expect(without.mutations.length).toBeGreaterThan(0);
}

async function visitPlain(path: string): Promise<Page> {
  twin.site.moveTime(desk.practice.site.now() - twin.site.now());
  const page = await context.newPage();
  await page.goto(`${twin.origin}${path}`);
  return page;
}

/** With and without the extension, the person doing the same in both. */
async function expectQuiet(path: string, act: (page: Page) => Promise<unknown>): Promise<void> {
  const [beside, without] = await Promise.all([desk.visit(path), visitPlain(path)]);
  const heard = await Promise.all([listenToConsole(beside), listenToConsole(without)]);
  await Promise.all([act(beside), act(without)]);
  await Promise.all([beside, without].map((page) => page.waitForLoadState("networkidle")));
  await untilAtRest(desk, beside);
  expectSame(await testimonyOf(beside), await testimonyOf(without));
  expect(heard).toEqual([[], []]);
  await Promise.all([beside.close(), without.close()]);
}

const shows = (text: string | RegExp) => (page: Page) => page.getByText(text).first().waitFor();
const inviteOf = (page: Page, name: string) =>
  page.locator(`main [aria-label="Invite ${name} to connect"]`).first();

function serve(profile: "sdui-2026" | "ember-2021"): void {
  for (const { site } of [desk.practice, twin]) site.change({ layout: { profile } });
}

async function openMenu(page: Page): Promise<void> {
  await page.locator("main").getByRole("button", { name: "More" }).first().click();
  await page.getByRole("menuitem").first().waitFor();
}

describe("a page is the same with and without the extension", () => {
  const connect = (name: string) => (page: Page) => inviteOf(page, name).waitFor();

  test("feed", () => expectQuiet("/feed/", shows(/Bo Muster|People you may know/)));
  test("profile of today", () => expectQuiet("/in/bo-muster/", connect("Bo Muster")));
  test("search", () => expectQuiet("/search/results/people/?keywords=bo+muster", connect("Bo Muster")));
  test("connections, which it reads once", () =>
    expectQuiet("/mynetwork/invite-connect/connections/", shows("Mia Mutual")));
  test("a page that it has no business with", () =>
    expectQuiet("/messaging/", (page) => page.locator("body *").first().waitFor()));

  test("a profile whose More menu is open", () => expectQuiet("/in/ivo-sample/", openMenu));

  test("profile of 2021", async () => {
    serve("ember-2021");
    await expectQuiet("/in/bo-muster/", (page) =>
      page.locator(".pv-top-card [aria-label^=Invite]").waitFor(),
    );
    serve("sdui-2026");
  });
});

/** The person's own way to the dialog and through it, up to the Send. */
async function prepareByHand(page: Page, { name }: Person, note: string): Promise<void> {
  await page.locator("main").getByText("Message", { exact: true }).first().waitFor();
  if (!(await inviteOf(page, name).isVisible())) {
    await openMenu(page);
    await page.getByRole("menuitem", { name: `Invite ${name} to connect` }).click();
  } else await inviteOf(page, name).click();
  if (note === "") return;
  await page.getByRole("button", { name: "Add a note" }).click();
  await page.locator("#custom-message").fill(note);
}

const send = (page: Page, note: string) =>
  page.getByRole("button", { name: note === "" ? "Send without a note" : "Send invitation" }).click();

/** Waits until the page has said what came of it, and fallen silent. */
async function untilSaid(page: Page): Promise<void> {
  const toast = page.locator(".artdeco-toast-item");
  await toast.waitFor();
  await toast.waitFor({ state: "detached" });
}

describe("a page through a whole invitation is as if the person had done it alone", () => {
  const expectQuietInvitation = async (
    person: Person,
    { segment, moments, sends }: { segment: string; moments: readonly string[]; sends?: "person" },
  ) => {
    const { note } = await desk.approve(person, segment);
    await desk.handOver(person);
    const [beside, without] = [await desk.linkedIn(), await visitPlain(`/in/${person.slug}/`)];
    const heard = await listenToConsole(beside);
    await prepareByHand(without, person, note);
    await send(without, note);
    if (sends === "person") await send(beside, note);
    await Promise.all([untilSaid(beside), untilSaid(without)]);
    await untilTrue("it is recorded", async () => (await desk.stored(person)).state === "sent");
    await untilAtRest(desk, beside);
    const testimony = await testimonyOf(beside);
    expectSame(testimony, await testimonyOf(without));
    expect(Object.keys(testimony.moments)).toEqual(moments);
    expect(heard).toEqual([]);
    await Promise.all([beside.close(), without.close()]);
  };
  const NOTE = { segment: NOTED, moments: ["dialog", "field", "filled"] };

  test("assisted: the person presses Send", () =>
    expectQuietInvitation(crowdMember(1), { ...NOTE, sends: "person" }));

  describe("hands-free", () => {
    beforeAll(() => desk.popup.agreeHandsFree());

    test("with a note", () => expectQuietInvitation(crowdMember(2), NOTE));

    test("on a profile of 2021", async () => {
      serve("ember-2021");
      await expectQuietInvitation(crowdMember(3), NOTE);
      serve("sdui-2026");
    });

    test("through the More menu and without a note", () =>
      expectQuietInvitation(
        { slug: "ivo-sample", name: "Ivo Sample" },
        { segment: BLANK, moments: ["dialog"] },
      ));
  });
});

test("sent invitations, which it reads once, are the same page with and without the extension", () =>
  expectQuiet("/mynetwork/invitation-manager/sent/", shows("Withdraw")));
