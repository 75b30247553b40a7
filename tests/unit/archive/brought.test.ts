import { describe, expect, it } from "vitest";
import { previewArchive } from "../../../src/app/archive/import.ts";
import { connectedAmong, standingsOf } from "../../../src/app/archive/lookup.ts";
import { addDays } from "../../../src/core/shared/wall-clock.ts";
import { addAndApprove, inState, setUpWorld } from "../world/world.ts";
import { bring, csvs, figures, read, SOME, TODAY, told, ZONE } from "./told-archive.ts";

describe("what an archive brings", () => {
  it("is history by day, what is still out as invitations, and the connections as a set", async () => {
    const world = await setUpWorld();
    const report = await bring(world, SOME);
    expect(report).toMatchObject({
      connections: 3,
      invitations: 5,
      accepted: 2,
      answerTime: { count: 2, half: 3, mostBy: 5 },
      added: 5,
      ours: 0,
      known: 0,
      countNow: 2,
      pending: 2,
    });
    expect(report.unmatched).toMatchObject([{ reason: "no-connection", count: 3 }]);
    expect(await figures(world)).toMatchObject([
      { day: addDays(TODAY, -300), byHand: 1, acceptedOfSent: 1 },
      { day: addDays(TODAY, -200), byHand: 1, acceptedOfSent: 0 },
      { day: addDays(TODAY, -12), byHand: 1, acceptedOfSent: 0 },
      { day: addDays(TODAY, -5), byHand: 1, acceptedOfSent: 1 },
      { day: addDays(TODAY, -2), byHand: 1, acceptedOfSent: 0 },
    ]);
    expect((await inState(world, "sent")).map(({ sentDay }) => sentDay).sort()).toEqual([
      addDays(TODAY, -12),
      addDays(TODAY, -2),
    ]);
    await world.store.read(async (reader) => {
      expect(await connectedAmong(reader, ["slug:tove-tryout", "slug:ivo-sample"])).toEqual(
        new Map([["slug:tove-tryout", addDays(TODAY, -900)]]),
      );
      const keys = ["tove-tryout", "mia-muster", "ivo-sample", "nobody"].map((slug) => [
        `slug:${slug}` as const,
      ]);
      expect(await standingsOf(reader, keys, world.now)).toEqual([
        { kind: "connected", on: addDays(TODAY, -900) },
        { kind: "pending" },
        { kind: "invited-before" },
        null,
      ]);
      expect(await reader.importReports(9)).toEqual([report]);
    });
  });

  it("is told before anything is written, in the same figures", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Ivo Sample"]);
    const before = await told(world);
    const archive = read(world, csvs(SOME));
    const preview = await world.store.read((reader) => previewArchive(reader, archive, world.now, ZONE));
    expect(await told(world)).toEqual(before);
    const { id: _, ...report } = await bring(world, SOME);
    const { id: __, ...seen } = preview;
    expect(seen).toEqual(report);
  });

  it("an acceptance that comes later is heard like any other", async () => {
    const world = await setUpWorld();
    await bring(world, SOME);
    await world.worker().hear(
      {
        kind: "list-seen",
        reading: {
          surface: "connections",
          people: [{ keys: ["slug:mia-muster"], fullName: "Mia Muster", connectedText: null }],
          total: null,
        },
      },
      3,
    );
    expect(await inState(world, "accepted")).toHaveLength(1);
    expect((await figures(world)).find(({ day }) => day === addDays(TODAY, -12))).toMatchObject({
      byHand: 1,
      acceptedOfSent: 1,
    });
  });
});
