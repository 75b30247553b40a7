import type { Page } from "playwright-core";
import type { DrivenClock } from "./clock.ts";
import type { OpenedExtension } from "./extension.ts";
import { type StoredWithdrawal, storedRows } from "./rows.ts";
import { untilTrue } from "./until.ts";

const SENT_PAGE = "/mynetwork/invitation-manager/sent/";
/** Rows of the Sent list that stand there without scrolling. */
const AT_ONCE = 10;

/**
 * Lets the account signed in on the site invite these people, and the extension see it: the person opens
 * the Sent page after every ten.
 */
export async function inviteByHand(opened: OpenedExtension, slugs: readonly string[]): Promise<void> {
  const { practice, popup } = opened;
  const before = (await sentNames(popup.page)).length;
  for (let from = 0; from < slugs.length; from += AT_ONCE) {
    const batch = slugs.slice(from, from + AT_ONCE);
    for (const slug of batch) practice.site.send({ slug, note: null, via: "profile", email: null });
    const tab = await opened.visit(SENT_PAGE);
    const expected = before + from + batch.length;
    await untilTrue("they are seen", async () => (await sentNames(popup.page)).length === expected);
    await tab.close();
  }
}

async function sentNames(page: Page): Promise<readonly string[]> {
  return (await storedRows(page)).invitations.filter(({ state }) => state === "sent").map(({ name }) => name);
}

/**
 * Ticks these people on the page of those who wait, and presses Take back. Gives them in the order of that
 * page, which is the one they are taken back in.
 */
export async function pickPending(
  opened: OpenedExtension,
  names: readonly string[],
): Promise<readonly string[]> {
  const place = await opened.ownPage("page");
  await place.goto(`${place.url()}#pending`);
  const ticked = await tickInOrder(place, new Set(names));
  const count = `${names.length} (?:person|people)`;
  await place.getByRole("button", { name: new RegExp(`^Take back ${count}$`) }).click();
  await place
    .getByRole("status")
    .filter({ hasText: new RegExp(`^${count} picked\\.$`) })
    .waitFor();
  await place.close();
  return ticked;
}

/** Goes down the list of those who wait, of which only what is in sight stands in the page. */
async function tickInOrder(place: Page, names: ReadonlySet<string>): Promise<readonly string[]> {
  const list = place.getByRole("listbox");
  await list.press("Home");
  const length = Number(await list.getByRole("option").first().getAttribute("aria-setsize"));
  const ticked: string[] = [];
  for (let at = 1; at <= length; at += 1) {
    const row = list.locator(`[aria-posinset="${at}"]`);
    const name = await row.locator(".name").innerText();
    if (names.has(name)) {
      await row.click();
      ticked.push(name);
    }
    await list.press("ArrowDown");
  }
  return ticked;
}

const UNDER_WAY = new Set(["prepared", "dispatched"]);

export const withdrawalOf = async (page: Page, name: string): Promise<StoredWithdrawal> => {
  const found = (await storedRows(page)).withdrawals.findLast((one) => one.name === name);
  if (!found) throw new Error(`${name} is not picked.`);
  return found;
};

/** Waits until nothing is being taken back. */
export async function untilSettled({ popup }: OpenedExtension): Promise<void> {
  await untilTrue(
    "nothing is being taken back",
    async () => !(await storedRows(popup.page)).withdrawals.some(({ state }) => UNDER_WAY.has(state)),
    60_000,
  );
}

/** Moves on to the worker's alarm and waits for what it does; false: no alarm is set. */
export async function followAlarm(opened: OpenedExtension, clock: DrivenClock): Promise<boolean> {
  const at = await clock.alarmAt();
  if (at === null) return false;
  await clock.moveTo(Math.max(at, clock.now()) + 500);
  await untilSettled(opened);
  return true;
}
