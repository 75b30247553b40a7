import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "../../src/core/shared/time.ts";
import { addAndApprove, inState, setUpWorld, type World } from "./world/world.ts";

const restrictions = (world: World) => world.store.read((reader) => reader.restrictions(0));

describe("I5 what died in between is settled by what can be known", () => {
  it("I5 prepared goes back with its approval: nothing had been pressed", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.store.write(async (writer) => {
      const [row] = await writer.invitationsInState("approved", { order: "oldest", limit: 1 });
      if (!row) return;
      const dispatch = {
        commandId: "c",
        mode: "hands-free",
        tabId: null,
        preparedAt: world.now,
        dispatchedAt: null,
      } as const;
      await writer.putInvitation({ ...row, state: "prepared", dispatch });
    });
    world.restartWorker();
    await world.runUntil(world.now + 2 * HOUR);
    expect(world.site.received).toHaveLength(1);
  });

  it("I5 I2 a lost report is found on the page: pending means sent, and it is not sent again", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.loseReports = true;
    await addAndApprove(world, ["Noor Example"]);
    await world.turn();
    expect(await inState(world, "dispatched")).toHaveLength(1);
    world.restartWorker();
    world.now += 2 * MINUTE;
    await world.turn();
    expect(await inState(world, "sent")).toHaveLength(1);
    expect(world.site.received).toHaveLength(1);
  });

  it("I4 a stop met while looking for what became of one is written down, though it tells nothing of that one", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.loseReports = true;
    await addAndApprove(world, ["Noor Example"]);
    await world.turn();
    world.restartWorker();
    world.site.stop = "challenge";
    world.now += 2 * MINUTE;
    await world.turn();
    expect(await inState(world, "unknown")).toHaveLength(1);
    expect(await restrictions(world)).toMatchObject([{ kind: "challenge", seenOn: "profile" }]);
    world.site.loseReports = false;
  });

  it.each([
    ["the page was left after Send", { kind: "unknown", evidence: "left" }, "unknown"],
    ["the page went before it", { kind: "not-sent", reason: "left-by-person", evidence: "left" }, "draft"],
  ] as const)(
    "I4 a stop in place of the page, where %s, is written down at once",
    async (_, outcome, state) => {
      const world = await setUpWorld({ handsFree: false });
      await addAndApprove(world, ["Noor Example"]);
      await world.turn();
      const [row] = await inState(world, "dispatched");
      if (!row?.dispatch) throw new Error("Nothing is with the page.");
      const { commandId, tabId } = row.dispatch;
      const limits = { noteLimit: null, notesRemaining: null };
      world.site.stop = "challenge";
      await world.worker().hear({ kind: "outcome", commandId, outcome, limits }, tabId ?? -1);
      expect(await inState(world, state)).toHaveLength(1);
      expect(await restrictions(world)).toMatchObject([{ kind: "challenge", seenOn: "profile" }]);
      expect(world.badge).toMatchObject({ text: "!" });
    },
  );

  it("a tab that the person closed is not looked into", async () => {
    const world = await setUpWorld({ handsFree: false });
    await addAndApprove(world, ["Noor Example", "Ivo Sample"]);
    await world.turn();
    const looked: number[] = [];
    const { read } = world.site.page;
    world.site.page.read = async (tabId) => {
      looked.push(tabId);
      return read(tabId);
    };
    world.site.closeTab();
    await world.turn();
    expect(await inState(world, "dispatched")).toEqual([]);
    expect(looked).toEqual([]);
    world.site.page.read = read;
  });

  it("I4 a stop in place of the connections, too", async () => {
    const world = await setUpWorld({ handsFree: true });
    const { collect } = world.site.page;
    world.site.page.collect = async () => ({
      surface: "stop",
      restriction: "rate-limited",
      evidence: "model",
    });
    expect(await world.actions.checkAcceptances()).toBeNull();
    world.site.page.collect = collect;
    expect(await restrictions(world)).toMatchObject([{ kind: "rate-limited", seenOn: "Connections" }]);
  });

  it("I5 I2 dispatched, and the page shows nothing: unknown, for the person to settle", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.loseReports = true;
    world.site.nextOutcomes.push({ kind: "unknown", evidence: "crash" });
    await addAndApprove(world, ["Noor Example"]);
    await world.turn();
    world.restartWorker();
    world.now += 2 * MINUTE;
    await world.runUntil(world.now + 2 * DAY);
    expect(await inState(world, "unknown")).toHaveLength(1);
    expect(world.site.received).toEqual([]);
    expect(world.badge.text).toBe("?");
  });

  it("I5 an alarm that never came loses nothing: any later turn goes on", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example", "Ivo Sample"]);
    await world.turn();
    world.restartWorker();
    world.now += DAY;
    await world.turn();
    expect(world.site.received).toHaveLength(2);
  });

  it("I5 a store that can't be used is said on the toolbar, and nothing is pressed", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    world.store.close();
    await world.turn();
    expect(world.badge).toEqual({ text: "!", told: { kind: "store-unusable" }, firstLine: null });
    expect(world.site.opened).toEqual([]);
  });

  it("a person's page that never answers is tried three times, half an hour apart, then left", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    world.site.silentAt = "noor-example";
    await world.runUntil(world.now + 5 * HOUR);
    expect(world.site.opened.filter((path) => path !== "/in/me/")).toHaveLength(3);
    expect(await inState(world, "not-sent")).toMatchObject([{ reason: "page-not-ready" }]);
  });

  it("I5 with no network for days nobody is given up: it goes on once one's own page can be read", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    world.site.silentAt = "me";
    await world.runUntil(world.now + 2 * DAY);
    expect(await inState(world, "approved")).toHaveLength(1);
    world.site.silentAt = null;
    await world.runUntil(world.now + DAY);
    expect(world.site.received).toHaveLength(1);
  });

  it("one tab is used for all of them, until the person goes on with it", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example", "Ivo Sample", "Mia Muster"]);
    await world.turn();
    world.restartWorker();
    world.now += 4 * HOUR;
    await world.turn();
    expect(world.site.tabCount()).toBe(1);
    world.site.goOnInTab("https://www.linkedin.com/feed/");
    world.now += DAY;
    await world.turn();
    expect(world.site.tabCount()).toBe(2);
  });
});
