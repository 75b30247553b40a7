import { describe, expect, it } from "vitest";
import { readOverview } from "../../src/app/queries/overview.ts";
import { fillQueue } from "../../src/app/queue/fill.ts";
import { DAY, HOUR } from "../../src/core/shared/time.ts";
import {
  addAndApprove,
  candidate,
  inState,
  oneWording,
  savedDraft,
  setUpWorld,
  TUESDAY_MORNING,
  type World,
} from "./world/world.ts";

const names = (count: number, first = "Noor") =>
  Array.from({ length: count }, (_, i) => `${first} Example${String.fromCharCode(97 + i)}`);

const add = (world: World, segmentId: string, people: readonly string[]) =>
  world.actions.addPeople(
    segmentId,
    people.map((name) => candidate(name)),
    "paste",
  );

const queue = (world: World) => world.store.read((reader) => reader.drafts("queued", 500));
const depsOf = (world: World) => ({
  store: world.store,
  clock: { now: () => world.now },
  ids: { next: () => crypto.randomUUID() },
});

const WEDNESDAY_MORNING = TUESDAY_MORNING + DAY;

describe("today's list for review", () => {
  it("holds as many as the day takes, the longest waiting first, and says why each is in it", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await add(world, world.segmentId, names(12));
    const { review, reviewLater, plan } = await world.store.read((reader) => readOverview(reader, world.now));
    expect(plan?.allowance.today).toBe(5);
    expect(review.map(({ prospect }) => prospect.fullName)).toEqual(names(5));
    expect(reviewLater).toBe(7);
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

describe("wordings", () => {
  const two = async (more: object = {}) => {
    const world = await setUpWorld({ accountType: "premium" });
    const draft = await savedDraft(world, world.segmentId, { allocation: "evenly", ...more });
    const wordings = [...draft.wordings, { id: null, name: "B", body: "Good day {{ first_name }}." }];
    await world.actions.changeSegment(world.segmentId, { ...draft, wordings });
    return world;
  };

  it("are shared evenly when the person prefers that", async () => {
    const world = await two();
    await add(world, world.segmentId, names(4));
    const notes = (await queue(world)).map(({ note }) => note.split(" ")[0]);
    expect(notes).toEqual(["Hi", "Good", "Hi", "Good"]);
  });

  it("leave out whoever any of them would leave a hole for, so that they are compared on the same people", async () => {
    const world = await two();
    await add(world, world.segmentId, ["Noor Example"]);
    const nameless = candidate("", { keys: ["slug:unknown-name"] });
    await world.actions.addPeople(world.segmentId, [nameless], "paste");
    const held = await world.store.read((reader) => reader.drafts("held", 9));
    expect(held).toMatchObject([{ hold: { kind: "missing-value", field: "first_name" } }]);
  });

  it("I1 a second wording takes no approval back; changed words that went out begin anew and keep the old figures", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(TUESDAY_MORNING + 8 * HOUR);
    expect(await inState(world, "sent")).toHaveLength(1);
    const [before] = await world.store.read((reader) => reader.templates());
    await addAndApprove(world, ["Ivo Sample"]);
    const draft = await savedDraft(world, world.segmentId);
    const wordings = [...draft.wordings, { id: null, name: "B", body: "Good day {{ first_name }}." }];
    const added = await world.actions.changeSegment(world.segmentId, { ...draft, wordings });
    expect(added).toEqual({ ok: true, value: { voided: 0, started: 0 } });
    const changed = await world.actions.changeSegment(
      world.segmentId,
      await savedDraft(world, world.segmentId, { body: "Other words for {{ first_name }}." }),
    );
    expect(changed).toEqual({ ok: true, value: { voided: 1, started: 1 } });
    const templates = await world.store.read((reader) => reader.templates());
    const old = templates.find(({ id }) => id === before?.id);
    const next = templates.find(({ replaces }) => replaces === before?.id);
    expect(old).toMatchObject({ body: before?.body, retiredAt: world.now });
    expect(next).toMatchObject({ body: "Other words for {{ first_name }}.", retiredAt: null });
    const [ivo] = await inState(world, "draft");
    expect(ivo).toMatchObject({ note: "Other words for Ivo.", templateId: next?.id });
    const figures = await world.store.read((reader) => reader.variantFigures([before?.id ?? ""]));
    expect(figures).toMatchObject([{ sent: 1 }]);
  });
});

describe("a note policy", () => {
  const withPolicy = async (notePolicy: "always" | "while-notes-last" | "blank") => {
    const world = await setUpWorld({ accountType: "basic" });
    const draft = await savedDraft(world, world.segmentId, { notePolicy });
    await world.actions.changeSegment(world.segmentId, draft);
    await add(world, world.segmentId, names(9));
    await world.actions.askForMore(4);
    return (await queue(world)).map(({ note, queued }) => [note === "" ? "blank" : "note", queued?.wording]);
  };

  it("while notes last: the month's 5 notes, then blank", async () => {
    const listed = await withPolicy("while-notes-last");
    expect(listed.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => ["note", "only"]));
    expect(listed.slice(5)).toEqual(Array.from({ length: 4 }, () => ["blank", "notes-spent"]));
  });

  it("always: nobody is listed for whom no note is left", async () => {
    expect(await withPolicy("always")).toHaveLength(5);
  });

  it("always: whoever has no note left waits, also where another wording is blank", async () => {
    const world = await setUpWorld({ accountType: "basic" });
    const draft = await savedDraft(world, world.segmentId, { allocation: "evenly" });
    const wordings = [...draft.wordings, { id: null, name: "Blank", body: "" }];
    await world.actions.changeSegment(world.segmentId, { ...draft, wordings });
    await add(world, world.segmentId, names(30));
    await world.actions.askForMore(25);
    const listed = await queue(world);
    expect(listed.filter(({ note }) => note !== "")).toHaveLength(5);
    expect(listed.map(({ queued }) => queued?.wording)).not.toContain("notes-spent");
  });

  it("blank: never a note", async () => {
    expect(new Set((await withPolicy("blank")).map(String))).toEqual(new Set(["blank,always-blank"]));
  });
});

it("a yes lapses after 7 days: it waits in the list for another one, and the log says so", async () => {
  const world = await setUpWorld({ accountType: "premium" });
  await addAndApprove(world, ["Noor Example"]);
  await world.actions.pause();
  world.now += 7 * DAY - HOUR;
  await world.turn();
  expect(await inState(world, "approved")).toHaveLength(1);
  world.now += 2 * HOUR;
  await world.turn();
  expect(await inState(world, "approved")).toEqual([]);
  expect(await queue(world)).toMatchObject([{ approval: null }]);
  const [row] = await world.store.read((reader) => reader.attemptsSince(0, ["voided"]));
  expect(row?.detail).toMatch(/7 days/);
});

describe("other words for all in the list", () => {
  const listed = async (people: readonly string[]) => {
    const world = await setUpWorld({ accountType: "premium" });
    await add(world, world.segmentId, people);
    return { world, ids: (await queue(world)).map(({ id }) => id) };
  };
  const notes = async (world: World) => (await queue(world)).map(({ note }) => note).toSorted();

  it("give each their own note, leave the saved wording, need each yes again and can be undone", async () => {
    const { world, ids } = await listed(["Noor Example", "Ivo Sample"]);
    const before = await notes(world);
    const result = await world.actions.rewriteAll(ids, "Good day {{ first_name }}.");
    expect(result).toMatchObject({ ok: true, value: { changed: 2, kept: 0 } });
    expect(await notes(world)).toEqual(["Good day Ivo.", "Good day Noor."]);
    const [template] = await world.store.read((reader) => reader.templates());
    expect(template?.body).toMatch(/^Hi /);
    if (result.ok && result.value.undo) expect(await world.actions.undo(result.value.undo)).toBe(true);
    expect(await notes(world)).toEqual(before);
  });

  it("change nobody when they can't be read, and pass over whom they would leave a hole for", async () => {
    const { world, ids } = await listed(["Noor Example", "Ivo Sample"]);
    const before = await notes(world);
    expect(await world.actions.rewriteAll(ids, "Good day {{ fist_name }}.")).toMatchObject({ ok: false });
    expect(await notes(world)).toEqual(before);
    const [first] = await queue(world);
    await world.store.write(async (writer) => {
      const noor = await writer.prospect(first?.prospectId ?? "");
      if (noor) await writer.putProspect({ ...noor, company: "" });
    });
    const result = await world.actions.rewriteAll(ids, "How is {{ company }}?");
    expect(result).toMatchObject({ ok: true, value: { changed: 1, kept: 1 } });
  });
});

it("a correction can be undone with the approval it took back", async () => {
  const world = await setUpWorld();
  await addAndApprove(world, ["Noor Example"]);
  const [row] = await inState(world, "approved");
  world.now += 1;
  const change = { fullName: "Nora Example", firstName: "Nora", company: "" };
  const undo = await world.actions.changePerson(row?.prospectId ?? "", change);
  expect(await inState(world, "approved")).toEqual([]);
  world.now += 1;
  expect(undo && (await world.actions.undo(undo))).toBe(true);
  expect(await inState(world, "approved")).toMatchObject([{ note: row?.note }]);
  const noor = await world.store.read((reader) => reader.prospect(row?.prospectId ?? ""));
  expect(noor).toMatchObject({ fullName: "Noor Example", company: "Sample Works" });
});
