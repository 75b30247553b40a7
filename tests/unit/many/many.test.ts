import { describe, expect, it } from "vitest";
import { HOUR } from "../../../src/core/shared/time.ts";
import {
  addAndApprove,
  approveAll,
  candidate,
  inState,
  oneWording,
  setUpWorld,
  TUESDAY_MORNING,
  type World,
} from "../world/world.ts";

const everybody = (world: World) => world.store.read((reader) => reader.page("prospects", null, 1_000));
const idsOf = async (world: World, ...names: string[]) =>
  (await everybody(world)).filter(({ fullName }) => names.includes(fullName)).map(({ id }) => id);
const waiting = async (world: World) =>
  (await world.store.read((reader) => reader.page("invitations", null, 1_000))).map(
    ({ state, note, segmentId, approval, queued }) => ({
      state,
      note,
      segmentId,
      approved: approval !== null,
      queued: queued !== null,
    }),
  );

/** Noor and Ivo wait, Noor approved; and a second segment with words of its own. */
async function twoSegments() {
  const world = await setUpWorld({ body: "Hi {{ first_name }}, trials." });
  await addAndApprove(world, ["Noor Example"]);
  await world.actions.addPeople(world.segmentId, [candidate("Ivo Sample")], "paste");
  const other = await world.actions.createSegment(oneWording("Alumni", "Dear {{ first_name }}."));
  if (!other.ok) throw new Error("not made");
  return Object.assign(world, { other: other.value });
}

describe("moving many to another segment", () => {
  it("I1 takes what waits along with the new words and voids the yes", async () => {
    const world = await twoSegments();
    const ids = await idsOf(world, "Noor Example", "Ivo Sample");
    const report = await world.actions.actOnMany(ids, { kind: "move", segmentId: world.other });
    expect(report).toMatchObject({ changed: 2, same: 0, left: 0 });
    expect((await everybody(world)).map(({ segmentId }) => segmentId)).toEqual([world.other, world.other]);
    expect(await inState(world, "approved")).toEqual([]);
    const rows = await waiting(world);
    expect(rows.map(({ note }) => note).toSorted()).toEqual(["Dear Ivo.", "Dear Noor."]);
    expect(rows.every(({ segmentId, approved }) => segmentId === world.other && !approved)).toBe(true);
    expect(await world.actions.actOnMany(ids, { kind: "move", segmentId: world.other })).toMatchObject({
      changed: 0,
      same: 2,
      undo: null,
    });
  });

  it("is undone, the yes too; and where today's list has gone on with them, they go back without it", async () => {
    const world = await twoSegments();
    const ids = await idsOf(world, "Noor Example", "Ivo Sample");
    const before = await waiting(world);
    const { undo } = await world.actions.actOnMany(ids, { kind: "move", segmentId: world.other });
    if (!undo) throw new Error("nothing to undo");
    world.now += 1_000;
    expect(await world.actions.undoMany(undo)).toEqual({ undone: 1, kept: 0 });
    expect(await waiting(world)).toEqual(before);

    const again = await world.actions.actOnMany(ids, { kind: "move", segmentId: world.other });
    if (!again.undo) throw new Error("nothing to undo");
    world.now += 1_000;
    await approveAll(world);
    expect(await world.actions.undoMany(again.undo)).toEqual({ undone: 1, kept: 0 });
    const rows = await waiting(world);
    expect(rows.every(({ segmentId, approved }) => segmentId === world.segmentId && !approved)).toBe(true);
    expect(rows.map(({ note }) => note).toSorted()).toEqual(["Hi Ivo, trials.", "Hi Noor, trials."]);
  });

  it("I8 leaves what was sent in the segment it was sent from", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(TUESDAY_MORNING + 8 * HOUR);
    const other = await world.actions.createSegment(oneWording("Alumni", "Dear {{ first_name }}."));
    if (!other.ok) throw new Error("not made");
    const ids = await idsOf(world, "Noor Example");
    await world.actions.actOnMany(ids, { kind: "move", segmentId: other.value });
    expect((await inState(world, "sent")).map(({ segmentId }) => segmentId)).toEqual([world.segmentId]);
  });
});

describe("many at once", () => {
  it("skips or puts off what waits for them, and undoes both", async () => {
    const world = await twoSegments();
    const ids = await idsOf(world, "Noor Example", "Ivo Sample");
    const before = await waiting(world);
    const skipped = await world.actions.actOnMany(ids, { kind: "skip" });
    expect(skipped).toMatchObject({ changed: 2 });
    expect(await inState(world, "skipped")).toHaveLength(2);
    if (skipped.undo) await world.actions.undoMany(skipped.undo);
    expect(await waiting(world)).toEqual(before);

    const putOff = await world.actions.actOnMany(ids, { kind: "not-today" });
    expect(putOff).toMatchObject({ changed: 2 });
    expect((await waiting(world)).every(({ queued, state }) => !queued && state === "draft")).toBe(true);
    if (putOff.undo) await world.actions.undoMany(putOff.undo);
    expect(await waiting(world)).toEqual(before);
  });

  it("never invites them from now on, and undoes it", async () => {
    const world = await twoSegments();
    const ids = await idsOf(world, "Noor Example", "Ivo Sample");
    const report = await world.actions.actOnMany(ids, { kind: "never-invite" });
    expect(report).toMatchObject({ changed: 2, same: 0 });
    expect(await inState(world, "approved")).toEqual([]);
    expect(await world.store.read((reader) => reader.blocks())).toHaveLength(2);
    if (report.undo) expect(await world.actions.undoMany(report.undo)).toEqual({ undone: 1, kept: 0 });
    expect(await world.store.read((reader) => reader.blocks())).toEqual([]);
    expect(await inState(world, "approved")).toHaveLength(1);
  });

  it("goes a hundred a transaction, says how far it is and stops when told; what was done stays", async () => {
    const world = await setUpWorld();
    const many = Array.from({ length: 250 }, (_, index) => candidate(`Crowd${index} Sample`));
    await world.actions.addPeople(world.segmentId, many, "csv");
    const ids = (await everybody(world)).map(({ id }) => id);
    const heard: number[] = [];
    const report = await world.actions.actOnMany(
      ids,
      { kind: "skip" },
      {
        progress: (done) => void heard.push(done),
        isStopped: () => heard.length === 2,
      },
    );
    expect(heard).toEqual([100, 200]);
    expect(report).toMatchObject({ changed: 200, same: 0, left: 50 });
    expect(await inState(world, "skipped")).toHaveLength(200);
  });

  it("I2 deletes them for good, their addresses kept where wished, and nobody whose invitation is under way", async () => {
    const world = await twoSegments();
    const ids = await idsOf(world, "Noor Example", "Ivo Sample");
    const [noor] = await inState(world, "approved");
    if (!noor) throw new Error("nobody approved");
    await world.store.write((writer) => writer.putInvitation({ ...noor, state: "prepared" }));
    expect(await world.actions.deleteMany(ids, { keepAddress: true })).toEqual({
      deleted: 1,
      inFlight: 1,
      left: 0,
    });
    expect((await everybody(world)).map(({ fullName }) => fullName)).toEqual(["Noor Example"]);
    expect(await world.store.read((reader) => reader.blocks())).toHaveLength(1);
  });

  it("goes out as a file: those chosen and nobody else", async () => {
    const world = await twoSegments();
    const only = new Set(await idsOf(world, "Ivo Sample"));
    let text = "";
    const request = { format: "csv", table: "people", segmentId: null, only } as const;
    for await (const part of world.actions.exportPeople(request)) text += part;
    expect(text).toContain("Ivo Sample");
    expect(text).not.toContain("Noor Example");
  });
});
