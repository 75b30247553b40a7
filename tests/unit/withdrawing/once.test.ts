import { describe, expect, it } from "vitest";
import { DAY, HOUR } from "../../../src/core/shared/time.ts";
import { isPendingIn, pickAll, pickedWorld, withdrawals } from "../world/withdrawing.ts";
import { inState } from "../world/world.ts";
import { log, NAMES, shown, slugs, states } from "./what-became.ts";

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
