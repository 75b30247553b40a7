import { describe, expect, it } from "vitest";
import { chunksOf, runSteps } from "../../../src/core/archive/index.ts";
import { addAndApprove, candidate, inState, setUpWorld } from "../world/world.ts";
import { bring, SOME } from "./told-archive.ts";

describe("I2 who may not be invited is set aside, with the reason", () => {
  it("I1 I2 waiting and approved ones alike; a yes is void", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Tove Tryout", "Mia Muster"]);
    for (const name of ["Ivo Sample", "Eva Fresh"]) world.site.addMember(name);
    await world.actions.addPeople(
      world.segmentId,
      ["Ivo Sample", "Eva Fresh"].map((name) => candidate(name)),
      "paste",
    );
    const report = await bring(world, SOME);
    expect(report.setAside).toMatchObject({ connected: 1, pending: 1, "invited-before": 1 });
    expect(await inState(world, "approved")).toEqual([]);
    const held = await world.store.read((reader) => reader.drafts("held", 9));
    expect(held.map(({ hold }) => (hold?.kind === "standing" ? hold.standing : null)).sort()).toEqual([
      "connected",
      "invited-before",
      "pending",
    ]);
    expect(held.every(({ approval }) => approval === null)).toBe(true);
  });

  it("I2 somebody who comes in afterwards is held out at once", async () => {
    const world = await setUpWorld();
    await bring(world, SOME);
    const people = [candidate("Tove Tryout"), candidate("Eva Fresh")];
    const report = await world.actions.addPeople(world.segmentId, people, "paste");
    expect(report).toMatchObject({ added: 1, heldOut: [{ reason: { kind: "connected", by: "archive" } }] });
  });

  it("I2 somebody who waited already is set aside when their turn comes", async () => {
    const world = await setUpWorld();
    await world.actions.addPeople(
      world.segmentId,
      [candidate("Tove Tryout"), candidate("Eva Fresh")],
      "paste",
    );
    for (const { id } of await world.store.read((reader) => reader.drafts("queued", 9))) {
      await world.actions.sendBack(id);
    }
    const tove = {
      key: "slug:tove-tryout",
      fullName: "Tove Tryout",
      connectedOn: "2026-02-01",
      company: "",
    } as const;
    // Brought in past the use case, as by a version that did not look at those who wait.
    await world.store.write(async (writer) => {
      const [chunk] = runSteps(chunksOf([tove])).filter(({ keys }) => keys.length > 0);
      if (chunk) await writer.putConnectionChunks([chunk]);
    });
    await world.actions.askForMore(2);
    await world.turn();
    const [queued, held] = await world.store.read(async (reader) => [
      await reader.drafts("queued", 9),
      await reader.drafts("held", 9),
    ]);
    expect(queued).toHaveLength(1);
    expect(held.map(({ hold }) => hold)).toEqual([{ kind: "standing", standing: "connected" }]);
  });
});
