import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { WORDS, type Words } from "../../tests/practice/client/words/words.ts";
import type { Practice } from "../../tests/practice/server.ts";
import { type DrivenClock, driveClock } from "../drive/clock.ts";
import { type Approved, openPopup, type PopupDriver } from "../drive/popup.ts";
import type { Launched } from "../launch.ts";

/** What every chapter of the tour works with. */
export interface Stage {
  readonly launched: Launched;
  readonly practice: Practice;
  /** LinkedIn's labels, in the language it is shown in. */
  readonly words: Words;
  readonly popup: PopupDriver;
  readonly clock: DrivenClock;
  /** What stood on the screen when Approve was pressed. */
  readonly approved: Approved[];
  say(line: string): void;
  picture(page: Page, name: string): Promise<void>;
  path(name: string): string;
  /** The tab that shows LinkedIn. */
  linkedIn(): Promise<Page>;
  /** Waits until nothing is under way any more. */
  quiet(): Promise<void>;
  /** Follows the worker's alarm until it stands later than `until`. */
  follow(until: number): Promise<void>;
}

/** A coming Tuesday at 09:30 on this machine's clock: inside everybody's default hours. */
export function tuesdayMorning(): number {
  const day = new Date();
  day.setDate(day.getDate() + ((9 - day.getDay()) % 7 || 7));
  day.setHours(9, 30, 0, 0);
  return day.getTime();
}

export async function setStage(
  launched: Launched,
  practice: Practice,
  pictures: string,
  say: (line: string) => void,
): Promise<Stage> {
  mkdirSync(pictures, { recursive: true });
  const clock = driveClock(launched, practice.site);
  await clock.moveTo(tuesdayMorning());
  const popup = await openPopup(launched);
  let count = 0;
  const stage: Stage = {
    launched,
    practice,
    words: WORDS[practice.site.state().language],
    popup,
    clock,
    approved: [],
    say,
    path(name) {
      count += 1;
      return join(pictures, `${String(count).padStart(2, "0")}-${name}.png`);
    },
    async picture(page, name) {
      // From the top: what needs the person stands there.
      await page.locator(".popup-body").evaluateAll((all) => {
        for (const one of all) one.scrollTo(0, 0);
      });
      await page.screenshot({ path: stage.path(name), animations: "disabled" });
    },
    async linkedIn() {
      for (let attempt = 0; attempt < 100; attempt++) {
        const found = launched.context.pages().findLast((page) => page.url().startsWith(practice.origin));
        if (found) return found;
        await popup.page.waitForTimeout(100);
      }
      throw new Error("No tab shows LinkedIn.");
    },
    async quiet() {
      const busy = popup.page.getByText(/being sent$/);
      await busy.waitFor({ state: "detached", timeout: 60_000 });
    },
    async follow(until) {
      await popup.go("Today");
      // A turn of the worker first, so that its alarm knows of what was just done here.
      await clock.moveTo(clock.now());
      await stage.quiet();
      for (;;) {
        const at = await clock.alarmAt();
        if (at === null || at > until) break;
        await clock.moveTo(Math.max(at, clock.now()) + 500);
        await stage.quiet();
      }
      if (clock.now() < until) await clock.moveTo(until);
      await stage.quiet();
    },
  };
  return stage;
}
