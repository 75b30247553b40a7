import { openToolbarPopup } from "../drive/toolbar-popup.ts";
import { CSV, CSV_SLUGS, FROM_PROFILE, NORDICS, PASTED, WIDER } from "./people.ts";
import type { Stage } from "./stage.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** First run, then the words for two segments. */
export async function compose({ popup, picture, say }: Stage): Promise<void> {
  say("Set-up: account, target, days and hours.");
  await picture(popup.page, "set-up");
  await popup.setUp({ accountType: "basic", targetPerDay: 12 });
  await picture(popup.page, "nobody-yet");
  say("Composing: a note for one segment, a blank invitation for another.");
  await popup.compose(NORDICS.name, NORDICS.body);
  await picture(popup.page, "words");
  await popup.compose(WIDER.name, WIDER.body);
}

/** From the open profile, a pasted list and a file. */
export async function addPeople({
  launched,
  practice,
  words,
  popup,
  picture,
  path,
  say,
}: Stage): Promise<void> {
  say("Adding: the profile now open, through the real toolbar popup.");
  const profile = await launched.context.newPage();
  await profile.goto(`${practice.origin}/in/${FROM_PROFILE.slug}/`);
  await profile.getByLabel(words.inviteToConnect(FROM_PROFILE.name), { exact: true }).first().waitFor();
  const toolbar = await openToolbarPopup(launched, profile);
  await toolbar.press("Add");
  await toolbar.until(`document.querySelector("footer button")?.textContent.includes("Add 1 person")`);
  await toolbar.picture(path("add-from-profile"));
  await toolbar.press("Add 1 person");
  await toolbar.until(`document.body.textContent.includes("1 added")`);
  await toolbar.close();
  await profile.close();

  say("Adding: a pasted list, then a file.");
  await popup.paste(NORDICS.name, PASTED);
  await picture(popup.page, "add-from-list");
  await popup.file(WIDER.name, { name: "trial-day.csv", text: CSV });
  await picture(popup.page, "add-from-file");
}

/** The queue: one note edited, one person skipped and brought back, the rest approved. */
export async function review(stage: Stage): Promise<void> {
  const { popup, picture, approved, say } = stage;
  say("Review: each person with the exact note they would get.");
  await popup.go("Today");
  await picture(popup.page, "review");
  await popup.edit("Bo Muster", "Hi Bo, we both run trials in Stockholm. May I ask how you find sites?");
  await popup.skip("Ivo Sample");
  await popup.undo();
  await picture(popup.page, "review-edited");
  approved.push(await popup.approve("Noor Example"));
  approved.push(await popup.approve("Bo Muster"));
}

/** The person presses Send; one they close comes back for another yes. */
export async function assisted(stage: Stage): Promise<void> {
  const { popup, picture, approved, clock, words, say } = stage;
  say("Assisted: the note is prepared, the person presses Send.");
  await stage.follow(clock.now() + 5 * MINUTE);
  let page = await stage.linkedIn();
  await page.getByLabel(words.sendInvitation, { exact: true }).waitFor({ timeout: 30_000 });
  await picture(page, "ready-to-send");
  await picture(popup.page, "ready-for-you");
  await page.bringToFront();
  await page.getByLabel(words.sendInvitation, { exact: true }).click();
  await popup.page.getByText(/ready for you$/).waitFor({ state: "detached", timeout: 30_000 });

  say("Assisted: closing the dialog is an outcome too.");
  await stage.follow(clock.now() + 2 * HOUR);
  page = await stage.linkedIn();
  await page.locator("#custom-message").waitFor({ timeout: 30_000 });
  await page.bringToFront();
  await page.getByLabel(words.dismiss, { exact: true }).click();
  const again = popup.page.getByRole("article", { name: "Bo Muster" });
  await again.waitFor({ timeout: 30_000 });
  await picture(popup.page, "closed-comes-back");
  approved.push(await popup.approve("Bo Muster"));
}

/** After the statement: the extension presses Send for what was approved. */
export async function handsFree(stage: Stage): Promise<void> {
  const { popup, picture, approved, clock, say } = stage;
  say("Hands-free: the statement is read, agreed to, and kept with its date.");
  await popup.agreeHandsFree();
  await picture(popup.page, "agreed");
  approved.push(...(await popup.approveAll()));
  await picture(popup.page, "approved");
  await stage.follow(clock.now() + 8 * HOUR);
  await picture(popup.page, "end-of-day");
}

/** The next morning LinkedIn says stop, once. */
export async function restriction(stage: Stage): Promise<void> {
  const { popup, practice, picture, approved, clock, launched, say } = stage;
  say("The weekly limit strikes: everything stops at once.");
  practice.site.arm({ kind: "weekly-limit", on: "send" });
  await clock.moveTo(clock.now() + 16 * HOUR);
  await popup.go("Today");
  approved.push(...(await popup.approveAll()));
  await stage.follow(clock.now() + 4 * HOUR);
  await popup.page.locator(".state").filter({ hasText: "stopped" }).waitFor();
  await picture(popup.page, "restricted");
  const inTheWay = await stage.linkedIn();
  await picture(inTheWay, "weekly-limit");
  await popup.settle("It was not sent");

  say("Nothing goes during the cooldown; going on takes the person.");
  const sent = practice.site.invitations().length;
  await stage.follow(clock.now() + 6 * DAY);
  if (practice.site.invitations().length !== sent) throw new Error("Something was sent during the cooldown.");
  await clock.moveTo(clock.now() + 2 * DAY);
  await popup.page.reload();
  await popup.page.locator(".popup").waitFor();
  await popup.goOnAfterRestriction();
  say("A yes older than a week has lapsed: those left are looked at once more.");
  await popup.go("Today");
  approved.push(...(await popup.approveAll()));
  await stage.follow(clock.now() + 6 * DAY);
  await picture(popup.page, "all-sent");
  await launched.context
    .pages()
    .find((page) => page.url() === "about:blank")
    ?.close();
}

/** Two weeks later: who said yes. */
export async function dashboard(stage: Stage): Promise<Readonly<Record<string, string>>> {
  const { launched, picture, say } = stage;
  say("Dashboard: acceptances are looked up and the figures read.");
  const page = await launched.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${launched.extensionId}/src/entry/page/index.html`);
  await page.getByRole("button", { name: /check/i }).click();
  await page.getByText(/among your connections|could not be read/).waitFor({ timeout: 60_000 });
  await page.bringToFront();
  await picture(page, "dashboard");
  await page.emulateMedia({ colorScheme: "dark" });
  await picture(page, "dashboard-dark");
  const rows = await page
    .locator("table.periods tbody tr")
    .evaluateAll((all) =>
      all.map(
        (row) =>
          [
            row.querySelector("th")?.firstChild?.textContent ?? "",
            row.lastElementChild?.textContent ?? "",
          ] as const,
      ),
    );
  await page.close();
  return Object.fromEntries(rows);
}

export const PEOPLE_ADDED: number = 1 + 2 + CSV_SLUGS.length;
