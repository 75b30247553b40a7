import { describe, expect, it } from "vitest";
import { readOverview } from "../../../src/app/queries/overview.ts";
import { readPerson } from "../../../src/app/queries/people.ts";
import { DAY, MINUTE } from "../../../src/core/shared/time.ts";
import { candidate, inState } from "../world/world.ts";
import { figures, log, names, row, sentWorld, view } from "./sent-world.ts";

describe("picked and taken back by the engine", () => {
  it("held out for 21 days from the taking back, then marked on the card; off the pending ones at once", async () => {
    const world = await sentWorld(["Noor Example", "Ivo Sample"], 30);
    world.site.setPending([row("Noor Example", 29), row("Ivo Sample", 29)]);
    await world.actions.readSentPage();
    const before = await figures(world);
    const noor = (await view(world)).people.find(({ name }) => name === "Noor Example");
    const { picked } = await world.actions.pickForWithdrawal([noor?.invitationId ?? ""]);
    expect(picked).toHaveLength(1);
    expect((await view(world)).people.find(({ name }) => name === "Noor Example")).toMatchObject({
      withdrawal: "picked",
      unpickable: "under-way",
      suggested: null,
    });
    await world.actions.setSendingMode("hands-free", 2);
    world.now += MINUTE;
    await world.runUntil(world.now + 3 * DAY);
    const [withdrawn] = await inState(world, "withdrawn");
    if (!withdrawn) throw new Error("not taken back");
    // The list still has the entry, as it was before.
    const after = await view(world);
    expect([names(after.people), after.total, after.odd]).toEqual([["Ivo Sample"], 1, []]);
    expect(await figures(world)).toEqual(before);

    const until = withdrawn.updatedAt + 21 * DAY;
    world.now = until - 1;
    expect(await world.actions.lookOver([candidate("Noor Example")])).toMatchObject([
      { kind: "withdrawn-recently", until },
    ]);
    world.now = until;
    await world.actions.addPeople(world.segmentId, [candidate("Noor Example")], "paste");
    await world.turn();
    const overview = await world.store.read((reader) => readOverview(reader, world.now));
    expect(overview.review).toMatchObject([
      { prospect: { fullName: "Noor Example" }, takenBackAt: withdrawn.updatedAt },
    ]);
  });
});

describe("gone from LinkedIn's list", () => {
  const goneWorld = async () => {
    const world = await sentWorld(["Noor Example", "Ivo Sample"], 30);
    world.site.setPending([]);
    await world.actions.readSentPage();
    expect(names((await view(world)).gone)).toEqual(["Noor Example", "Ivo Sample"]);
    return { world, ids: (await view(world)).gone.map(({ invitationId }) => invitationId) };
  };

  it("taken back there, as the person says: held out for 21 days from now, marked after, and still counted as sent", async () => {
    const { world, ids } = await goneWorld();
    const before = await figures(world);
    const at = world.now;
    expect(await world.actions.settleGone(ids.slice(0, 1), "taken-back")).toBe(1);
    expect(await figures(world)).toEqual(before);
    expect((await view(world)).gone).toHaveLength(1);
    const look = async () => {
      const [found] = await world.actions.lookOver([candidate("Noor Example")]);
      return found;
    };
    expect(await look()).toMatchObject({ kind: "withdrawn-recently", until: at + 21 * DAY });
    world.now = at + 21 * DAY - 1;
    expect(await look()).toMatchObject({ kind: "withdrawn-recently" });
    world.now = at + 21 * DAY;
    expect(await look()).toBeNull();
    const [noor] = await world.store.read((reader) => reader.prospectsByKeys(["slug:noor-example"]));
    const person = await world.store.read((reader) => readPerson(reader, noor?.id ?? ""));
    expect(person).toMatchObject({ row: { state: "withdrawn", since: at } });
  });

  it("spends nothing of the day's cap of taking back", async () => {
    const { world, ids } = await goneWorld();
    await world.actions.settleGone(ids, "taken-back");
    const kinds = (await log(world)).map(({ kind }) => kind);
    expect(kinds).not.toContain("withdrawn");
    expect(kinds.filter((kind) => kind === "withdrawn-elsewhere")).toHaveLength(2);
  });

  it("no longer waiting: closed, and an acceptance that comes to light later still counts", async () => {
    const { world, ids } = await goneWorld();
    expect(await world.actions.settleGone(ids, "no-longer-waiting")).toBe(2);
    expect(await inState(world, "lapsed")).toHaveLength(2);
    world.site.member("noor-example").relation = "connected";
    await world.actions.checkAcceptances();
    expect(await inState(world, "accepted")).toHaveLength(1);
    expect(await world.actions.settleGone(ids, "taken-back")).toBe(1);
  });
});
