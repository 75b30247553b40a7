import { describe, expect, it } from "vitest";
import { HOUR } from "../../src/core/shared/time.ts";
import {
  addAndApprove,
  approveAll,
  candidate,
  inState,
  oneWording,
  savedDraft,
  setUpWorld,
  TUESDAY_MORNING,
  type World,
} from "./world/world.ts";

const add = (world: World & { readonly segmentId: string }, name: string, company = "Sample Works") =>
  world.actions.addPeople(world.segmentId, [candidate(name, { company })], "paste");
const queue = (world: World) => world.store.read((reader) => reader.drafts("queued", 500));
const held = (world: World) => world.store.read((reader) => reader.drafts("held", 500));
const blocks = (world: World) => world.store.read((reader) => reader.blocks());
const personOf = async (world: World, slug: string) => {
  const [person] = await world.store.read((reader) => reader.prospectsByKeys([`slug:${slug}`]));
  if (!person) throw new Error(`${slug} is not known.`);
  return person;
};

describe("putting somebody on the list of those never to invite", () => {
  it("takes addresses and company names, one a line, and names the lines it can't use", async () => {
    const world = await setUpWorld();
    const report = await world.actions.addBlocks([
      "Noor Example https://www.linkedin.com/in/noor-example/",
      "",
      "Sample Works Ltd.",
      "SAMPLE WORKS",
      "https://www.linkedin.com/company/sample-works/",
    ]);
    expect(report).toMatchObject({ added: 2, known: 0, setAside: 0 });
    expect(report.problems.map(({ line }) => line)).toEqual([5]);
    expect((await blocks(world)).map(({ label, values }) => [label, values])).toEqual([
      ["Noor Example", ["person:slug:noor-example"]],
      ["Sample Works Ltd.", ["company:sample works"]],
    ]);
    expect(await world.actions.addBlocks(["sample works", "linkedin.com/in/noor-example"])).toMatchObject({
      added: 0,
      known: 2,
      undo: null,
    });
  });

  it("I1 voids and sets aside what is approved or to be reviewed, at once", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await addAndApprove(world, ["Noor Example"]);
    await add(world, "Ivo Sample");
    await add(world, "Ada Mock", "Mockup Labs");
    const report = await world.actions.addBlocks(["Sample Works"]);
    expect(report).toMatchObject({ added: 1, setAside: 2 });
    expect(await inState(world, "approved")).toEqual([]);
    expect((await queue(world)).map(({ note }) => note)).toEqual(["Hi Ada, we both work on trials."]);
    expect((await held(world)).map(({ hold, approval }) => [hold, approval])).toEqual([
      [{ kind: "never-invite", label: "Sample Works" }, null],
      [{ kind: "never-invite", label: "Sample Works" }, null],
    ]);
    const voided = await world.store.read((reader) => reader.attemptsSince(0, ["voided"]));
    expect(voided.map(({ detail }) => detail)).toEqual(["never-invite"]);
  });

  it("takes a person by everything they are known by, wherever their draft waits", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    const many = Array.from({ length: 9 }, (_, i) => candidate(`Noor Example${String.fromCharCode(97 + i)}`));
    const twoKeys = candidate("Last Sample", { keys: ["profile:ACoAAEXAMPLE", "slug:last-sample"] });
    await world.actions.addPeople(world.segmentId, [...many, twoKeys], "search");
    const last = await personOf(world, "last-sample");
    expect((await queue(world)).map(({ prospectId }) => prospectId)).not.toContain(last.id);
    await world.actions.blockPerson(last.id);
    expect((await blocks(world))[0]?.values).toEqual([
      "person:profile:ACoAAEXAMPLE",
      "person:slug:last-sample",
    ]);
    expect((await held(world)).map(({ prospectId }) => prospectId)).toEqual([last.id]);
  });

  it("joins entries that turn out to be one person", async () => {
    const world = await setUpWorld();
    await world.actions.addBlocks(["https://www.linkedin.com/in/noor-example"]);
    const both = candidate("Noor Example", { keys: ["profile:ACoAAEXAMPLE"] });
    await world.actions.addPeople(world.segmentId, [both], "search");
    const noor = await world.store.read((reader) => reader.prospectsByKeys(["profile:ACoAAEXAMPLE"]));
    await world.store.write(async (writer) => {
      for (const one of noor)
        await writer.putProspect({ ...one, keys: ["profile:ACoAAEXAMPLE", "slug:noor-example"] });
    });
    const report = await world.actions.blockPerson(noor[0]?.id ?? "");
    expect((await blocks(world)).map(({ values }) => values)).toEqual([
      ["person:profile:ACoAAEXAMPLE", "person:slug:noor-example"],
    ]);
    if (report.undo) await world.actions.undoBlocking(report.undo);
    expect((await blocks(world)).map(({ values }) => values)).toEqual([["person:slug:noor-example"]]);
  });
});

describe("the list is checked at every entry", () => {
  it("whoever is on it is not added, and nothing of them is kept", async () => {
    const world = await setUpWorld();
    await world.actions.addBlocks(["https://www.linkedin.com/in/noor-example", "Mockup Labs"]);
    const people = [candidate("Noor Example"), candidate("Ada Mock", { company: "Mockup Labs, Inc." })];
    const report = await world.actions.addPeople(
      world.segmentId,
      [...people, candidate("Ivo Sample")],
      "csv",
    );
    expect(report).toMatchObject({ added: 1, known: 0, heldOutCount: 2 });
    expect(report.heldOut.map(({ reason }) => reason.kind)).toEqual(["never-invite", "never-invite"]);
    expect(await world.store.read((reader) => reader.page("prospects", null, 9))).toMatchObject([
      { fullName: "Ivo Sample" },
    ]);
  });

  it("approving is refused, and the reason stands beside them", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await add(world, "Noor Example");
    const [draft] = await queue(world);
    if (!draft) throw new Error("nobody waits");
    // As if it had slipped in between: the list alone, without what follows from it.
    await world.store.write((writer) =>
      writer.putBlock({ id: "b", values: ["company:sample works"], label: "Sample Works", addedAt: 1 }),
    );
    const report = await world.actions.approve([{ id: draft.id, seen: draft.note }]);
    expect(report).toMatchObject({ approved: 0, refused: 1 });
    expect(await held(world)).toMatchObject([{ hold: { kind: "never-invite", label: "Sample Works" } }]);
  });

  it("an approved one whose turn comes is skipped, whatever let it through", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.store.write((writer) =>
      writer.putBlock({ id: "b", values: ["person:slug:noor-example"], label: "Noor", addedAt: 1 }),
    );
    await world.runUntil(TUESDAY_MORNING + 8 * HOUR);
    expect(world.site.received).toEqual([]);
    expect(await inState(world, "skipped")).toHaveLength(1);
    const rows = await world.store.read((reader) => reader.attemptsSince(0, ["skipped", "prepared"]));
    expect(rows.map(({ kind, detail }) => [kind, detail])).toEqual([["skipped", "never-invite"]]);
  });

  it("one blocked while their page is open is not sent", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    const read = world.site.page.read.bind(world.site.page);
    let added = false;
    world.site.page.read = async (tabId) => {
      const reading = await read(tabId);
      if (reading?.surface === "profile" && !added) {
        added = true;
        await world.store.write((writer) =>
          writer.putBlock({ id: "b", values: ["person:slug:noor-example"], label: "Noor", addedAt: 1 }),
        );
      }
      return reading;
    };
    await world.runUntil(TUESDAY_MORNING + 8 * HOUR);
    expect(added).toBe(true);
    expect(world.site.received).toEqual([]);
    expect(await inState(world, "skipped")).toHaveLength(1);
  });

  it("words of one's own do not get round it", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await add(world, "Noor Example");
    await world.actions.addBlocks(["Sample Works"]);
    const [draft] = await held(world);
    await world.actions.editNote(draft?.id ?? "", "Hello again.");
    expect(await held(world)).toMatchObject([{ note: "Hello again.", hold: { kind: "never-invite" } }]);
  });

  it("a corrected company is looked up anew, both ways", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await world.actions.addBlocks(["Mockup Labs"]);
    await add(world, "Noor Example");
    const noor = await personOf(world, "noor-example");
    const named = (company: string) =>
      world.actions.changePerson(noor.id, { fullName: "Noor Example", firstName: "Noor", company });
    await named("Mockup Labs");
    expect(await held(world)).toMatchObject([{ hold: { kind: "never-invite" } }]);
    await named("Sample Works");
    expect(await held(world)).toEqual([]);
  });
});

describe("taking somebody off the list", () => {
  it("renders what it held back again; it needs a new yes", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await addAndApprove(world, ["Noor Example"]);
    await world.actions.addBlocks(["Sample Works"]);
    await world.actions.changeSegment(
      world.segmentId,
      await savedDraft(world, world.segmentId, { body: "Other words for {{ first_name }}." }),
    );
    const [block] = await blocks(world);
    world.now += 1;
    await world.actions.removeBlock(block?.id ?? "");
    expect(await inState(world, "draft")).toMatchObject([
      { hold: null, approval: null, note: "Other words for Noor." },
    ]);
    await approveAll(world);
    expect(await inState(world, "approved")).toHaveLength(1);
  });

  it("leaves those aside whom another entry concerns, with that as the reason", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await add(world, "Noor Example");
    await world.actions.addBlocks(["Sample Works", "https://www.linkedin.com/in/noor-example"]);
    const company = (await blocks(world)).find(({ label }) => label === "Sample Works");
    await world.actions.removeBlock(company?.id ?? "");
    expect(await held(world)).toMatchObject([
      { hold: { kind: "never-invite", label: "https://www.linkedin.com/in/noor-example" } },
    ]);
  });

  it("can be undone", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await add(world, "Noor Example");
    await world.actions.addBlocks(["Sample Works"]);
    const before = await blocks(world);
    const token = await world.actions.removeBlock(before[0]?.id ?? "");
    expect(await held(world)).toEqual([]);
    await world.turn();
    if (!token) throw new Error("nothing to undo");
    expect(await world.actions.undoBlocking(token)).toBe(true);
    expect(await blocks(world)).toEqual(before);
    expect(await held(world)).toHaveLength(1);
  });
});

describe("undoing an entry", () => {
  it("I1 gives approvals back that still cover the same words, and no others", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    await addAndApprove(world, ["Noor Example", "Ivo Sample"]);
    const before = await inState(world, "approved");
    world.now += 1;
    const { undo } = await world.actions.addBlocks(["Sample Works"]);
    world.now += 1;
    const ivo = await personOf(world, "ivo-sample");
    const draft = (await held(world)).find(({ prospectId }) => prospectId === ivo.id);
    await world.actions.editNote(draft?.id ?? "", "Hello Ivo, other words.");
    world.now += 1;
    if (!undo) throw new Error("nothing to undo");
    expect(await world.actions.undoBlocking(undo)).toBe(true);
    expect(await blocks(world)).toEqual([]);
    const approved = await inState(world, "approved");
    expect(approved.map(({ prospectId }) => prospectId)).toEqual(
      before.map(({ prospectId }) => prospectId).filter((id) => id !== ivo.id),
    );
    expect(await inState(world, "draft")).toMatchObject([
      { prospectId: ivo.id, note: "Hello Ivo, other words.", hold: null },
    ]);
  });

  it("is refused once the entry is gone", async () => {
    const world = await setUpWorld();
    const { undo } = await world.actions.addBlocks(["Sample Works"]);
    const [block] = await blocks(world);
    await world.actions.removeBlock(block?.id ?? "");
    if (!undo) throw new Error("nothing to undo");
    expect(await world.actions.undoBlocking(undo)).toBe(false);
  });

  it("renders those it finds in a segment of several wordings from their own", async () => {
    const world = await setUpWorld({ accountType: "premium" });
    const other = await world.actions.createSegment(oneWording("Alumni", "Dear {{ first_name }}."));
    if (!other.ok) throw new Error("not made");
    await world.actions.addPeople(other.value, [candidate("Ada Mock")], "paste");
    const { undo } = await world.actions.addBlocks(["Sample Works"]);
    if (!undo) throw new Error("nothing to undo");
    await world.actions.undoBlocking(undo);
    expect(await inState(world, "draft")).toMatchObject([{ note: "Dear Ada.", hold: null }]);
  });
});
