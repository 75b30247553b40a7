import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crowdMember, type Desk, openDesk } from "../../tools/drive/desk.ts";
import { storedRows } from "../../tools/drive/rows.ts";
import {
  followAlarm,
  inviteByHand,
  pickPending,
  untilSettled,
  withdrawalOf,
} from "../../tools/drive/taking-back.ts";
import { untilTrue } from "../../tools/drive/until.ts";
import { takeBackOverDays } from "../long/withdrawing/days.ts";

const WITHDRAW = /^Withdraw/;
/** Messaging and an advertisement lie open beside it. */
const QUESTION = 'dialog[data-testid="dialog"]';

test("I2 I3 those picked are taken back over two days in the order of the page, the browser opened again in between", async () => {
  const report = await takeBackOverDays(5, 2);
  expect(report.takenBack).toEqual(report.picked);
  expect(report.stillPending.toSorted()).toEqual(report.left.toSorted());
  expect(report).toMatchObject({ perDay: [2, 1], restarts: 1 });
  expect(report.leastGap).toBeGreaterThanOrEqual(300_000);
  const { withdrawals, invitations, attempts, restrictions } = report.rows;
  expect(withdrawals.map(({ state, mode }) => [state, mode])).toEqual(
    report.picked.map(() => ["withdrawn", "hands-free"]),
  );
  expect(invitations.map(({ state }) => state).toSorted()).toEqual([
    "sent",
    "sent",
    "withdrawn",
    "withdrawn",
    "withdrawn",
  ]);
  expect(attempts.filter(({ kind }) => kind === "withdrawing")).toHaveLength(3);
  expect(restrictions).toEqual([]);
});

describe("with the person's own press, and then by itself", () => {
  let desk: Desk;
  const people = [1, 2, 3, 4, 5, 6].map(crowdMember);
  const [first, second, third, fourth, fifth, sixth] = people.map(({ name }) => name);
  beforeAll(async () => {
    desk = await openDesk("assisted");
    await inviteByHand(
      desk,
      people.map(({ slug }) => slug),
    );
  });
  afterAll(() => desk.close());

  const takenBack = () => desk.practice.site.state().withdrawals.length;
  const statesOf = async (name = "") => {
    const { state, reason } = await withdrawalOf(desk.popup.page, name);
    return [state, reason];
  };
  /** Picked and due: LinkedIn's page has the command. */
  async function begin(name = ""): Promise<void> {
    await pickPending(desk, [name]);
    // It may have begun with the press itself.
    for (let minute = 0; minute <= 10; minute += 1) {
      await desk.clock.moveTo(desk.clock.now() + (minute === 0 ? 0 : 60_000));
      if ((await statesOf(name))[0] !== "picked") return;
    }
    throw new Error(`${name} is not begun: ${await desk.popup.state()}`);
  }

  test("LinkedIn asks, the person presses Withdraw: taken back, and the popup had said so", async () => {
    await begin(first);
    await desk.popup.go("Today");
    await desk.popup.page.getByRole("heading", { name: `${first}: being taken back` }).waitFor();
    const tab = await desk.linkedIn();
    const question = tab.locator(QUESTION);
    await question.waitFor();
    expect(takenBack()).toBe(0);
    await question.getByRole("button", { name: WITHDRAW }).click();
    await untilSettled(desk);
    expect(await statesOf(first)).toEqual(["withdrawn", null]);
    expect(takenBack()).toBe(1);
  });

  test("the person closes LinkedIn's question: it stays, and is not asked again", async () => {
    await begin(second);
    const tab = await desk.linkedIn();
    // As soon as a person can read it.
    await tab.locator(QUESTION).waitFor();
    await tab.waitForTimeout(1_500);
    await tab.locator(QUESTION).getByRole("button", { name: "Cancel" }).click();
    await untilSettled(desk);
    expect(await statesOf(second)).toEqual(["not-withdrawn", "closed-by-person"]);
    expect(takenBack()).toBe(1);
  });

  test("hands-free: nothing came of the press, so the person is asked, and it is not tried again", async () => {
    await desk.popup.agreeHandsFree();
    desk.practice.site.arm({ kind: "silent-no-withdrawal", on: "withdraw" });
    await begin(third);
    await untilSettled(desk);
    desk.practice.site.disarm();
    expect(await statesOf(third)).toEqual(["unknown", null]);
    await desk.popup.go("Today");
    await desk.popup.page.getByRole("heading", { name: "Taken back or not? 1 person" }).waitFor();
    await desk.popup.page.getByRole("button", { name: `Still there (${third})` }).click();
    await untilTrue("it is settled", async () => (await statesOf(third))[0] === "not-withdrawn");
    expect(takenBack()).toBe(1);
  });

  test("hands-free: LinkedIn's answer is lost, and it is never taken for another try", async () => {
    desk.practice.site.arm({ kind: "lost-response", on: "withdraw" });
    await begin(fourth);
    await untilSettled(desk);
    desk.practice.site.disarm();
    expect(takenBack()).toBe(2);
    const [state] = await statesOf(fourth);
    expect(["withdrawn", "unknown"]).toContain(state);
    await followAlarm(desk, desk.clock);
    expect(await statesOf(fourth)).toEqual([state, null]);
  });

  test("I4 LinkedIn says stop when Withdraw is confirmed: nothing more is pressed, of either kind", async () => {
    desk.practice.site.arm({ kind: "stop", on: "withdraw", stop: "challenge" });
    await begin(fifth);
    await untilSettled(desk);
    expect((await statesOf(fifth))[0]).toBe("unknown");
    const { requests } = desk.practice.site;
    const before = [requests().length, takenBack()];
    await pickPending(desk, [sixth ?? ""]);
    await desk.later(6 * 60 * 60_000);
    await desk.later(31 * 24 * 60 * 60_000);
    expect([requests().length, takenBack()]).toEqual(before);
    const { restrictions, withdrawals } = await storedRows(desk.popup.page);
    expect(restrictions.map(({ kind }) => kind)).toEqual(["challenge"]);
    expect(withdrawals.at(-1)).toBeDefined();
    expect((await statesOf(sixth))[0]).toBe("picked");
  });
});
