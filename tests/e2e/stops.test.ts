import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { crowdMember, type Desk, openDesk } from "../../tools/drive/desk.ts";
import { storedRows } from "../../tools/drive/rows.ts";

/** LinkedIn says stop, or somebody else is signed in: nothing goes until the person says so. Every kind: `kinds`. */
let desk: Desk;
const DAY = 24 * 60 * 60_000;
/** Longer than any cooldown. */
const LONG = 31 * DAY;

beforeAll(async () => {
  desk = await openDesk("hands-free");
});
afterAll(() => desk.close());
afterEach(() => {
  desk.practice.site.disarm();
  desk.practice.site.stopWith(null);
});

const restrictions = async () => (await storedRows(desk.popup.page)).restrictions.map(({ kind }) => kind);

/** The banner says what LinkedIn said, nothing goes for weeks, and going on takes the person. */
async function expectStopped(words: RegExp, at: "stopped until" | "waiting for your word"): Promise<void> {
  const { popup, practice } = desk;
  await popup.go("Today");
  await popup.page.getByRole("alert").getByText(words).waitFor();
  expect(await popup.state()).toContain(at);
  const before = practice.site.requests().length;
  practice.site.stopWith(null);
  await desk.later(6 * DAY);
  await desk.later(LONG);
  expect(await popup.state()).toContain("waiting for your word that LinkedIn is fine");
  expect(practice.site.requests()).toHaveLength(before);
}

describe("I4 LinkedIn's stop surfaces win over everything", () => {
  test("the weekly limit on Connect: nothing was pressed, a yes older than a week is asked for anew, and used", async () => {
    const { popup, practice } = desk;
    const person = crowdMember(1);
    practice.site.arm({ kind: "weekly-limit", on: "connect" }, { slug: person.slug });
    expect(await desk.invite(person)).toMatchObject({ state: "approved", reason: "stopped" });
    await expectStopped(/you reached the weekly invitation limit/, "stopped until");
    expect(desk.requestsFor(person)).toEqual([]);
    await popup.goOnAfterRestriction();
    // The wait was as long as a yes holds.
    await popup.go("Today");
    await popup.approve(person.name);
    expect(await desk.send(person)).toMatchObject({ state: "sent" });
    expect(desk.requestsFor(person)).toHaveLength(1);
  });

  test("the weekly limit on Send: not known, never tried again", async () => {
    const { popup, practice } = desk;
    const person = crowdMember(2);
    practice.site.arm({ kind: "weekly-limit", on: "send" }, { slug: person.slug });
    expect(await desk.invite(person)).toMatchObject({ state: "unknown" });
    await expectStopped(/you reached the weekly invitation limit/, "stopped until");
    await popup.goOnAfterRestriction();
    await desk.later(2 * DAY);
    expect(desk.requestsFor(person)).toMatchObject([{ verdict: "weekly-limit" }]);
    await popup.settle("It was not sent");
  });

  test.each([
    ["challenge", "challenge", /prove that you are a person/, 3],
    ["sign-in-wall", "signed-out", /LinkedIn signed you out/, 4],
  ] as const)(
    "%s in place of a page: nothing is pressed, the yes is kept, and lapses after a week",
    async (stop, kind, words, number) => {
      const { popup, practice } = desk;
      const person = crowdMember(number);
      practice.site.stopWith(stop);
      expect(await desk.invite(person)).toMatchObject({ state: "approved", reason: "stopped" });
      expect(await restrictions()).toContain(kind);
      await expectStopped(words, kind === "signed-out" ? "waiting for your word" : "stopped until");
      expect(desk.requestsFor(person)).toEqual([]);
      // Weeks later the yes no longer holds: the person waits in the list for another one.
      expect(await desk.stored(person)).toMatchObject({ state: "draft" });
      await popup.skip(person.name);
      await popup.goOnAfterRestriction();
    },
  );
});

test("I9 another account signed in: the queue pauses, nothing is sent from it, and goes on with the first", async () => {
  const { popup, practice } = desk;
  const person = crowdMember(9);
  practice.site.signIn("otto-zweitkonto");
  expect(await desk.invite(person)).toMatchObject({ state: "approved", reason: "stopped" });
  await popup.go("Today");
  await popup.page.getByRole("heading", { name: "Another LinkedIn account is signed in" }).waitFor();
  await desk.later(DAY);
  expect(practice.site.audit().byAccount).not.toHaveProperty("otto-zweitkonto");
  practice.site.signIn("pia-beispiel");
  await popup.page.getByRole("button", { name: "I have signed in again" }).click();
  expect(await desk.send(person)).toMatchObject({ state: "sent" });
  expect(practice.site.audit().byAccount).toEqual({ "pia-beispiel": practice.site.invitations().length });
});
