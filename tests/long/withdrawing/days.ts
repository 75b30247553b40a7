import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DrivenClock, driveClock } from "../../../tools/drive/clock.ts";
import { crowdMember, ROOMY } from "../../../tools/drive/desk.ts";
import { type OpenedExtension, openExtension } from "../../../tools/drive/extension.ts";
import { type StoredRows, storedRows } from "../../../tools/drive/rows.ts";
import { followAlarm, inviteByHand, pickPending, untilSettled } from "../../../tools/drive/taking-back.ts";
import { tuesdayMorning } from "../../../tools/tour/stage.ts";
import { crowd, PEOPLE, peopledSite } from "../../practice/people.ts";
import { startPractice } from "../../practice/server.ts";

const DAY = 24 * 60 * 60_000;
/** More turns of the worker than any wait between two needs. */
const TURNS_EACH = 12;

/** How it stood in the end, on both sides. */
export interface DaysReport {
  /** In the order of the page on which they were ticked. */
  readonly picked: readonly string[];
  readonly left: readonly string[];
  /** Slugs in the order in which the site took them back. */
  readonly takenBack: readonly string[];
  /** Whom the site's own list still has. */
  readonly stillPending: readonly string[];
  /** Per working day, oldest first. */
  readonly perDay: readonly number[];
  /** Least time between two, ms. */
  readonly leastGap: number;
  readonly restarts: number;
  readonly rows: StoredRows;
}

/**
 * `count` invitations wait for 30 days; all but two are picked and taken back hands-free, `perDay` a working
 * day, the browser closed and opened again on the same profile after each day.
 */
export async function takeBackOverDays(count: number, perDay: number): Promise<DaysReport> {
  const profile = mkdtempSync(join(tmpdir(), "politely-taking-back-"));
  const site = peopledSite({ clock: Date.now, ...ROOMY, members: [...PEOPLE, ...crowd(count)] });
  const practice = await startPractice({ site });
  const open = () => openExtension({ build: "dist-practice", practice, profile });
  const through = (opened: OpenedExtension, offset: number): DrivenClock =>
    driveClock(opened.launched, site, { through: () => opened.popup.page, offset });
  let opened = await open();
  try {
    const people = Array.from({ length: count }, (_, index) => crowdMember(index + 1));
    let clock = through(opened, 0);
    await clock.moveTo(tuesdayMorning() - 30 * DAY);
    await opened.popup.setUp({ accountType: "premium" });
    await opened.popup.setPace({ numbers: { "Take back at most so many a day": String(perDay) } });
    await opened.popup.agreeHandsFree();
    await inviteByHand(
      opened,
      people.map(({ slug }) => slug),
    );
    await clock.moveTo(tuesdayMorning());
    const [kept, alsoKept, ...others] = people;
    const shown = await pickPending(
      opened,
      others.map(({ name }) => name),
    );
    const picked = shown.flatMap((name) => others.filter((one) => one.name === name));
    await clock.moveTo(clock.now() + 1_000);
    await untilSettled(opened);
    let restarts = 0;
    const done = () => site.state().withdrawals.length;
    for (let turn = 0, onDaysBefore = 0; done() < picked.length; turn += 1) {
      if (turn > count * TURNS_EACH) throw new Error(`Only ${done()} of ${picked.length} were taken back.`);
      if (!(await followAlarm(opened, clock))) throw new Error(await opened.popup.state());
      if (done() - onDaysBefore < perDay) continue;
      onDaysBefore = done();
      restarts += 1;
      const offset = clock.offset();
      await opened.close();
      opened = await open();
      clock = through(opened, offset);
      await clock.moveTo(clock.now());
    }
    const rows = await storedRows(opened.popup.page);
    const { withdrawals, members } = site.state();
    const slugOf = (profileId: string) =>
      members.find((one) => one.profileId === profileId)?.slug ?? profileId;
    const times = withdrawals.map(({ at }) => at);
    const days = rows.withdrawals.flatMap(({ doneDay }) => doneDay ?? []);
    return {
      picked: picked.map(({ slug }) => slug),
      left: [kept, alsoKept].flatMap((one) => one?.slug ?? []),
      takenBack: withdrawals.map(({ to }) => slugOf(to)),
      stillPending: site.sentList(0).rows.map(({ slug }) => slug),
      perDay: [...new Set(days)].toSorted().map((day) => days.filter((one) => one === day).length),
      leastGap: Math.min(...times.slice(1).map((at, index) => at - (times[index] ?? 0))),
      restarts,
      rows,
    };
  } finally {
    await opened.close();
    await practice.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
