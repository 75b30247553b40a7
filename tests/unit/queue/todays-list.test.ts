import { describe, expect, it } from "vitest";
import { readOverview } from "../../../src/app/queries/overview.ts";
import { fillQueue } from "../../../src/app/queue/fill.ts";
import { HOUR } from "../../../src/core/shared/time.ts";
import { inState, oneWording, setUpWorld, type World } from "../world/world.ts";
import { add, names, queue, WEDNESDAY_MORNING } from "./listed.ts";

const depsOf = (world: World) => ({
  store: world.store,
  clock: { now: () => world.now },
  ids: { next: () => crypto.randomUUID() },
});

describe("today's list for review", () => {
  it("holds as many as the day takes, the longest waiting first, and says why each is in it", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    const report = await add(world, world.segmentId, names(12));
    expect(report).toMatchObject({ added: 12, listed: 5 });
    expect(await add(world, world.segmentId, ["Ivo Sample"])).toMatchObject({ added: 1, listed: 0 });
    const { review, reviewLater, plan } = await world.store.read((reader) => readOverview(reader, world.now));
    expect(plan?.allowance.today).toBe(5);
    expect(review.map(({ prospect }) => prospect.fullName)).toEqual(names(5));
    expect(reviewLater).toBe(8);
    expect(review[0]?.invitation.queued).toMatchObject({
      day: "2026-03-03",
      because: "share",
      wording: "only",
    });
  });

  it("with those approved is never more than the day takes, unless the person asks for more", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await add(world, world.segmentId, names(12));
    for (const { id, note } of await queue(world)) await world.actions.approve([{ id, seen: note }]);
    await world.turn();
    expect(await queue(world)).toEqual([]);
    await world.actions.askForMore(3);
    expect((await queue(world)).map(({ queued }) => queued?.because)).toEqual([
      "asked-for",
      "asked-for",
      "asked-for",
    ]);
  });

  it("makes room for another when one is skipped, and on a later morning comes after those left over", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await add(world, world.segmentId, names(12));
    const [first, second] = await queue(world);
    await world.actions.skip(first?.id ?? "");
    await world.turn();
    expect((await queue(world)).map(({ queued }) => queued?.day)).toEqual(Array(5).fill("2026-03-03"));
    world.now = WEDNESDAY_MORNING;
    await world.turn();
    const next = await queue(world);
    expect(next[0]?.id).toBe(second?.id);
    expect(next).toHaveLength(5);
    expect(new Set(next.map(({ queued }) => queued?.day))).toEqual(new Set(["2026-03-03"]));
    for (const { id } of next.slice(0, 2)) await world.actions.skip(id);
    await world.turn();
    const days = (await queue(world)).map(({ queued }) => queued?.day);
    expect(days).toEqual([...Array(3).fill("2026-03-03"), ...Array(2).fill("2026-03-04")]);
  });

  it("on a day that takes none shows a few to review ahead", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    world.now = Temporal.Instant.from("2026-03-07T10:00:00Z").epochMilliseconds;
    await add(world, world.segmentId, names(12));
    expect(await queue(world)).toHaveLength(5);
  });

  it("shares the day among segments by their weights", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    const other = await world.actions.createSegment(
      oneWording("Alumni", "Hello {{ first_name }}.", { weight: 4 }),
    );
    if (!other.ok) throw new Error("not made");
    await add(world, world.segmentId, names(9));
    for (const { id } of await queue(world)) await world.actions.sendBack(id);
    await add(world, other.value, names(20, "Ivo"));
    await world.actions.askForMore(10);
    const counts = (await queue(world)).filter(({ segmentId }) => segmentId === other.value).length;
    expect(await queue(world)).toHaveLength(15);
    expect(counts).toBe(12);
  });

  it("leaves out an archived segment, and those sent back until the others had their turn", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await add(world, world.segmentId, names(7));
    const [first] = await queue(world);
    world.now += HOUR;
    await world.actions.sendBack(first?.id ?? "");
    world.now = WEDNESDAY_MORNING;
    await world.turn();
    const listed = (await queue(world)).map(({ id }) => id);
    expect(listed).toHaveLength(5);
    expect(listed).not.toContain(first?.id);
  });

  it("does not bring back on the same day whoever was sent back, unless the person asks for more", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await add(world, world.segmentId, names(2));
    const [first] = await queue(world);
    world.now += HOUR;
    await world.actions.sendBack(first?.id ?? "");
    await world.turn();
    expect(await queue(world)).toHaveLength(1);
    expect((await world.actions.askForMore(1))?.before).toHaveLength(1);
    expect(await queue(world)).toHaveLength(2);
  });

  it("what was asked for goes back to waiting, in its place, on undo", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await add(world, world.segmentId, names(12));
    const waiting = async () =>
      (await world.store.read((reader) => reader.pool(world.segmentId, 99))).map(({ id }) => id);
    const [listed, before] = [await queue(world), await waiting()];
    const token = await world.actions.askForMore(4);
    expect(await queue(world)).toHaveLength(listed.length + 4);
    world.now += 1;
    expect(token && (await world.actions.undo(token))).toBe(true);
    await world.turn();
    expect((await queue(world)).map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
    expect(await waiting()).toEqual(before);
    expect(token && (await world.actions.undo(token))).toBe(false);
  });

  it("I2 does not offer whoever was invited meanwhile under another row", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await add(world, world.segmentId, names(7));
    const waiting = await world.store.read((reader) => reader.pool(world.segmentId, 9));
    const [next] = waiting;
    if (!next) throw new Error("nobody waits");
    await world.store.write(async (writer) => {
      await writer.putInvitation({ ...next, id: "by hand", state: "sent", templateId: null, queued: null });
    });
    await world.actions.askForMore(2);
    expect((await queue(world)).map(({ prospectId }) => prospectId)).not.toContain(next.prospectId);
    expect((await inState(world, "skipped")).map(({ id }) => id)).toEqual([next.id]);
  });

  it("filled twice at once puts nobody in twice and not more than the day takes", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await add(world, world.segmentId, names(12));
    world.now = WEDNESDAY_MORNING;
    await Promise.all([fillQueue(depsOf(world)), fillQueue(depsOf(world)), world.turn()]);
    const listed = (await queue(world)).map(({ prospectId }) => prospectId);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toHaveLength(5);
  });
});
