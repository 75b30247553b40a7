import { describe, expect, it } from "vitest";
import type { ToldOnToolbar } from "../../../src/app/ports-toolbar.ts";
import { HOUR } from "../../../src/core/shared/time.ts";
import { addAndApprove, setUpWorld } from "../world/world.ts";
import { list, phone, row, sentWorld, view } from "./sent-world.ts";

describe("the Sent page, read on the person's word", () => {
  it("1,200 entries are kept stretch by stretch, and told of on the way", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(1_200, 30));
    const kept: number[] = [];
    const told: ToldOnToolbar[] = [];
    world.site.sentPage.onAsked = () => {
      told.push(world.badge.told);
      return undefined;
    };
    const before = world.store
      .live((reader) => reader.sentList())
      .subscribe(
        (now) => void kept.push(now?.rows.length ?? 0),
        () => {},
      );
    expect(await world.actions.readSentPage()).toEqual({ kind: "read", state: "end-of-list", read: 1_200 });
    before();
    expect(told).toContainEqual({ kind: "reading-sent-page", read: 600 });
    expect(new Set(kept).size).toBeGreaterThan(5);
    expect(await list(world)).toMatchObject({ complete: true, total: 1_200, unreadable: 0 });
    expect((await view(world)).total).toBe(1_200);
  });

  it("I9 somebody else is signed in: nothing is opened further, nothing is kept", async () => {
    const world = await sentWorld(["Noor Example"], 4);
    world.site.account = { id: "ACoAAOTHER", slug: "otto-other", name: "Otto Other" };
    expect(await world.actions.readSentPage()).toEqual({ kind: "different-account" });
    expect(world.site.opened.at(-1)).toBe("/in/me/");
    expect(await list(world)).toBeNull();
  });

  it("stopped in the middle, then gone on with: what was read is kept and nobody is twice", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(300, 30));
    world.site.sentPage.onAsked = (has) => {
      if (has === 100) void world.actions.stopReadingSent();
      return undefined;
    };
    expect(await world.actions.readSentPage()).toMatchObject({ state: "stopped-by-person", read: 150 });
    expect((await list(world))?.rows).toHaveLength(150);
    world.site.sentPage.onAsked = () => undefined;
    world.now += HOUR;
    expect(await world.actions.readSentPage()).toMatchObject({ state: "end-of-list", read: 300 });
    expect(new Set((await list(world))?.rows.map(({ fullName }) => fullName)).size).toBe(300);
  });

  it("the worker died in the middle: the next one says so, and the rows are there", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(300, 30));
    world.site.sentPage.stopsAt = 100;
    await world.actions.readSentPage();
    const read = await list(world);
    if (read === null) throw new Error("nothing was read");
    await world.store.write((writer) => writer.putSentList({ ...read, state: "reading" }));
    world.restartWorker();
    await world.turn();
    expect(await list(world)).toMatchObject({ state: "cut-off", complete: false });
    expect((await view(world)).list).toMatchObject({ read: 100, kept: 100, total: 300 });
  });

  it("a fault in the middle leaves no reading that seems to go on", async () => {
    const world = await setUpWorld();
    await world.turn();
    world.site.setPending(phone(300, 30));
    world.site.sentPage.onAsked = (has) => {
      if (has === 100) throw new TypeError("a fault");
      return undefined;
    };
    await expect(world.worker().readSentPage()).rejects.toThrow("a fault");
    await world.turn();
    expect(await list(world)).toMatchObject({ state: "cut-off" });
    // The page that asked is told how far it came.
    expect(await world.actions.readSentPage()).toEqual({ kind: "read", state: "cut-off", read: 100 });
    world.site.sentPage.onAsked = () => undefined;
    expect(await world.actions.readSentPage()).toMatchObject({ state: "end-of-list", read: 300 });
  });

  it("a page that stops loading at entry 310: so many are kept, and nothing is said of the others", async () => {
    const world = await sentWorld(["Noor Example"], 60);
    world.site.setPending([...phone(320, 2), row("Noor Example", 59)]);
    world.site.sentPage.stopsAt = 310;
    expect(await world.actions.readSentPage()).toMatchObject({ state: "stopped-loading", read: 310 });
    const { people, gone } = await view(world);
    expect(gone).toEqual([]);
    expect(people.find(({ name }) => name === "Noor Example")).toMatchObject({
      knownFrom: "log",
      notOnList: "not-reached",
    });
  });

  it("I4 LinkedIn says stop while it is read: recorded, kept, and nothing goes on", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(200, 30));
    world.site.sentPage.onAsked = (has) => {
      if (has === 100) world.site.stop = "challenge";
      return undefined;
    };
    expect(await world.actions.readSentPage()).toMatchObject({ state: "linkedin-stop", read: 100 });
    const restrictions = await world.store.read((reader) => reader.restrictions(0));
    expect(restrictions).toMatchObject([{ kind: "challenge", seenOn: "Sent page" }]);
    expect((await list(world))?.rows).toHaveLength(100);
  });

  it("the tab is closed: left, with what was read; out of sight: waited for, then left", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(200, 30));
    world.site.sentPage.onAsked = (has) => {
      if (has < 100) return undefined;
      world.site.closeTab();
      return null;
    };
    expect(await world.actions.readSentPage()).toMatchObject({ state: "left-by-person", read: 100 });
    const states: (string | undefined)[] = [];
    world.site.sentPage.onAsked = (has) => {
      if (has < 50) return undefined;
      world.now += 50 * 1_000;
      states.push("asked");
      return { rows: [], upTo: has, hidden: true, unreadable: 0, total: 200, end: null };
    };
    const ended = world.actions.readSentPage();
    expect(await ended).toMatchObject({ state: "left-by-person", read: 50 });
    expect(states.length).toBeGreaterThan(2);
    expect((await view(world)).list).toMatchObject({ kept: 100, read: 50, state: "left-by-person" });
  });

  it("two presses are one reading", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(60, 30));
    const [first, second] = await Promise.all([world.actions.readSentPage(), world.actions.readSentPage()]);
    expect([first.kind, second.kind]).toEqual(["read", "busy"]);
  });

  it("somebody deleted while it is read does not come back with the next stretch", async () => {
    const world = await sentWorld(["Noor Example"], 30);
    world.site.setPending([row("Noor Example", 29), ...phone(120, 40)]);
    world.site.sentPage.onAsked = async (has) => {
      if (has !== 50) return undefined;
      expect((await list(world))?.rows).toHaveLength(50);
      const [noor] = await world.store.read((reader) => reader.prospectsByKeys(["slug:noor-example"]));
      await world.actions.deletePerson(noor?.id ?? "", { keepAddress: false });
      return undefined;
    };
    await world.actions.readSentPage();
    const rows = (await list(world))?.rows ?? [];
    expect(rows).toHaveLength(120);
    expect(rows.map(({ fullName }) => fullName)).not.toContain("Noor Example");
  });

  it("an entry whose shape is refused on the way counts as one that could not be read", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(3, 30));
    world.site.sentPage.onAsked = () => ({
      rows: world.site.sentPage.rows().slice(1),
      upTo: 3,
      hidden: false,
      unreadable: 0,
      total: 3,
      end: { kind: "end-of-list" },
    });
    await world.actions.readSentPage();
    expect(await list(world)).toMatchObject({ unreadable: 1, completeFrom: null });
  });

  it("sending waits while the page is read, and goes on after it", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    world.site.setPending(phone(60, 30));
    const opened: number[] = [];
    world.site.sentPage.onAsked = () => {
      void world.worker().turn();
      opened.push(world.site.received.length);
      return undefined;
    };
    await world.actions.readSentPage();
    expect(opened).toEqual([0, 0]);
    await world.runUntil(world.now + HOUR);
    expect(world.site.received).toHaveLength(1);
  });
});
