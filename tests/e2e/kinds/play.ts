import type { Page } from "playwright-core";
import { crowdMember, type Desk, NOTED, openDesk, type Person, ROOMY } from "../../../tools/drive/desk.ts";
import { storedRows } from "../../../tools/drive/rows.ts";
import { untilTrue } from "../../../tools/drive/until.ts";
import { WORDS } from "../../practice/client/words/words.ts";
import { crowd, PEOPLE } from "../../practice/people.ts";
import type { After, Case, Generation, MODES, SaidIn } from "./table.ts";

const DAY = 24 * 60 * 60_000;
/** More turns than three tries at one's own profile need. */
const TURNS = 12;

/** A person reads what stands there before they press. */
const READS_FOR = 1_500;

/** One desk for many cases: each leaves it as it found it. */
export interface Matrix {
  /** Lets LinkedIn say it, and gives everything that is different then. */
  play(one: Case, generation: Generation, language: SaidIn): Promise<After>;
  close(): Promise<void>;
}

export async function openMatrix(mode: (typeof MODES)[number], people: number): Promise<Matrix> {
  const setup = { ...ROOMY, members: [...PEOPLE, ...crowd(people)] };
  const desk = await openDesk(mode, { setup });
  const log = await desk.launched.context.newPage();
  await log.goto(`chrome-extension://${desk.launched.extensionId}/src/entry/page/index.html#restrictions`);
  let used = 0;
  const next = () => crowdMember(++used);

  async function meet(person: Person, one: Case, language: SaidIn): Promise<void> {
    await desk.approve(person, NOTED);
    if (!one.pressed || mode === "hands-free") {
      await desk.send(person);
      return;
    }
    await desk.handOver(person);
    await pressSend(desk, person, language);
  }

  /** One that goes out as any other. */
  async function between(): Promise<void> {
    const person = next();
    await desk.approve(person);
    if (mode === "assisted") {
      await desk.handOver(person);
      const tab = await desk.linkedIn();
      const blank = Object.values(WORDS).map(({ sendWithoutNote }) => sendWithoutNote);
      await tab.getByRole("button", { name: new RegExp(`^(?:${blank.join("|")})$`) }).click();
      await untilTrue("it was sent", async () => (await desk.stored(person)).state === "sent");
    } else await desk.send(person);
  }

  return {
    async play(one, generation, language) {
      const { site } = desk.practice;
      site.change({ layout: { profile: generation }, language });
      const before = (await storedRows(log)).restrictions.length;
      if ("page" in one.said) site.stopWith(one.said.page);
      else site.arm(one.said.fault, { times: one.people });
      const met = Array.from({ length: one.people }, next);
      for (const person of met) await meet(person, one, language);
      const last = met.at(-1);
      if (!last) throw new Error("Nobody met it.");
      const expected = one.after(language);
      if (expected.event?.kind === "unreadable") await untilRead(desk, log, before);
      const after = await settled(desk, log, last, before, expected);
      site.disarm();
      site.stopWith(null);
      await putBack(desk, log, last, after);
      // The site holds back for a week, and one more email asked for would be two in a row.
      if (after.event?.kind === "weekly-limit") await desk.later(8 * DAY);
      if (after.reason === "email-required") await between();
      return after;
    },
    close: () => desk.close(),
  };
}

/** The person presses Send in LinkedIn's dialog, and closes what asks them for more. */
async function pressSend(desk: Desk, person: Person, language: SaidIn): Promise<void> {
  const { slug, name } = person;
  const words = WORDS[language];
  await desk.popup.page.getByText(`${name}: ready for you`).waitFor();
  const tab = await desk.linkedIn();
  const send = tab.getByRole("button", { name: words.sendInvitation });
  await untilTrue("Send can be pressed", () => send.isEnabled());
  await tab.waitForTimeout(READS_FOR);
  await send.click();
  await untilTrue("the site got it", () =>
    desk.practice.site.requests().some(({ toSlug }) => toSlug === slug),
  );
  if (desk.practice.site.requests().at(-1)?.verdict !== "email-required") return;
  const email = tab.getByLabel(words.emailLabel);
  const isSettled = async () => (await desk.stored(person)).state !== "dispatched";
  // A press before the dialog was handed over is settled without them.
  await untilTrue("they are asked", async () => (await email.isVisible()) || (await isSettled()));
  await tab.waitForTimeout(READS_FOR);
  if (!(await isSettled())) await tab.getByRole("button", { name: words.dismiss }).click();
}

/** Follows the worker's alarm until it has written down that it understands nothing. */
async function untilRead(desk: Desk, log: Page, before: number): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) {
    if ((await storedRows(log)).restrictions.length > before) return;
    const at = await desk.clock.alarmAt();
    await desk.clock.moveTo(Math.max(at ?? 0, desk.clock.now()) + 500);
    await untilTrue(
      "its turn is over",
      async () =>
        !["prepared", "dispatched"].includes((await storedRows(log)).invitations.at(-1)?.state ?? ""),
    );
  }
}

async function settled(
  desk: Desk,
  log: Page,
  person: Person,
  before: number,
  expected: After,
): Promise<After> {
  await untilTrue(
    `${person.name} is settled`,
    async () => !["prepared", "dispatched"].includes((await desk.stored(person)).state),
    60_000,
  );
  const rows = async () => (await storedRows(log)).restrictions.slice(before);
  if (expected.event !== null) {
    await untilTrue("it is written down", async () => (await rows()).length > 0);
  }
  const events = await rows();
  if (events.length > 1) throw new Error(`Written down more than once: ${JSON.stringify(events)}`);
  const event = events[0];
  const { state, reason } = await desk.stored(person);
  const { settings } = await storedRows(log);
  return {
    state,
    reason,
    event: event
      ? {
          kind: event.kind,
          seenOn: event.seenOn.replace(person.slug, "…"),
          days: (event.cooldownUntil - event.at) / DAY,
        }
      : null,
    stopped: await saysStopped(desk, expected.stopped),
    paused: settings?.paused === true ? settings.pauseReason : null,
    verdicts: desk.requestsFor(person).map(({ verdict }) => verdict),
  };
}

/** The popup and the toolbar agree; waits a moment for them to say what is expected. */
async function saysStopped(desk: Desk, expected: boolean): Promise<boolean> {
  const { page } = desk.popup;
  const look = async () => {
    const words = /stopped until|waiting for your word/.test(await desk.popup.state());
    const badge = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { action: { getBadgeText(details: object): Promise<string> } };
      };
      return await chrome.action.getBadgeText({});
    });
    return { words, badge: badge === "!" };
  };
  await desk.popup.go("Today");
  await untilTrue("popup and toolbar agree", async () => {
    const { words, badge } = await look();
    return words === badge && words === expected;
  });
  return expected;
}

/** The event was none, the pause is over, the person waits no more. */
async function putBack(
  desk: Desk,
  log: Page,
  person: Person,
  { event, paused, state }: After,
): Promise<void> {
  const { popup } = desk;
  if (event !== null) {
    await log
      .getByRole("button", { name: /^This was none/ })
      .first()
      .click();
    const sure = log.getByRole("button", { name: "Yes, it was none" });
    const dismissed = async () => (await storedRows(log)).restrictions.at(-1)?.dismissedAt !== null;
    await untilTrue("it was dismissed", async () => {
      if (await sure.isVisible()) await sure.click();
      return dismissed();
    });
  }
  await popup.go("Today");
  if (paused !== null) await popup.page.getByRole("button", { name: "Go on", exact: true }).click();
  if (state === "approved") await popup.takeBack(person.name);
  if (state === "approved" || state === "draft") await popup.skip(person.name);
  if (state === "unknown") await popup.settle("It was not sent");
}
