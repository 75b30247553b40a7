import type { GuideStage } from "./stage.ts";
import type { Part } from "./text.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Lets the next approved one become due, and presses LinkedIn's Send as the person would. */
async function sendNext({ tour }: GuideStage): Promise<void> {
  const { clock } = tour;
  await clock.moveTo(clock.now());
  const at = await clock.alarmAt();
  if (at === null) throw new Error("Nobody's turn comes.");
  await clock.moveTo(Math.max(at, clock.now()) + 500);
  const linkedIn = await tour.linkedIn();
  const send = linkedIn.getByLabel(tour.words.sendInvitation, { exact: true });
  await send.waitFor({ timeout: 30_000 });
  await linkedIn.bringToFront();
  await send.click();
}

/** A Monday, and what may come in between. */
export const WEEK_AFTER: readonly Part<GuideStage>[] = [
  {
    title: "See who said yes",
    words: [
      "Politely notices an acceptance when you open your connections on LinkedIn, or when you press “Check acceptances now” under Figures. Who said yes stands under New connections with what you wrote to them, so that you can keep what you promised. It writes to nobody by itself.",
    ],
    pictures: [{ name: "accepted", shows: "Who accepted, and what was written to them" }],
    async play(stage) {
      const { tour } = stage;
      for (const slug of ["noor-example", "bo-muster"]) tour.practice.site.accepts(slug, 2 * DAY);
      for (let sent = 0; sent < 2; sent++) {
        await sendNext(stage);
        await tour.popup.page.getByText(/ready for you$/).waitFor({ state: "detached", timeout: 30_000 });
      }
      await tour.clock.moveTo(tour.clock.now() + 6 * DAY);
      await stage.place("figures", /./);
      await stage.page.getByRole("button", { name: "Check acceptances now" }).click();
      await stage.page.getByText(/among your connections|could not be read/).waitFor({ timeout: 60_000 });
      await stage.place("accepted", "New connections");
      await stage.page.locator("blockquote.note").first().waitFor();
      await stage.keep("accepted", stage.page);
    },
  },
  {
    title: "Look at the figures on Monday",
    words: [
      "The first line says what changed and what to do about it. A rate always comes with how sure it is, and an invitation counts as decided once it is 14 days old: one that waits is not a no. Compare wordings under [What works](experiments.md), and raise the pace only when people accept.",
    ],
    pictures: [
      { name: "dashboard", shows: "The figures: what changed, the rate with its uncertainty, week by week" },
    ],
    async play(stage) {
      await stage.place("figures", /./);
      await stage.page.locator(".chart-place > svg").first().waitFor();
      const usual = stage.page.viewportSize();
      await stage.page.setViewportSize({ width: 1120, height: 1060 });
      await stage.page.waitForTimeout(300);
      await stage.keep("dashboard", stage.page);
      if (usual) await stage.page.setViewportSize(usual);
    },
  },
  {
    title: "Pause whenever you like",
    words: [
      "One press stops everything; reviewing and writing go on. Nothing is lost, and nothing is made up for in a hurry afterwards.",
    ],
    pictures: [{ name: "paused", shows: "The popup while it is paused" }],
    async play({ tour, keep }) {
      const { page } = tour.popup;
      await page.bringToFront();
      await tour.popup.paste("Clinical trial leads, Nordics", [
        "Freja Beispiel https://www.linkedin.com/in/freja-beispiel/",
        "Tuva Sample https://www.linkedin.com/in/tuva-sample/",
      ]);
      await tour.popup.go("Today");
      await page.getByRole("button", { name: "Pause" }).click();
      await page.getByText(/^Paused by you/).waitFor();
      await page.locator(".popup-body").evaluate((body) => body.scrollTo(0, 0));
      await keep("paused", page);
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByText(/^Paused by you/).waitFor({ state: "detached" });
    },
  },
  {
    title: "When LinkedIn says stop",
    words: [
      "Politely stops at LinkedIn's first word, and sends nothing more until the wait is over. The page says what the words mean, what helps and what does not. Send none by hand meanwhile: each one counts.",
    ],
    pictures: [{ name: "stopped", shows: "What LinkedIn said, how long it lasts, and the three steps back" }],
    async play(stage) {
      const { tour } = stage;
      await tour.popup.approveAll();
      tour.practice.site.arm({ kind: "weekly-limit", on: "send" });
      await sendNext(stage);
      await tour.popup.page.bringToFront();
      await tour.popup.page.locator(".state").filter({ hasText: "stopped" }).waitFor({ timeout: 30_000 });
      await stage.place("restrictions", /limit/);
      await stage.keep("stopped", stage.page);
    },
  },
  {
    title: "Come back slower",
    words: [
      "When the wait is over, look at LinkedIn yourself. If it works as usual, say so with one press. Politely then reads your Sent page, and begins again with fewer a day than before.",
    ],
    pictures: [{ name: "coming-back", shows: "After the wait: the person's word is asked for" }],
    async play(stage) {
      const { tour } = stage;
      await tour.popup.page.bringToFront();
      await tour.popup.settle("It was not sent");
      await tour.clock.moveTo(tour.clock.now() + 8 * DAY);
      await stage.place("restrictions", /./);
      await stage.page.getByRole("button", { name: "LinkedIn works normally again" }).waitFor();
      await stage.keep("coming-back", stage.page);
    },
  },
];
