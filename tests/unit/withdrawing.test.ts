import { describe, expect, it } from "vitest";
import { readWithdrawals } from "../../src/app/withdrawing/read-withdrawals.ts";
import { ATTEMPT_KINDS, type AttemptKind } from "../../src/core/invitation/attempt.ts";
import type { WithdrawOutcome } from "../../src/core/page/withdrawing.ts";
import { DAY, HOUR, localDay, MINUTE, SECOND } from "../../src/core/shared/time.ts";
import type { WithdrawalState } from "../../src/core/withdrawal/withdrawal.ts";
import {
  figuresOf,
  isPendingIn,
  type PickedWorld,
  pickAll,
  pickedWorld,
  SENT_LONG_AGO,
  withdrawals,
} from "./world/withdrawing.ts";
import { addAndApprove, candidate, inState } from "./world/world.ts";

const NAMES = ["Noor Example", "Ivo Sample", "Mia Muster", "Ken Beispiel"];
const slugs = (world: PickedWorld) => world.site.takenBack.map(({ slug }) => slug);
const states = async (world: PickedWorld) => (await withdrawals(world)).map(({ state }) => state);
const log = async (world: PickedWorld, kinds: readonly AttemptKind[] = ATTEMPT_KINDS) =>
  (await world.store.read((reader) => reader.attemptsSince(world.started, [...kinds]))).map(
    ({ kind }) => kind,
  );
const shown = (world: PickedWorld) => world.store.read((reader) => readWithdrawals(reader, world.now));
const failing = (reason: Extract<WithdrawOutcome, { kind: "not-withdrawn" }>["reason"]): WithdrawOutcome => ({
  kind: "not-withdrawn",
  reason,
  evidence: "model",
});

describe("I2 each at most once, and nobody who was not picked", () => {
  it("I2 those picked are taken back in their order, each once; the others stay", async () => {
    const world = await pickedWorld(NAMES, { pick: ["Mia Muster", "Noor Example"] });
    await world.runUntil(world.now + 3 * DAY);
    expect(slugs(world)).toEqual(["mia-muster", "noor-example"]);
    expect(await states(world)).toEqual(["withdrawn", "withdrawn"]);
    expect(await inState(world, "withdrawn")).toHaveLength(2);
    expect(await isPendingIn(world)).toEqual(["ivo-sample", "ken-beispiel"]);
    expect(await log(world, ["withdrawal-picked", "withdrawing", "withdrawn"])).toEqual([
      "withdrawal-picked",
      "withdrawal-picked",
      "withdrawing",
      "withdrawn",
      "withdrawing",
      "withdrawn",
    ]);
  });

  it("I2 an outcome nobody saw is never tried again; the person says what became of it", async () => {
    const world = await pickedWorld(["Noor Example"]);
    world.site.nextWithdrawals.push("unseen");
    await world.runUntil(world.now + 5 * DAY);
    expect(slugs(world)).toEqual(["noor-example"]);
    expect(world.badge).toMatchObject({ text: "?" });
    const [unknown] = (await shown(world)).unknown;
    expect(await world.actions.settleWithdrawal(unknown?.withdrawal.id ?? "", "withdrawn")).toBe(true);
    expect(await states(world)).toEqual(["withdrawn"]);
    expect(await inState(world, "withdrawn")).toHaveLength(1);
    expect(await world.actions.settleWithdrawal(unknown?.withdrawal.id ?? "", "still-pending")).toBe(false);
  });

  it("I2 one that is still pending by the person's word can be picked anew, and only so goes again", async () => {
    const world = await pickedWorld(["Noor Example"]);
    world.site.nextWithdrawals.push({ kind: "unknown", evidence: "no proof" });
    await world.runUntil(world.now + HOUR);
    const [unknown] = (await shown(world)).unknown;
    await world.actions.settleWithdrawal(unknown?.withdrawal.id ?? "", "still-pending");
    await world.runUntil(world.now + 2 * DAY);
    expect(slugs(world)).toEqual([]);
    expect((await pickAll(world)).picked).toHaveLength(1);
    await world.runUntil(world.now + 2 * DAY);
    expect(slugs(world)).toEqual(["noor-example"]);
  });

  it("I2 picking twice, or what is not pending, is refused with the reason", async () => {
    const world = await pickedWorld(["Noor Example", "Ivo Sample"]);
    const again = await pickAll(world);
    expect(again).toMatchObject({
      picked: [],
      refused: [{ because: "picked-already" }, { because: "picked-already" }],
    });
    await world.runUntil(world.now + 2 * DAY);
    const gone = (await inState(world, "withdrawn")).map(({ id }) => id);
    const report = await world.actions.pickForWithdrawal([...gone, "nobody"]);
    expect(report.refused.map(({ because }) => because)).toEqual(["not-pending", "not-pending", "gone"]);
  });

  it("I2 a dropped one is never taken back; one under way can't be dropped", async () => {
    const world = await pickedWorld(["Noor Example", "Ivo Sample"], { handsFree: false });
    const ids = (await withdrawals(world)).map(({ id }) => id);
    await world.turn();
    expect(world.site.asking()?.person.fullName).toBe("Noor Example");
    expect(await world.actions.dropWithdrawals(ids)).toBe(1);
    world.site.pressWithdraw();
    await world.runUntil(world.now + 2 * DAY);
    expect(slugs(world)).toEqual(["noor-example"]);
    expect((await states(world)).toSorted()).toEqual(["dropped", "withdrawn"]);
  });

  it("I2 an answer that comes first drops the pick", async () => {
    const world = await pickedWorld(["Noor Example", "Ivo Sample"]);
    world.site.member("noor-example").relation = "connected";
    expect(await world.actions.checkAcceptances()).toMatchObject({ accepted: 1 });
    await world.runUntil(world.now + 2 * DAY);
    expect(slugs(world)).toEqual(["ivo-sample"]);
    const dropped = (await withdrawals(world)).find(({ state }) => state === "dropped");
    expect(dropped).toMatchObject({ reason: "accepted" });
  });

  it("I2 the same report heard twice, or from another tab, changes nothing", async () => {
    const world = await pickedWorld(["Noor Example"], { handsFree: false });
    await world.turn();
    const commandId = world.site.asking()?.commandId ?? "";
    const outcome = { kind: "withdrawn", evidence: "not true" } as const;
    await world.worker().hear({ kind: "withdrawal-outcome", commandId, outcome }, 999);
    expect(await states(world)).toEqual(["dispatched"]);
    world.site.pressWithdraw();
    await world.turn();
    const rows = await log(world);
    const [done] = await withdrawals(world);
    await world.worker().hear({ kind: "withdrawal-outcome", commandId, outcome }, done?.dispatch?.tabId ?? 0);
    expect(await log(world)).toEqual(rows);
  });
});

describe("I3 withdrawing has a pace of its own", () => {
  it("I3 the day's cap, the gaps and the hours hold, unknown ones count", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Person Number${index}`);
    const world = await pickedWorld(names, { policy: { withdrawalsPerDay: 3 } });
    world.site.nextWithdrawals.push({ kind: "unknown", evidence: "no proof" });
    await world.runUntil(world.now + 6 * DAY);
    const onDay = world.site.takenBack.map(({ at }) => localDay(at, "Europe/Lisbon"));
    const days = [...new Set(onDay)];
    // The unknown one was the first day's third.
    expect(days.map((day) => onDay.filter((one) => one === day).length)).toEqual([2, 3, 3, 3]);
    const times = world.site.takenBack.map(({ at }) => at);
    for (const [index, at] of times.entries()) {
      const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO("Europe/Lisbon");
      expect(time.hour).toBeGreaterThanOrEqual(9);
      expect(time.hour).toBeLessThan(17);
      expect(time.dayOfWeek).toBeLessThan(6);
      if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(300 * SECOND);
    }
  });

  it("I3 inviting comes first, and the two keep the gap between them", async () => {
    const world = await pickedWorld(["Noor Example", "Ivo Sample", "Mia Muster"]);
    await addAndApprove(world, ["New Example", "Newer Sample"]);
    await world.turn();
    expect(world.site.received.filter(({ at }) => at >= world.started)).toHaveLength(1);
    expect(slugs(world)).toEqual([]);
    await world.runUntil(world.now + 7 * HOUR);
    expect(slugs(world)).toHaveLength(3);
    const all = [...world.site.received, ...world.site.takenBack]
      .map(({ at }) => at)
      .filter((at) => at >= world.started)
      .toSorted((a, b) => a - b);
    expect(all).toHaveLength(5);
    for (const [index, at] of all.entries())
      if (index > 0) expect(at - (all[index - 1] ?? 0)).toBeGreaterThanOrEqual(300 * SECOND);
  });

  it("I3 while one waits for the person's Withdraw nothing is sent, and the other way round", async () => {
    const world = await pickedWorld(["Noor Example", "Ivo Sample"], { handsFree: false });
    await world.turn();
    expect(world.site.asking()).not.toBeNull();
    expect(world.badge).toMatchObject({ text: "1" });
    await addAndApprove(world, ["New Example"]);
    await world.runUntil(world.now + 2 * HOUR);
    expect(world.site.waiting()).toBeNull();
    expect((await shown(world)).plan?.blocker).toMatchObject({ kind: "in-flight" });
    world.site.pressWithdraw();
    await world.turn();
    await world.runUntil(world.now + HOUR);
    expect(world.site.waiting()?.person.fullName).toBe("New Example");
    expect(world.site.asking()).toBeNull();
    expect((await shown(world)).plan?.blocker).toMatchObject({ kind: "sending" });
    world.site.pressSend();
    await world.runUntil(world.now + HOUR);
    expect(world.site.asking()?.person.fullName).toBe("Ivo Sample");
  });
});

describe("I4 LinkedIn's stop wins over withdrawing", () => {
  for (const pressed of [false, true]) {
    it(`I4 met ${pressed ? "after" : "before"} the press: nothing more, sent or taken back, before the person goes on`, async () => {
      const world = await pickedWorld(NAMES);
      world.site.nextWithdrawals.push({
        kind: "stopped",
        restriction: "challenge",
        pressed,
        evidence: "path",
      });
      await world.runUntil(world.now + 10 * DAY);
      expect(slugs(world)).toEqual([]);
      expect((await states(world)).toSorted()).toEqual(
        pressed ? ["picked", "picked", "picked", "unknown"] : ["picked", "picked", "picked", "picked"],
      );
      const [event] = await world.store.read((reader) => reader.restrictions(0));
      expect(event).toMatchObject({ kind: "challenge", confirmedAt: null });
      await world.actions.confirmRestriction(event?.id ?? "");
      await world.runUntil(world.now + 5 * DAY);
      expect(slugs(world)).toHaveLength(pressed ? 3 : 4);
    });
  }

  it("I4 a stop page that stands there before anything began keeps everything picked", async () => {
    const world = await pickedWorld(NAMES);
    world.site.stop = "signed-out";
    await world.runUntil(world.now + 3 * DAY);
    expect(slugs(world)).toEqual([]);
    expect(await states(world)).toEqual(["picked", "picked", "picked", "picked"]);
    expect(await log(world, ["withdrawing"])).toEqual([]);
  });

  it("paused: nothing is taken back until the person goes on", async () => {
    const world = await pickedWorld(NAMES);
    await world.actions.pause();
    await world.runUntil(world.now + 2 * DAY);
    expect(slugs(world)).toEqual([]);
    await world.actions.goOn();
    await world.runUntil(world.now + DAY);
    expect(slugs(world)).toHaveLength(4);
  });

  it("three pages in a row that were not understood pause everything", async () => {
    const world = await pickedWorld(NAMES);
    world.site.nextWithdrawals.push(
      failing("dialog-not-understood"),
      failing("control-not-found"),
      failing("dialog-not-opened"),
    );
    await world.runUntil(world.now + 2 * DAY);
    expect(slugs(world)).toEqual([]);
    const settings = await world.store.read((reader) => reader.settings());
    expect(settings).toMatchObject({ paused: true, pauseReason: "page-not-understood" });
  });
});

describe("I5 what died in between is settled by what can be known", () => {
  const dispatched = async (handsFree = true) => {
    const world = await pickedWorld(["Noor Example"], { handsFree });
    world.site.loseReports = true;
    // The page takes the command and is heard of no more.
    const { withdraw } = world.site.page;
    world.site.page.withdraw = async (tabId, command) => {
      world.site.nextWithdrawals.push({ kind: "unknown", evidence: "lost" });
      return withdraw(tabId, command);
    };
    await world.turn();
    world.site.page.withdraw = withdraw;
    world.site.loseReports = false;
    world.restartWorker();
    return world;
  };

  it("I5 prepared goes back, and the next try is the first that counts", async () => {
    const world = await pickedWorld(["Noor Example"]);
    await world.store.write(async (writer) => {
      const [row] = await writer.withdrawalsInState("picked", { order: "oldest", limit: 1 });
      if (!row) throw new Error("Nothing picked.");
      const dispatch = {
        commandId: "c",
        mode: "hands-free",
        tabId: null,
        preparedAt: 1,
        dispatchedAt: null,
      } as const;
      await writer.putWithdrawal({ ...row, state: "prepared", dispatch });
    });
    world.restartWorker();
    await world.turn();
    expect(await withdrawals(world)).toMatchObject([{ state: "picked", tries: 0 }]);
    await world.runUntil(world.now + 2 * HOUR);
    expect(slugs(world)).toEqual(["noor-example"]);
  });

  it("I5 died after the press: their profile offers Connect again, so it was taken back", async () => {
    const world = await dispatched();
    world.site.member("noor-example").relation = "connectable";
    await world.turn();
    expect(await states(world)).toEqual(["withdrawn"]);
    expect(await inState(world, "withdrawn")).toHaveLength(1);
  });

  it("I5 died before it: their profile says Pending, and it is not tried again by itself", async () => {
    const world = await dispatched();
    await world.runUntil(world.now + 3 * DAY);
    expect(await withdrawals(world)).toMatchObject([{ state: "not-withdrawn", reason: "still-pending" }]);
    expect(slugs(world)).toEqual([]);
    expect(await isPendingIn(world)).toEqual(["noor-example"]);
  });

  it("I5 they accepted in between: recorded as such", async () => {
    const world = await dispatched();
    world.site.member("noor-example").relation = "connected";
    await world.turn();
    expect(await withdrawals(world)).toMatchObject([{ state: "not-withdrawn", reason: "accepted" }]);
    expect(await inState(world, "accepted")).toHaveLength(1);
  });

  it.each(["unknown", "menu-unread"] as const)(
    "I5 a profile that says nothing (%s): unknown",
    async (relation) => {
      const world = await dispatched();
      world.site.member("noor-example").relation = relation;
      await world.runUntil(world.now + 2 * DAY);
      expect(await states(world)).toEqual(["unknown"]);
      expect(world.badge.text).toBe("?");
    },
  );

  it("I5 another account's view proves nothing (I9)", async () => {
    const world = await dispatched();
    world.site.member("noor-example").relation = "connectable";
    world.site.account = { id: "ACoAAOTHER", slug: "otto-other", name: "Otto Other" };
    await world.turn();
    expect(await states(world)).toEqual(["unknown"]);
  });

  it("I5 an assisted one whose tab is gone is the person's to settle; no tab is opened for it", async () => {
    const world = await pickedWorld(["Noor Example"], { handsFree: false });
    await world.turn();
    const opened = world.site.opened.length;
    world.site.loseReports = true;
    world.site.closeTab();
    world.restartWorker();
    await world.turn();
    expect(await states(world)).toEqual(["unknown"]);
    expect(world.site.opened).toHaveLength(opened);
  });

  it("I5 one under way keeps its person and everything from being deleted; a picked one goes with them", async () => {
    const world = await pickedWorld(["Noor Example", "Ivo Sample"], { handsFree: false });
    await world.turn();
    const [first, second] = await withdrawals(world);
    const keepAddress = { keepAddress: false };
    expect(await world.actions.deletePerson(first?.prospectId ?? "", keepAddress)).toMatchObject({
      ok: false,
      error: { kind: "in-flight" },
    });
    expect(await world.actions.deleteEverything()).toMatchObject({ ok: false, error: { kind: "in-flight" } });
    expect((await world.actions.deletePerson(second?.prospectId ?? "", keepAddress)).ok).toBe(true);
    world.site.pressWithdraw();
    await world.runUntil(world.now + 2 * DAY);
    expect(slugs(world)).toEqual(["noor-example"]);
    expect(await states(world)).toEqual(["withdrawn"]);
    expect((await world.actions.deleteEverything()).ok).toBe(true);
  });
});

describe("I6 only the person meant, and only with what they agreed to", () => {
  it("I6 not found on the list three times ends it, each try spaced; nothing was pressed", async () => {
    const world = await pickedWorld(["Noor Example"]);
    world.site.member("noor-example").relation = "unknown";
    await world.runUntil(world.now + 2 * DAY);
    expect(await withdrawals(world)).toMatchObject([{ state: "not-withdrawn", reason: "not-on-list" }]);
    expect(await log(world, ["withdrawing", "withdrawal-returned", "not-withdrawn"])).toEqual([
      "withdrawing",
      "withdrawal-returned",
      "withdrawing",
      "withdrawal-returned",
      "withdrawing",
      "not-withdrawn",
    ]);
  });

  it("I6 a row that may be someone else's ends it at once", async () => {
    const world = await pickedWorld(["Noor Example"]);
    world.site.nextWithdrawals.push(failing("identity-doubtful"));
    await world.runUntil(world.now + 2 * DAY);
    expect(await withdrawals(world)).toMatchObject([{ state: "not-withdrawn", reason: "identity-doubtful" }]);
    expect(slugs(world)).toEqual([]);
  });

  it("I6 the consent that spoke of Send alone leaves Withdraw to the person, and Send as it was", async () => {
    const world = await pickedWorld(["Noor Example"], { statementVersion: 1 });
    expect((await shown(world)).mode).toBe("assisted");
    await world.turn();
    expect(world.site.asking()).toMatchObject({ mode: "assisted" });
    expect(slugs(world)).toEqual([]);
    world.site.pressWithdraw();
    await addAndApprove(world, ["New Example"]);
    await world.runUntil(world.now + HOUR);
    expect(world.site.received.at(-1)).toMatchObject({ slug: "new-example", pressedBy: "extension" });
  });

  it("the person closes LinkedIn's question: that is their answer", async () => {
    const world = await pickedWorld(["Noor Example"], { handsFree: false });
    await world.turn();
    world.site.closeQuestion();
    await world.runUntil(world.now + 2 * DAY);
    expect(await withdrawals(world)).toMatchObject([{ state: "not-withdrawn", reason: "closed-by-person" }]);
    expect(world.site.asking()).toBeNull();
  });
});

describe("I8 withdrawn still counts as sent", () => {
  it("I8 no figure drops, and the person is held out for 21 days", async () => {
    const world = await pickedWorld(["Noor Example", "Ivo Sample"]);
    const before = await figuresOf(world);
    await world.runUntil(world.now + 2 * DAY);
    expect(slugs(world)).toHaveLength(2);
    expect(await figuresOf(world)).toEqual(before);
    const rows = await inState(world, "withdrawn");
    expect(rows.map(({ sentAt }) => sentAt)).toEqual(rows.map(() => world.started - SENT_LONG_AGO));
    const again = () => world.actions.addPeople(world.segmentId, [candidate("Noor Example")], "paste");
    const until = (rows[0]?.updatedAt ?? 0) + 21 * DAY;
    world.now = until - 1;
    expect((await again()).heldOut).toMatchObject([{ reason: { kind: "withdrawn-recently", until } }]);
    world.now = until;
    expect(await again()).toMatchObject({ added: 1, heldOut: [] });
  });

  it("I8 LinkedIn's list, not up to date yet, does not make the one taken back a new invitation", async () => {
    const world = await pickedWorld(["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    const before = await figuresOf(world);
    const row = {
      keys: ["slug:noor-example"],
      fullName: "Noor Example",
      ageText: null,
      ageAtLeast: 2 * DAY,
    } as const;
    const reading = { surface: "sent-invitations", people: [row] } as const;
    await world.worker().hear({ kind: "list-seen", reading }, 1);
    expect(await figuresOf(world)).toEqual(before);
    expect(await inState(world, "sent")).toEqual([]);
  });

  it("I8 settling an unknown one neither adds to the day's number nor gives it back", async () => {
    const world = await pickedWorld(["Noor Example", "Ivo Sample"], { policy: { withdrawalsPerDay: 1 } });
    world.site.nextWithdrawals.push("unseen");
    await world.runUntil(world.now + HOUR);
    expect((await shown(world)).plan).toMatchObject({ doneToday: 1, blocker: { kind: "daily-cap" } });
    const [unknown] = (await shown(world)).unknown;
    await world.actions.settleWithdrawal(unknown?.withdrawal.id ?? "", "withdrawn");
    expect((await shown(world)).plan).toMatchObject({ doneToday: 1, blocker: { kind: "daily-cap" } });
  });
});

describe("I9 one account's invitations are not taken back by another", () => {
  it("I9 another account signed in stops it before the Sent page is opened", async () => {
    const world = await pickedWorld(NAMES);
    world.site.account = { id: "ACoAAOTHER", slug: "otto-other", name: "Otto Other" };
    await world.runUntil(world.now + 2 * DAY);
    expect(slugs(world)).toEqual([]);
    expect(world.site.opened).not.toContain("/mynetwork/invitation-manager/sent/");
    expect((await shown(world)).plan?.blocker).toEqual({ kind: "different-account" });
  });

  it("I9 when the queue goes over to another account, the picks of the first are dropped and can't be made", async () => {
    const world = await pickedWorld(["Noor Example"]);
    world.site.account = { id: "ACoAAOTHER", slug: "otto-other", name: "Otto Other" };
    await world.turn();
    await world.actions.adoptSeenAccount();
    await world.runUntil(world.now + 2 * DAY);
    expect(slugs(world)).toEqual([]);
    expect(await states(world)).toEqual(["dropped"] satisfies WithdrawalState[]);
    expect((await pickAll(world)).refused).toMatchObject([{ because: "other-account" }]);
  });
});

it("what an interface shows: who, in which order, what became of it, when the next goes", async () => {
  const world = await pickedWorld(["Noor Example", "Ivo Sample", "Mia Muster"]);
  await world.turn();
  const view = await shown(world);
  expect(view.picked.map(({ prospect }) => prospect.fullName)).toEqual(["Ivo Sample", "Mia Muster"]);
  expect(view.recent.map(({ prospect }) => prospect.fullName)).toEqual(["Noor Example"]);
  expect(view.plan).toMatchObject({ doneToday: 1, cap: 10, blocker: { kind: "least-gap" } });
  expect(view.plan?.nextAt).toBe(world.now + 5 * MINUTE);
  expect(world.alarmAt()).toBeLessThanOrEqual(view.plan?.nextAt ?? 0);
});
