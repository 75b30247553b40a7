import { describe, expect, it } from "vitest";
import { chunkIdOf } from "../../../src/core/archive/index.ts";
import { NEW_RESTRICTION } from "../../../src/core/restriction/restriction.ts";
import { NEW_SETTINGS } from "../../../src/core/settings/settings.ts";
import { addAndApprove, candidate, inState, type World } from "../world/world.ts";
import { exported, twoPeople } from "./two-people.ts";

describe("deleting a person", () => {
  const noorOf = async (world: World) => {
    const [noor] = await world.store.read((reader) => reader.prospectsByKeys(["slug:noor-example"]));
    if (!noor) throw new Error("Noor is not known.");
    return noor;
  };

  it("leaves nothing that says who it was, and the figures as they are", async () => {
    const world = await twoPeople();
    const noor = await noorOf(world);
    await world.store.write(async (writer) => {
      await writer.putBlock({
        id: "b",
        values: ["person:slug:noor-example"],
        label: "Noor Example",
        addedAt: 1,
      });
      await writer.putRestriction({
        ...NEW_RESTRICTION,
        id: "stop",
        accountId: null,
        kind: "challenge",
        at: world.now,
        seenOn: "/in/noor-example/",
        cooldownUntil: world.now,
        confirmedAt: world.now,
      });
      const workTab = { tabId: 1, url: "https://www.linkedin.com/in/noor-example/?x=1" };
      await writer.putSettings({ ...(await writer.settings()), workTab });
    });
    const figures = await world.store.read((reader) => reader.dailyFigures("1970-01-01"));
    expect(await world.actions.deletePerson(noor.id, { keepAddress: false })).toEqual({ ok: true });
    const tables = ["people", "invitations", "events", "figures"] as const;
    const left = await exported(world, { format: "json", tables, segmentId: null });
    const rest = JSON.stringify(await world.store.read(async (r) => [await r.blocks(), await r.settings()]));
    expect(`${left}${rest}`).not.toMatch(/noor/i);
    expect(left).toContain("Ivo Sample");
    expect(await world.store.read((reader) => reader.dailyFigures("1970-01-01"))).toEqual(figures);
  });

  it("I2 keeps their address on the list when asked, so that no later list brings them back", async () => {
    const world = await twoPeople();
    const noor = await noorOf(world);
    await world.actions.deletePerson(noor.id, { keepAddress: true });
    expect(await world.store.read((reader) => reader.blocks())).toMatchObject([
      { values: noor.keys.map((key) => `person:${key}`), label: expect.stringMatching(/^https:.*\/in\//) },
    ]);
    const again = await world.actions.addPeople(world.segmentId, [candidate("Noor Example")], "csv");
    expect(again).toMatchObject({ added: 0, heldOut: [{ reason: { kind: "never-invite" } }] });
  });

  it("also takes what is kept of their connection, and of nobody else's", async () => {
    const world = await twoPeople();
    const noor = await noorOf(world);
    const [key] = noor.keys;
    if (!key) throw new Error("Noor has no key.");
    const id = chunkIdOf(key);
    const chunk = { id, keys: [key, "slug:zz-other"], days: ["2026-01-01", null], names: [], nameDays: [] };
    await world.store.write((writer) => writer.putConnectionChunks([chunk]));
    await world.actions.deletePerson(noor.id, { keepAddress: false });
    const [left] = await world.store.read((reader) => reader.connectionChunks([id]));
    expect(left).toEqual({ ...chunk, keys: ["slug:zz-other"], days: [null] });
  });

  it.each(["prepared", "dispatched"] as const)("is refused while theirs is %s", async (state) => {
    const world = await twoPeople();
    const noor = await noorOf(world);
    const [sent] = await inState(world, "sent");
    if (!sent) throw new Error("nothing sent");
    await world.store.write((writer) => writer.putInvitation({ ...sent, state }));
    const refused = { ok: false, error: { kind: "in-flight" } };
    expect(await world.actions.deletePerson(noor.id, { keepAddress: true })).toEqual(refused);
    expect(await noorOf(world)).toEqual(noor);
    expect(await world.actions.deleteEverything()).toEqual(refused);
    expect(await noorOf(world)).toEqual(noor);
  });
});

describe("deleting everything", () => {
  it("leaves the extension as on its first day: no row, no text kept, no alarm", async () => {
    const world = await twoPeople();
    await addAndApprove(world, ["Ada Mock"]);
    await world.actions.addBlocks(["Mockup Labs"]);
    await world.actions.checkProfile("wherever");
    await world.actions.addRestriction({
      kind: "approaching-limit",
      at: world.now,
      statedUntil: null,
      remark: "",
      over: false,
    });
    const [sent] = await inState(world, "sent");
    await world.actions.pickForWithdrawal([sent?.id ?? ""]);
    await world.actions.readSentPage();
    world.shelf.set("pasted list", "Noor Example");
    await world.turn();
    expect(world.alarmAt()).not.toBeNull();
    expect(await world.actions.deleteEverything()).toEqual({ ok: true });
    await world.turn();
    expect(world.alarmAt()).toBeNull();
    expect(world.shelf.size).toBe(0);
    const left = await world.store.read(async (reader) => [
      await reader.page("prospects", null, 9),
      await reader.page("invitations", null, 9),
      await reader.page("attempts", null, 9),
      await reader.segments(),
      await reader.templates(),
      await reader.accounts(),
      await reader.blocks(),
      await reader.dailyFigures("1970-01-01"),
      await reader.ownProfiles(),
      await reader.restrictions(0),
      await reader.withdrawalsInState("picked", { order: "oldest", limit: 9 }),
      (await reader.sentList()) ?? [],
    ]);
    expect(left.flat()).toEqual([]);
    expect(await world.store.read((reader) => reader.settings())).toEqual(NEW_SETTINGS);
    expect(new Set(Object.values(await world.store.read((reader) => reader.stateCounts())))).toEqual(
      new Set([0]),
    );
  });
});
