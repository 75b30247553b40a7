import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { driveClock } from "../../tools/drive/clock.ts";
import {
  crowdMember,
  type Desk,
  deskOf,
  NOTED,
  openDesk,
  type Person,
  ROOMY,
} from "../../tools/drive/desk.ts";
import { crashTab, killBrowser, reloadExtension, stopWorker } from "../../tools/drive/dying.ts";
import { openExtension } from "../../tools/drive/extension.ts";
import { storedRows } from "../../tools/drive/rows.ts";
import { untilTrue } from "../../tools/drive/until.ts";
import { peopledSite } from "../practice/people.ts";
import { type Practice, startPractice } from "../practice/server.ts";

/** I5: nothing recorded is lost, and nobody is invited twice, whatever dies and when. */
let practice: Practice;
let desk: Desk;
const profile = mkdtempSync(join(tmpdir(), "politely-dying-"));
const DAY = 24 * 60 * 60_000;

beforeAll(async () => {
  practice = await startPractice({ site: peopledSite({ clock: Date.now, ...ROOMY }) });
  desk = await openDesk("assisted", { practice, profile });
});
afterAll(async () => {
  await desk.close();
  await practice.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** The worker's word is waited for on its own: it may have to be woken by what happens. */
async function becomes(person: Person, state: string): Promise<void> {
  await untilTrue(
    `${person.name} is ${state}`,
    async () => (await desk.stored(person)).state === state,
    60_000,
  );
}

/**
 * Hands these to the sending extension at a site that takes an invitation in and does not answer; gives what lets it
 * answer. Nothing goes before all of it stands: what dies in between must not have been sent while one was getting ready.
 */
async function goesUnanswered(first: Person, ...rest: readonly Person[]): Promise<() => void> {
  await desk.popup.pause();
  for (const person of [first, ...rest]) await desk.approve(person);
  const answer = practice.holdAnswers();
  await desk.popup.goOn();
  await desk.handOver(first);
  return answer;
}

async function ready(person: Person) {
  await desk.approve(person, NOTED);
  await desk.handOver(person);
  const tab = await desk.linkedIn();
  const send = tab.getByRole("button", { name: "Send invitation" });
  await send.waitFor();
  await expect.poll(() => send.isEnabled(), { timeout: 20_000 }).toBe(true);
  return { tab, send };
}

describe("I5 while an invitation waits for the person", () => {
  test("the worker dies: the person's Send is recorded all the same", async () => {
    const person = crowdMember(1);
    const { send } = await ready(person);
    await stopWorker(desk);
    expect(await desk.stored(person)).toMatchObject({ state: "dispatched" });
    await send.click();
    await becomes(person, "sent");
    expect(desk.requestsFor(person)).toHaveLength(1);
  });

  test("the extension is reloaded: the person is asked, and nothing goes by itself", async () => {
    const person = crowdMember(2);
    await ready(person);
    await reloadExtension(desk);
    await becomes(person, "unknown");
    await desk.popup.page.getByRole("heading", { name: "Sent or not? 1 person" }).waitFor();
    await desk.later(DAY);
    expect(await desk.stored(person)).toMatchObject({ state: "unknown" });
    expect(desk.requestsFor(person)).toEqual([]);
    await desk.popup.settle("It was not sent");
  });
});

describe("I2 I5 while the extension sends", () => {
  beforeAll(() => desk.popup.agreeHandsFree());

  test("the worker dies after the intent was written: the outcome is heard by the next one, once", async () => {
    const person = crowdMember(3);
    const answer = await goesUnanswered(person);
    await stopWorker(desk);
    answer();
    await becomes(person, "sent");
    await desk.later(DAY);
    expect(desk.requestsFor(person)).toMatchObject([{ verdict: "sent" }]);
  });

  test("worker and tab die right after the press: LinkedIn's page settles it, once", async () => {
    const person = crowdMember(4);
    const answer = await goesUnanswered(person);
    await untilTrue("LinkedIn has it", () => desk.requestsFor(person).length === 1);
    await crashTab(desk, await desk.linkedIn());
    answer();
    await stopWorker(desk);
    expect(await desk.stored(person)).toMatchObject({ state: "dispatched" });
    await desk.clock.moveTo(desk.clock.now() + 2 * 60_000);
    await becomes(person, "sent");
    const { attempts } = await storedRows(desk.popup.page);
    expect(attempts.filter(({ name, kind }) => name === person.name && kind === "sent")).toMatchObject([
      { detail: expect.stringMatching(/pending/) },
    ]);
    await desk.later(DAY);
    expect(desk.requestsFor(person)).toHaveLength(1);
  });

  test("the browser is killed right after the press: everything is there afterwards, and nothing goes twice", async () => {
    const [going, waiting] = [crowdMember(5), crowdMember(6)];
    const answer = await goesUnanswered(going, waiting);
    await untilTrue("LinkedIn has it", () => desk.requestsFor(going).length === 1);
    const { offset } = desk.clock;
    await killBrowser(desk);
    answer();

    const opened = await openExtension({ build: "dist-practice", practice, profile });
    desk = deskOf(
      opened,
      driveClock(opened.launched, practice.site, { through: () => opened.popup.page, offset: offset() }),
    );
    await becomes(going, "sent");
    expect(await desk.stored(waiting)).toMatchObject({ state: "approved" });
    const { invitations, attempts } = await storedRows(opened.popup.page);
    expect(invitations.map(({ name, state }) => [name, state])).toEqual(
      expect.arrayContaining([
        [crowdMember(1).name, "sent"],
        [crowdMember(2).name, "not-sent"],
        [crowdMember(3).name, "sent"],
        [crowdMember(4).name, "sent"],
        [crowdMember(5).name, "sent"],
      ]),
    );
    expect(attempts.filter(({ kind }) => kind === "sent")).toHaveLength(4);
    expect(await desk.send(waiting)).toMatchObject({ state: "sent" });
    await desk.later(DAY);
    expect(practice.site.audit()).toMatchObject({ invitations: 5, duplicates: 0 });
  });
});
