import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { crowdMember, type Desk, NOTED, openDesk } from "../../tools/drive/desk.ts";
import { storedRows } from "../../tools/drive/rows.ts";
import { untilTrue } from "../../tools/drive/until.ts";

/** Hands-free sending: after the statement was agreed to, the extension presses Send for what was approved. */
let desk: Desk;
const DAY = 24 * 60 * 60_000;
/** Before the site's factor: two seconds, when four are waited. */
const LATE = 16_000;
const noteFor = (first: string) => `Hi ${first}, we both run trials. May I swap notes with you?`;

beforeAll(async () => {
  desk = await openDesk("hands-free");
});
afterAll(() => desk.close());
afterEach(() => {
  desk.practice.site.disarm();
  desk.practice.site.change({ pace: { sendEnabledAfter: 250 } });
});

describe("what was approved goes out once, word for word", () => {
  test("I1 with a note, from Connect on the card", async () => {
    const bo = { slug: "bo-muster", name: "Bo Muster" };
    const seen = await desk.approve(bo, NOTED);
    expect(seen.note).toBe(noteFor("Bo"));
    expect(await desk.send(bo)).toMatchObject({ state: "sent", mode: "hands-free" });
    expect(desk.requestsFor(bo)).toMatchObject([{ verdict: "sent", note: seen.note }]);
  });

  test("I1 without a note, from Connect in the More menu", async () => {
    const ivo = { slug: "ivo-sample", name: "Ivo Sample" };
    expect(await desk.invite(ivo)).toMatchObject({ state: "sent" });
    expect(desk.requestsFor(ivo)).toMatchObject([{ verdict: "sent", note: null }]);
  });

  test("I1 when the page throws the note's field away once and enables Send late, the note still goes whole", async () => {
    const { site } = desk.practice;
    const hugo = { slug: "hugo-example", name: "Hugo Example" };
    site.arm({ kind: "textarea-remounts", on: "connect" }, { slug: hugo.slug });
    site.change({ pace: { sendEnabledAfter: LATE } });
    expect(await desk.invite(hugo, NOTED)).toMatchObject({ state: "sent" });
    expect(desk.requestsFor(hugo)).toMatchObject([{ verdict: "sent", note: noteFor("Hugo") }]);
  });
});

describe("I6 only the person meant is acted on", () => {
  test.each([
    ["whose namesake stands first among the suggestions", "noor-example", "Noor Example"],
    ["whose slug is the beginning of another's", "noor", "Noor Sample"],
  ])("somebody %s gets theirs, and no stranger does", async (_why, slug, name) => {
    const before = desk.practice.site.requests().length;
    expect(await desk.invite({ slug, name })).toMatchObject({ state: "sent" });
    expect(desk.practice.site.requests().slice(before)).toMatchObject([{ toSlug: slug, verdict: "sent" }]);
  });

  test("when the dialog is another person's, nothing is sent to anybody", async () => {
    const freja = { slug: "freja-beispiel", name: "Freja Beispiel" };
    const before = desk.practice.site.requests().length;
    desk.practice.site.arm(
      { kind: "wrong-person", on: "connect", slug: "saga-muster" },
      { slug: freja.slug },
    );
    expect(await desk.invite(freja)).toMatchObject({ state: "not-sent", reason: "wrong-person-in-dialog" });
    expect(desk.practice.site.requests()).toHaveLength(before);
  });

  test("an old address that leads to somebody under a new one is not taken for them: nothing is pressed", async () => {
    const rena = { slug: "renamed-before", name: "Rena Renamed" };
    const before = desk.practice.site.requests().length;
    expect(await desk.invite(rena)).toMatchObject({ state: "not-sent", reason: "identity-mismatch" });
    expect(desk.practice.site.requests()).toHaveLength(before);
  });
});

describe("who can't be invited is found out before anything is pressed, and said", () => {
  test.each([
    ["already-pending", "saga-muster", "Saga Muster", "An invitation to them is already waiting."],
    ["already-connected", "mia-mutual", "Mia Mutual", "You are already connected."],
    ["profile-gone", "gone-person", "Gone Person", "Their profile is not there any more."],
    ["oneself", "pia-beispiel", "Pia Beispiel", "This is your own profile."],
    ["incoming-invitation", "lars-incoming", "Lars Incoming", "They have invited you."],
    ["follow-only", "aino-follow", "Aino Follow-Example", "They can only be followed."],
  ])("I2 %s", async (reason, slug, name, words) => {
    const { site } = desk.practice;
    if (reason === "already-pending") site.send({ slug, note: null, via: "profile", email: null });
    const before = site.requests().length;
    expect(await desk.invite({ slug, name })).toMatchObject({ state: "not-sent", reason });
    expect(site.requests()).toHaveLength(before);
    const { page } = desk.popup;
    await page.locator("details:not([open]) > summary", { hasText: "not invited, and why" }).click();
    await page.getByRole("listitem").filter({ hasText: name }).getByText(words).waitFor();
  });
});

describe("I2 what is not known is never tried again", () => {
  test("a dialog that closes without a word asks the person: sent or not?", async () => {
    const elif = { slug: "elif-ornek", name: "Elif Örnek" };
    desk.practice.site.arm({ kind: "silent-no-send", on: "send" }, { slug: elif.slug });
    expect(await desk.invite(elif, NOTED)).toMatchObject({ state: "unknown" });
    await desk.popup.go("Today");
    await desk.popup.page.getByRole("heading", { name: "Sent or not? 1 person" }).waitFor();
    await desk.later(2 * DAY);
    await desk.later(2 * DAY);
    expect(await desk.stored(elif)).toMatchObject({ state: "unknown" });
    expect(desk.requestsFor(elif)).toHaveLength(1);
    await desk.popup.settle("It was not sent");
    await untilTrue("it is settled", async () => (await desk.stored(elif)).state === "not-sent");
    // Added again it is known; nothing brings it back by itself.
    expect(await desk.popup.paste(NOTED, ["https://www.linkedin.com/in/elif-ornek"])).toMatch(
      /^1 person held out/,
    );
    expect(await desk.stored(elif)).toMatchObject({ state: "not-sent" });
  });

  test("an answer lost on the way is never a second invitation", async () => {
    const kwame = { slug: "kwame-sample", name: "Kwame Sample" };
    desk.practice.site.arm({ kind: "lost-response", on: "send" }, { slug: kwame.slug });
    const { state } = await desk.invite(kwame);
    expect(["sent", "unknown"]).toContain(state);
    await desk.later(2 * DAY);
    expect(desk.requestsFor(kwame)).toMatchObject([{ verdict: "sent" }]);
    if (state === "unknown") await desk.popup.settle("It was sent");
    await untilTrue("it is sent", async () => (await desk.stored(kwame)).state === "sent");
  });
});

describe("what LinkedIn asks for besides", () => {
  test("no notes left: sending pauses, says why, and the invitation waits for another yes", async () => {
    const { popup, practice } = desk;
    const priya = { slug: "priya-namuna", name: "Priya Namuna" };
    practice.site.arm({ kind: "notes-spent", on: "add-note" }, { slug: priya.slug });
    expect(await desk.invite(priya, NOTED)).toMatchObject({ state: "draft", reason: "notes-spent" });
    expect((await storedRows(popup.page)).settings).toEqual({ paused: true, pauseReason: "notes-spent" });
    await popup.go("Today");
    await popup.page
      .getByText(/personal notes are used up. Sending is paused until you press Go on/)
      .waitFor();
    await popup.page
      .getByRole("article", { name: priya.name })
      .getByText("No personal notes are left this month.")
      .waitFor();
    expect(desk.requestsFor(priya)).toEqual([]);
    await popup.page.getByRole("button", { name: "Go on" }).click();
    await popup.page.getByRole("button", { name: "Pause" }).waitFor();
    await popup.skip(priya.name);
  });

  test("an email address asked for: that person is left out and not tried again", async () => {
    const emil = { slug: "emil-email", name: "Emil Email-Muster" };
    expect(await desk.invite(emil)).toMatchObject({ state: "not-sent", reason: "email-required" });
    // The notice of a note refused before is one; this is none.
    expect((await storedRows(desk.popup.page)).restrictions.map(({ kind }) => kind)).toEqual(["notes-spent"]);
    expect(desk.requestsFor(emil)).toEqual([]);
    expect(await desk.invite(crowdMember(1))).toMatchObject({ state: "sent" });
  });
});

test("I2 nobody on the site was reached twice", () => {
  const { invitations, duplicates } = desk.practice.site.audit();
  expect(invitations).toBeGreaterThan(5);
  expect(duplicates).toBe(0);
});
