import { describe, expect, it } from "vitest";
import { importArchive } from "../../../src/app/archive/import.ts";
import { inventArchive } from "../../../src/core/archive/testing/archive.ts";
import { DAY, HOUR } from "../../../src/core/shared/time.ts";
import { addAndApprove, inState, setUpWorld } from "../world/world.ts";
import { bring, figures, ids, read, TODAY, ZONE } from "./told-archive.ts";

describe("I3 I8 counting", () => {
  it("I3 those of the last 7 days count for the caps: after five of today nothing more goes", async () => {
    const world = await setUpWorld({ handsFree: true });
    const names = ["Aa One", "Bb Two", "Cc Three", "Dd Four", "Ee Five"];
    await bring(
      world,
      names.map((name) => ({ name, sent: 0 })),
    );
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + 7 * HOUR);
    expect(world.site.received).toEqual([]);
  });

  it("I8 what the extension sent, and what it heard was sent by hand, is not counted again", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    expect(await inState(world, "sent")).toHaveLength(1);
    const week = { keys: ["slug:ivo-sample"] as const, fullName: "Ivo Sample", ageText: "1 week ago" };
    await world.worker().hear(
      {
        kind: "list-seen",
        reading: { surface: "sent-invitations", people: [{ ...week, ageAtLeast: 7 * DAY }] },
      },
      3,
    );
    const before = await figures(world);
    const report = await bring(world, [
      { name: "Noor Example", sent: 1 },
      { name: "Ivo Sample", sent: 12 },
    ]);
    expect(report).toMatchObject({ ours: 2, added: 0 });
    expect(await figures(world)).toEqual(before);
  });

  it("an acceptance of one's own is recorded with the archive's day, though Invitations.csv has it no more", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    world.now += 9 * DAY;
    const report = await bring(world, [{ name: "Noor Example", connected: -4 }]);
    expect(report.newlyAccepted).toBe(1);
    const [accepted] = await inState(world, "accepted");
    expect(accepted?.acceptedAt).toBe(Temporal.Instant.from("2026-03-07T12:00:00Z").epochMilliseconds);
    expect((await figures(world)).find(({ day }) => day === TODAY)).toMatchObject({
      sent: 1,
      acceptedOfSent: 1,
    });
  });

  it("I8 somebody connected before they were invited has not accepted it, however often it is brought in", async () => {
    const world = await setUpWorld();
    for (let time = 0; time < 2; time += 1)
      await bring(world, [{ name: "Noor Example", sent: 0, connected: 2 }]);
    expect(await figures(world)).toMatchObject([{ byHand: 1, accepted: 0, acceptedOfSent: 0 }]);
    expect(await inState(world, "accepted")).toEqual([]);
  });

  it("one whose outcome nobody knew is settled by the archive", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push({ kind: "unknown", evidence: "closed" });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    await bring(world, [{ name: "Noor Example", sent: 0 }]);
    expect(await inState(world, "sent")).toHaveLength(1);
    expect(await figures(world)).toMatchObject([{ sent: 1, unknown: 0, byHand: 0 }]);
  });
});

it("I8 a large archive's every invitation is in the figures once", async () => {
  const world = await setUpWorld();
  const { connectionsCsv, invitationsCsv, truth } = inventArchive({
    connections: 600,
    invitations: 200,
    seed: 3,
    today: TODAY,
  });
  const archive = read(world, { "Connections.csv": connectionsCsv, "Invitations.csv": invitationsCsv });
  const report = await importArchive(
    { store: world.store, clock: { now: () => world.now }, ids: ids() },
    archive,
    ZONE,
  );
  const days = await figures(world);
  const sum = (of: "byHand" | "acceptedOfSent") => days.reduce((all, day) => all + day[of], 0);
  expect(report.invitations).toBe(truth.outgoing);
  expect(sum("byHand")).toBe(truth.outgoing);
  expect(sum("acceptedOfSent")).toBe(archive.report.matched);
});
