import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSidePanel } from "../drive/side-panel.ts";
import type { Target } from "../drive/target.ts";
import { untilTrue } from "../drive/until.ts";
import { beside, heightOf } from "../pictures/shrink.ts";
import { NORDICS, PASTED } from "../tour/people.ts";
import { type GuideStage, still } from "./stage.ts";
import type { Part } from "./text.ts";

const MINUTE = 60_000;
const LINKEDIN_WIDTH = 1000;

async function pictureOf(panel: Target): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "politely-guide-"));
  const path = join(folder, "panel.png");
  await panel.picture(path);
  const png = readFileSync(path);
  rmSync(folder, { recursive: true });
  return png;
}

/** What a day is made of. */
export const EACH_DAY: readonly Part<GuideStage>[] = [
  {
    title: "Press Send",
    words: [
      "When somebody's turn has come, Politely opens their profile on LinkedIn, writes in the note you approved, and waits. You read it once more and press LinkedIn's own Send; closing LinkedIn's dialog is an answer too. The side panel beside it says who is next and when. The icon's number says how many wait for you.",
    ],
    pictures: [
      { name: "send", shows: "LinkedIn's dialog with the note written in, and the panel beside it" },
    ],
    async play(stage) {
      const { page, tour } = stage;
      await page.getByRole("button", { name: /^Approve/ }).click();
      await page.getByRole("heading", { level: 1, name: "That is all it takes" }).waitFor();
      const panel = await openSidePanel(tour.launched, page, () =>
        page.getByRole("button", { name: /beside LinkedIn/ }).click(),
      );
      await tour.clock.moveTo(tour.clock.now() + 10 * MINUTE);
      const linkedIn = await tour.linkedIn();
      const send = linkedIn.getByLabel(tour.words.sendInvitation, { exact: true });
      await send.waitFor({ timeout: 30_000 });
      await panel.until(`document.body.innerText.includes("ready for you")`);
      await linkedIn.bringToFront();
      const besides = await pictureOf(panel);
      await linkedIn.setViewportSize({ width: LINKEDIN_WIDTH, height: await heightOf(besides) });
      await untilTrue("LinkedIn's Send can be pressed", () => send.isEnabled());
      await stage.keep("send", await beside(await still(linkedIn), besides));
      await send.click();
      await tour.quiet();
      await panel.close();
    },
  },
  {
    title: "Write for each kind of people",
    words: [
      'A segment is a kind of people and the words for them. On the full page, under Write, you see the note for each real person of the segment as you type, the characters left, and advice with its reason. `{{ first_name | default: "there" }}` says what to write where a name is not known. More in [Writing](templates.md).',
    ],
    pictures: [{ name: "write", shows: "The words of a segment, and how they read for a person" }],
    async play(stage) {
      await stage.tour.popup.page.bringToFront();
      await stage.tour.popup.compose(NORDICS.name, NORDICS.body);
      await stage.place("write", /To /);
      await stage.page.getByRole("button", { name: NORDICS.name }).click();
      await stage.page.getByLabel("Words of the invitation").waitFor();
      await stage.page.waitForTimeout(500);
      await stage.keep("write", stage.page);
    },
  },
  {
    title: "Add people",
    words: [
      "From the profile, search or list that is open on LinkedIn, a pasted list, or a file. Who is connected or invited already, or is never to be invited, is held out and named. Look through the first names: they stand in the notes. More in [Bringing people in](import.md).",
    ],
    pictures: [{ name: "add", shows: "A pasted list, checked before anybody is added" }],
    async play({ tour, keep }) {
      const { page } = tour.popup;
      await page.bringToFront();
      await tour.popup.go("Add");
      await page.getByLabel("Add to").selectOption({ label: NORDICS.name });
      await page.getByRole("radio", { name: "A list" }).check();
      await page.getByLabel("One person a line").fill(PASTED.join("\n"));
      const add = page.getByRole("button", { name: /^Add \d/ });
      await add.waitFor();
      await keep("add", page);
      await add.click();
      await page.locator("footer [role=status]").filter({ hasText: "added" }).waitFor();
    },
  },
  {
    title: "Review",
    words: [
      "Each working day puts a few people before you, each with the exact note they would get. Approve, edit, skip, not today, never: each has a key. What you approve waits for its time in your working day.",
    ],
    pictures: [{ name: "review", shows: "People to review, each with the exact note" }],
    async play(stage) {
      await stage.place("review", /to review/);
      await stage.page.getByRole("article").first().waitFor();
      await stage.keep("review", stage.page);
      await stage.tour.popup.page.bringToFront();
      await stage.tour.popup.go("Today");
      await stage.tour.popup.approveAll();
    },
  },
];
