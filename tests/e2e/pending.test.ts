import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crowdMember, type Desk, openDesk, ROOMY } from "../../tools/drive/desk.ts";
import { storedRows } from "../../tools/drive/rows.ts";
import { untilTrue } from "../../tools/drive/until.ts";
import { crowd, PEOPLE, sentBefore } from "../practice/people.ts";

/** LinkedIn's Sent page with 1,200 entries, read and compared on the page of pending invitations. */
let desk: Desk;
let place: Page;
const DAY = 24 * 60 * 60_000;
const HOUR = 60 * 60_000;
const COUNT = 1_200;
/** Invited through the queue: one is renamed, and taken back in the end; the other accepts. */
const [RENAMED, ACCEPTING] = [crowdMember(1), crowdMember(2)];

beforeAll(async () => {
  const setup = { ...ROOMY, members: [...PEOPLE, ...crowd(COUNT)] };
  desk = await openDesk("hands-free", { setup });
  const { site } = desk.practice;
  for (const person of [RENAMED, ACCEPTING]) await desk.invite(person);
  const others = crowd(COUNT).slice(2);
  sentBefore(
    site,
    others.map(({ slug }) => slug),
    2 * HOUR,
  );
  await desk.later(DAY);
  site.changeMember(RENAMED.slug, { name: "Crowd1 Muster" });
  site.changeMember("crowd-600-sample", { slug: "crowd-six-hundred", name: "Quinn Beispiel" });
  site.accepts(ACCEPTING.slug, HOUR);
  place = await desk.ownPage("page");
  await place.goto(`${place.url()}#pending`);
  await place.getByRole("heading", { level: 1, name: "2 wait for an answer" }).waitFor();
});
afterAll(() => desk.close());

const press = (name: string | RegExp) => place.getByRole("button", { name }).click();
const heading = (name: string) => place.getByRole("heading", { level: 1, name }).waitFor();
const says = (words: string | RegExp) => place.getByText(words).first().waitFor();

/** Keys of the entries that are kept, in their order, read past the extension's code. */
const kept = () =>
  place.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("politely");
      request.onsuccess = () => resolve(request.result);
    });
    const rows = database.transaction("sentLists").objectStore("sentLists").getAll();
    return new Promise<string[]>((resolve) => {
      rows.onsuccess = () => {
        database.close();
        resolve(
          rows.result.flatMap(({ rows: entries }) => entries.flatMap(({ keys }: { keys: string[] }) => keys)),
        );
      };
    });
  });

/** How far it is by the page's own words. */
async function readTo(least: number): Promise<void> {
  await untilTrue(`${least} are read`, async () => {
    const words = (await place.getByRole("status").allTextContents()).join(" ");
    const read = /Reading: ([\d,]+) of 1,199 so far\./.exec(words)?.[1] ?? "0";
    return Number(read.replaceAll(",", "")) >= least;
  });
}

describe("the Sent page with 1,200 entries", () => {
  test("is read with progress, stopped in the middle, left by its tab, and read to its end", async () => {
    await press("Read the Sent page");
    await readTo(30);
    await press("Stop reading");
    await says(/^You stopped it at \d+ of 1,199/);
    const first = await kept();
    expect(first.length).toBeGreaterThanOrEqual(30);
    expect(first.length).toBeLessThan(COUNT);

    await press("Go on reading");
    await readTo(60);
    await (await desk.linkedIn()).close();
    await says(/^LinkedIn’s tab was left at \d+ of 1,199/);
    expect((await kept()).length).toBeGreaterThanOrEqual(60);

    await press("Go on reading");
    // Some 120 screens, and a busy machine takes its time for each.
    await place.getByText(/^Read to its end .*: 1,199 entries\.$/).waitFor({ timeout: 90_000 });
    // The other side's word, newest first, by the addresses of today.
    const { site } = desk.practice;
    const pending = Array.from(
      { length: Math.ceil(COUNT / 10) },
      (_, at) => site.sentList(at * 10).rows,
    ).flat();
    expect(await kept()).toEqual(pending.map(({ slug }) => `slug:${slug}`));
  });

  test("I8 shows where it differs from the log, person by person, and how old they are", async () => {
    await heading("1,199 wait for an answer");
    await says("1 person not on LinkedIn’s list any more");
    // Those LinkedIn calls a week old or younger count as sent by hand (I3); the others are on its list alone.
    const { site } = desk.practice;
    const sent = site.invitations().map(({ at }) => site.now() - at);
    const alone = sent.filter((age) => age >= 14 * DAY).length;
    await says(`${alone.toLocaleString("en-GB")} people on LinkedIn’s list alone`);
    await says("1 person under another name");
    const row = place.getByRole("option", { name: /Crowd1 Sample/ });
    await place.getByRole("listbox").press("End");
    await row.waitFor();
    expect(await row.textContent()).toContain("on LinkedIn “Crowd1 Muster”");

    const old = sent.filter((age) => age >= 21 * DAY).length;
    await press(`Tick the ${old.toLocaleString("en-GB")} suggested`);
    await place.getByRole("button", { name: `Take back ${old.toLocaleString("en-GB")} people` }).waitFor();
    await press("Tick nobody");
    const { invitations } = await storedRows(place);
    expect(invitations.filter(({ state }) => state === "sent")).toHaveLength(COUNT - alone);
  });

  test("who accepted is found among the connections, and is no difference any more", async () => {
    await press("Look who accepted");
    await says(/^1 person of your newest \d+ connections said yes\.$/);
    await untilTrue(
      "it is no difference",
      async () => !(await place.getByText("not on LinkedIn’s list any more").count()),
    );
    expect(await desk.stored(ACCEPTING)).toMatchObject({ state: "accepted" });
  });

  test("one who is ticked is taken back to the end, and nobody else", async () => {
    await place.getByRole("listbox").press("End");
    await place.getByRole("option", { name: /Crowd1 Sample/ }).click();
    await press("Take back 1 person");
    await untilTrue(
      "they are taken back",
      async () => (await desk.stored(RENAMED)).state === "withdrawn",
      30_000,
    );
    const { site } = desk.practice;
    const back = site
      .state()
      .withdrawals.map(({ to }) => site.state().members.find((one) => one.profileId === to)?.slug);
    expect(back).toEqual([RENAMED.slug]);
    await heading("1,198 wait for an answer");
    await says("In the last 14 days: 1 taken back");
    expect(desk.requestsFor(RENAMED)).toHaveLength(1);
  });
});
