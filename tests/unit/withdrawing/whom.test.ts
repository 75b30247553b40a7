import { describe, expect, it } from "vitest";
import { DAY, HOUR } from "../../../src/core/shared/time.ts";
import type { WithdrawalState } from "../../../src/core/withdrawal/withdrawal.ts";
import { pickAll, pickedWorld, withdrawals } from "../world/withdrawing.ts";
import { addAndApprove } from "../world/world.ts";
import { failing, log, NAMES, shown, slugs, states } from "./what-became.ts";

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
