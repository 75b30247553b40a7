import { describe, expect, it } from "vitest";
import { DAY, HOUR } from "../../../src/core/shared/time.ts";
import { isPendingIn, pickedWorld, withdrawals } from "../world/withdrawing.ts";
import { inState } from "../world/world.ts";
import { slugs, states } from "./what-became.ts";

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
