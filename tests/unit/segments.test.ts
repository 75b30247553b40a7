import { describe, expect, it } from "vitest";
import { readSegments } from "../../src/app/queries/segments.ts";
import { wordingsInUse } from "../../src/core/segment/segment.ts";
import {
  addAndApprove,
  candidate,
  inState,
  oneWording,
  savedDraft,
  setUpWorld,
  type World,
} from "./world/world.ts";

const segmentsOf = (world: World) => world.store.read((reader) => reader.segments());
const wordsOf = async (world: World, segmentId: string) =>
  wordingsInUse(await world.store.read((reader) => reader.templates()), segmentId).map(({ name, body }) => [
    name,
    body,
  ]);
const copyOf = (name: string): string => `Copy of ${name}`;
const queuedOf = (world: World) => world.store.read((reader) => reader.drafts("queued", 100));

const BODY = 'Hi {{ first_name | default: "there" }}, we both work on trials.';

describe("a copy of a segment", () => {
  it("has its words and choices under a name of its own, and nobody", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example"]);
    const wordings = [
      { id: null, name: "A", body: "Hi {{ first_name }}." },
      { id: null, name: "Blank", body: "" },
    ];
    const change = { wordings, weight: 4, notePolicy: "while-notes-last", allocation: "evenly" } as const;
    const saved = await savedDraft(world, world.segmentId, change);
    expect((await world.actions.changeSegment(world.segmentId, saved)).ok).toBe(true);

    const first = await world.actions.duplicateSegment(world.segmentId, copyOf);
    const second = await world.actions.duplicateSegment(world.segmentId, copyOf);
    expect([first?.name, second?.name]).toEqual([
      "Copy of Clinical trial leads",
      "Copy of Clinical trial leads 2",
    ]);
    const copy = (await segmentsOf(world)).find(({ id }) => id === first?.id);
    expect(copy).toMatchObject({
      weight: 4,
      notePolicy: "while-notes-last",
      allocation: "evenly",
      archivedAt: null,
    });
    expect(await wordsOf(world, first?.id ?? "")).toEqual([
      ["A", "Hi {{ first_name }}."],
      ["Blank", ""],
    ]);
    const views = await world.store.read(readSegments);
    expect(views.find(({ segment }) => segment.id === first?.id)?.people).toEqual([]);
    expect(await world.actions.duplicateSegment("gone", copyOf)).toBeNull();
  });

  it("keeps words that use a column, says so, and can be saved before it has people", async () => {
    const world = await setUpWorld();
    await world.actions.addPeople(
      world.segmentId,
      [candidate("Noor Example", { extra: { met_at: "Trial day" } })],
      "csv",
    );
    const body = 'Good to meet you at {{ met_at | default: "the congress" }}.';
    await world.actions.changeSegment(world.segmentId, await savedDraft(world, world.segmentId, { body }));
    const copy = await world.actions.duplicateSegment(world.segmentId, copyOf);
    expect(copy?.columns).toEqual(["met_at"]);
    const draft = await savedDraft(world, copy?.id ?? "", { name: "Met at the congress" });
    expect((await world.actions.changeSegment(copy?.id ?? "", draft)).ok).toBe(true);
  });
});

describe("a segment as a file", () => {
  it("goes from one person to another and comes in as a new one", async () => {
    const from = await setUpWorld();
    const file = await from.actions.segmentFile(from.segmentId);
    const to = await setUpWorld({ body: "Other words" });
    const made = await to.actions.segmentFromFile(file?.text ?? "");
    expect(made).toMatchObject({ ok: true, value: { name: "Clinical trial leads 2", columns: [] } });
    expect(await wordsOf(to, made.ok ? made.value.id : "")).toEqual([["A", BODY]]);
    expect(await wordsOf(to, to.segmentId)).toEqual([["A", "Other words"]]);
    expect(await from.actions.segmentFile("gone")).toBeNull();
  });

  it("that is none changes nothing", async () => {
    const world = await setUpWorld();
    expect(await world.actions.segmentFromFile("Name,Company\nNoor,Sample Works")).toMatchObject({
      ok: false,
    });
    expect(await segmentsOf(world)).toHaveLength(1);
  });
});

describe("an archived segment", () => {
  it("I1 has its approvals taken back and its list sent back, as it said before; both come back with it", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example", "Ivo Sample"]);
    await world.actions.addPeople(world.segmentId, [candidate("Ada Mock")], "paste");
    const [approved, queued] = [await inState(world, "approved"), await queuedOf(world)];
    expect(await world.actions.standingIn(world.segmentId)).toEqual({ approved: 2, queued: 1 });

    world.now += 1;
    const undo = await world.actions.archiveSegment(world.segmentId, true);
    expect(await inState(world, "approved")).toEqual([]);
    expect(await queuedOf(world)).toEqual([]);
    expect((await inState(world, "draft")).map(({ approval }) => approval)).toEqual([null, null, null]);
    await world.runUntil(world.now + 24 * 3_600_000);
    expect(world.site.received).toEqual([]);
    expect(await world.actions.askForMore(5)).toBeNull();

    expect(undo).not.toBeNull();
    if (!undo) return;
    expect(await world.actions.archiveSegment(world.segmentId, false)).toBeNull();
    expect(await world.actions.undo(undo)).toBe(true);
    expect((await inState(world, "approved")).map(({ id }) => id).toSorted()).toEqual(
      approved.map(({ id }) => id).toSorted(),
    );
    expect((await queuedOf(world)).map(({ id }) => id)).toEqual(queued.map(({ id }) => id));
  });

  it("I1 takes back approvals of people who never stood in a day's list, too", async () => {
    const world = await setUpWorld();
    await addAndApprove(
      world,
      [..."ABCDEFG"].map((letter) => `Noor Example${letter}`),
    );
    const approved = await inState(world, "approved");
    expect(approved.some(({ queued }) => queued === null)).toBe(true);
    expect(await world.actions.standingIn(world.segmentId)).toEqual({ approved: 7, queued: 0 });
    await world.actions.archiveSegment(world.segmentId, true);
    expect(await inState(world, "approved")).toEqual([]);
  });

  it("lets what is under way go on, and others are queued as before", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example"]);
    await world.turn();
    const underWay = [...(await inState(world, "prepared")), ...(await inState(world, "dispatched"))];
    expect(underWay).toHaveLength(1);
    await world.actions.archiveSegment(world.segmentId, true);
    const after = [...(await inState(world, "prepared")), ...(await inState(world, "dispatched"))];
    expect(after.map(({ id, note }) => [id, note])).toEqual(underWay.map(({ id, note }) => [id, note]));

    const other = await world.actions.createSegment(oneWording("Alumni", ""));
    if (!other.ok) throw new Error("Not made.");
    await world.actions.addPeople(other.value, [candidate("Mei Placeholder")], "paste");
    expect((await queuedOf(world)).map(({ segmentId }) => segmentId)).toEqual([other.value]);
  });

  it("archived twice or gone is nothing to take back", async () => {
    const world = await setUpWorld();
    await world.actions.archiveSegment(world.segmentId, true);
    const [before] = await segmentsOf(world);
    world.now += 1;
    expect(await world.actions.archiveSegment(world.segmentId, true)).toBeNull();
    expect(await segmentsOf(world)).toEqual([before]);
    expect(await world.actions.archiveSegment("gone", true)).toBeNull();
  });
});

describe("everybody of a segment", () => {
  it("is read some at a time, each once, oldest first, and no further than wanted", async () => {
    const world = await setUpWorld();
    const names = Array.from(
      { length: 450 },
      (_, index) => `Person${String(index).padStart(3, "0")} Example`,
    );
    await world.actions.addPeople(
      world.segmentId,
      names.map((name) => candidate(name)),
      "csv",
    );
    const other = await world.actions.createSegment(oneWording("Alumni", ""));
    if (other.ok) await world.actions.addPeople(other.value, [candidate("Mei Placeholder")], "paste");

    const pages: string[][] = [];
    await world.actions.everyoneOf(world.segmentId, (people) => {
      pages.push(people.map(({ fullName }) => fullName));
      return true;
    });
    expect(pages.flat().toSorted()).toEqual(names);
    expect(pages.length).toBeGreaterThan(2);

    let heard = 0;
    await world.actions.everyoneOf(world.segmentId, () => {
      heard += 1;
      return false;
    });
    expect(heard).toBe(1);
  });

  it("comes with the words that are no longer in use, newest first", async () => {
    const world = await setUpWorld();
    for (const body of ["Second", "Third"]) {
      world.now += 1;
      const draft = await savedDraft(world, world.segmentId);
      const wordings = [{ id: null, name: body, body }];
      await world.actions.changeSegment(world.segmentId, { ...draft, wordings });
    }
    const [view] = await world.store.read(readSegments);
    expect(view?.wordings.map(({ body }) => body)).toEqual(["Third"]);
    expect(view?.retired.map(({ body }) => body)).toEqual(["Second", BODY]);
  });
});
