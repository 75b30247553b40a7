import type { Page } from "playwright-core";
import { bareAddress, type Launched } from "../launch.ts";

/** A person whose note was on the screen when the driver pressed Approve: what an audit may call approved. */
export interface Approved {
  readonly name: string;
  readonly note: string;
}

export interface SetupChoice {
  readonly accountType?: "basic" | "premium";
  readonly targetPerDay?: number;
}

/** The pace as the form has it, by its labels; what is left out stays as it is. */
export interface PaceChoice {
  readonly numbers?: Readonly<Record<string, string>>;
  readonly hours?: { readonly from: string; readonly to: string };
  readonly zone?: string;
  readonly everyDay?: boolean;
}

/** The popup as a person uses it: by the words on the screen, and nothing else. */
export interface PopupDriver {
  readonly page: Page;
  go(place: "Today" | "Write" | "Add" | "Settings"): Promise<void>;
  setUp(choice?: SetupChoice): Promise<void>;
  compose(name: string, body: string): Promise<void>;
  /** Gives the report's words; where everybody is held out, who and why. */
  paste(segment: string, lines: readonly string[]): Promise<string>;
  file(segment: string, file: { readonly name: string; readonly text: string }): Promise<string>;
  /** What stands in the queue, as read. */
  queue(): Promise<readonly Approved[]>;
  approve(name: string): Promise<Approved>;
  edit(name: string, note: string): Promise<void>;
  skip(name: string): Promise<void>;
  undo(): Promise<void>;
  /** Of one approved: it is a draft again. */
  takeBack(name: string): Promise<void>;
  settle(as: "It was sent" | "It was not sent"): Promise<void>;
  /** Says that LinkedIn works again; resolves when the Sent page was read. */
  goOnAfterRestriction(): Promise<void>;
  approveAll(): Promise<readonly Approved[]>;
  /** Nothing is sent from here on. */
  pause(): Promise<void>;
  /** After a pause; what is due goes at once. */
  goOn(): Promise<void>;
  agreeHandsFree(): Promise<void>;
  /** Back to the person pressing Send. */
  turnHandsFreeOff(): Promise<void>;
  setPace(pace: PaceChoice): Promise<void>;
  /** The state line: how many, and what is next or why not. */
  state(): Promise<string>;
  close(): Promise<void>;
}

const POPUP = { width: 380, height: 600 };
const POPUP_PATH = "/src/entry/popup/index.html";

/**
 * Opens the popup's own page in a small window beside the tabs, so that neither it nor LinkedIn's tab
 * is ever in the background, where the browser slows a page down.
 */
export async function openPopupBeside(launched: Launched): Promise<PopupDriver> {
  const opening = launched.context.waitForEvent("page", {
    predicate: (page) => page.url().endsWith(POPUP_PATH),
  });
  // From a page: a worker that was stopped in between can no longer be spoken to.
  const from = await launched.context.newPage();
  await from.goto(bareAddress(launched));
  await from.evaluate(
    async (given) => {
      const { chrome } = globalThis as unknown as {
        chrome: { windows: { create(options: object): Promise<unknown> } };
      };
      await chrome.windows.create({ ...given, type: "popup" });
    },
    { url: POPUP_PATH, ...POPUP },
  );
  await from.close();
  const page = await opening;
  await page.setViewportSize(POPUP);
  await page.locator(".popup").waitFor();
  return drivePopup(page);
}

/** Opens the popup's own page in a tab of the popup's size. */
export async function openPopup(launched: Launched): Promise<PopupDriver> {
  const page = await launched.context.newPage();
  await page.setViewportSize(POPUP);
  await page.goto(`chrome-extension://${launched.extensionId}${POPUP_PATH}`);
  await page.locator(".popup").waitFor();
  return drivePopup(page);
}

function drivePopup(page: Page): PopupDriver {
  const button = (name: string | RegExp, exact = false) => page.getByRole("button", { name, exact });
  const card = (name: string) => page.getByRole("article", { name, exact: true });

  async function read(name: string): Promise<Approved> {
    // Before the card stands there, a note that is still to come would read as none.
    await card(name).waitFor();
    const note = card(name).locator("blockquote.note");
    return { name, note: (await note.count()) > 0 ? ((await note.textContent()) ?? "") : "" };
  }

  async function add(): Promise<string> {
    const some = button(/^Add \d/);
    const heldOut = page.locator("details", { hasText: /^\d+ (?:person|people) held out/ });
    await some.or(heldOut).first().waitFor();
    // Everybody is held out: there is nothing to press, and the reasons are the answer.
    if (!(await some.isVisible())) {
      await heldOut.locator("summary").click();
      return heldOut.innerText();
    }
    await some.click();
    const report = page.locator("footer [role=status]").filter({ hasText: /added|known/ });
    await report.waitFor();
    return report.innerText();
  }

  const driver: PopupDriver = {
    page,
    async go(place) {
      await page.getByRole("navigation").getByRole("button", { name: place, exact: true }).click();
      // Its code may come with the press.
      await page.getByRole("main", { name: place, exact: true }).waitFor();
    },
    async setUp({ accountType = "basic", targetPerDay = 15 } = {}) {
      await page.getByLabel("Your LinkedIn account").selectOption(accountType);
      await page.getByLabel("Invitations a day, in the end").fill(String(targetPerDay));
      await button("Begin").click();
      await page.getByRole("navigation").waitFor();
    },
    async compose(name, body) {
      await driver.go("Write");
      const segment = page.getByLabel("Segment", { exact: true });
      // Both come with the same answer of the store: with the one there, the other's absence means something.
      await page.getByLabel("Name", { exact: true }).waitFor();
      if (await segment.isVisible()) await segment.selectOption({ label: "A new segment …" });
      await page.getByLabel("Name", { exact: true }).fill(name);
      await page.getByLabel("Words of the invitation").fill(body);
      await button("Save", true).click();
      await page.getByText(/^Saved/).waitFor();
      // Until it stands in the list: else the next words would be taken for a change of these.
      const listed = page.getByLabel("Segment", { exact: true }).locator("option").filter({ hasText: name });
      await listed.first().waitFor({ state: "attached" });
    },
    async paste(segment, lines) {
      await driver.go("Add");
      await page.getByLabel("Add to").selectOption({ label: segment });
      await page.getByRole("radio", { name: "A list" }).check();
      await page.getByLabel("One person a line").fill(lines.join("\n"));
      return add();
    },
    async file(segment, { name, text }) {
      await driver.go("Add");
      await page.getByLabel("Add to").selectOption({ label: segment });
      await page.getByRole("radio", { name: "A file" }).check();
      const buffer = Buffer.from(text, "utf8");
      await page.getByLabel("A CSV file").setInputFiles({ name, mimeType: "text/csv", buffer });
      return add();
    },
    async queue() {
      await driver.go("Today");
      // In one look: a list that changes meanwhile has no card to wait for.
      return page.getByRole("article").evaluateAll((cards) =>
        cards.map((one) => ({
          name: one.querySelector("h2, h3, h4")?.textContent?.trim() ?? "",
          note: one.querySelector("blockquote.note")?.textContent ?? "",
        })),
      );
    },
    async approve(name) {
      const seen = await read(name);
      await card(name)
        .getByRole("button", { name: /^Approve/ })
        .click();
      await card(name).waitFor({ state: "detached" });
      return seen;
    },
    async edit(name, note) {
      await card(name).getByRole("button", { name: /^Edit/ }).click();
      await card(name).getByRole("textbox").fill(note);
      await card(name).getByRole("button", { name: "Save" }).click();
      await card(name).getByText(note).waitFor();
    },
    async skip(name) {
      await card(name).getByRole("button", { name: /^Skip/ }).click();
      await card(name).waitFor({ state: "detached" });
    },
    async takeBack(name) {
      await driver.go("Today");
      const fold = page.locator("details", { hasText: "approved, in this order" });
      if (!(await fold.evaluate((details) => details.hasAttribute("open")))) {
        await fold.locator("summary").click();
      }
      await button(`Take back ${name}`, true).click();
      await card(name).waitFor();
    },
    async undo() {
      await button(/^Undo/).click();
    },
    async settle(as) {
      await driver.go("Today");
      await button(new RegExp(`^${as}`))
        .first()
        .click();
      await button(new RegExp(`^${as}`))
        .first()
        .waitFor({ state: "detached" });
    },
    async goOnAfterRestriction() {
      await driver.go("Today");
      const normal = button("LinkedIn works normally again");
      await normal.click();
      await normal.waitFor({ state: "detached" });
      // The worker looks at the Sent page before anything goes; what a test does next comes after that.
      await page.locator("#stop-title").waitFor({ state: "detached" });
    },
    async approveAll() {
      await driver.go("Today");
      await page.getByRole("article").first().waitFor();
      const seen = await driver.queue();
      const all = button(/^Approve all/);
      if (seen.length > 1) {
        // Each note has to come before the eyes to its end first.
        for (const { name } of seen) {
          await card(name).locator("[data-note-end]").scrollIntoViewIfNeeded();
        }
        await all.click();
      } else if (seen[0])
        await card(seen[0].name)
          .getByRole("button", { name: /^Approve/ })
          .click();
      for (const { name } of seen) await card(name).waitFor({ state: "detached" });
      return seen;
    },
    async pause() {
      await driver.go("Today");
      await button("Pause", true).click();
      await page.getByText(/^Paused by you/).waitFor();
    },
    async goOn() {
      await driver.go("Today");
      await button("Go on", true).click();
      await page.getByText(/^Paused by you/).waitFor({ state: "detached" });
    },
    async agreeHandsFree() {
      await driver.go("Settings");
      await page.getByText("Let the extension press Send").first().click();
      await page.getByRole("checkbox", { name: /I have read this/ }).check();
      await button("Let the extension press Send").click();
      await page.getByText(/You agreed to this/).waitFor();
    },
    async turnHandsFreeOff() {
      await driver.go("Settings");
      await button("Turn off: I press Send").click();
      await page.getByText("You do. Each invitation is opened").waitFor();
    },
    async setPace({ numbers = {}, hours, zone, everyDay = false }) {
      await driver.go("Settings");
      for (const [label, value] of Object.entries(numbers)) await page.getByLabel(label).fill(value);
      if (everyDay) {
        for (const day of ["Saturday", "Sunday"]) await page.getByRole("checkbox", { name: day }).check();
      }
      if (hours) {
        await page.getByLabel("from", { exact: true }).fill(hours.from);
        await page.getByLabel("to", { exact: true }).fill(hours.to);
      }
      if (zone !== undefined) await page.getByLabel("Time zone").selectOption(zone);
      await button("Save", true).click();
      await page.getByText("Saved", { exact: true }).waitFor();
    },
    async state() {
      return page.locator(".state").innerText();
    },
    async close() {
      await page.close();
    },
  };
  return driver;
}
