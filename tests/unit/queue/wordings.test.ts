import { describe, expect, it } from "vitest";
import { HOUR } from "../../../src/core/shared/time.ts";
import {
  addAndApprove,
  candidate,
  inState,
  savedDraft,
  setUpWorld,
  TUESDAY_MORNING,
  type World,
} from "../world/world.ts";
import { add, names, queue } from "./listed.ts";

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
    expect(added).toMatchObject({ ok: true, value: { voided: 0, started: 0 } });
    const changed = await world.actions.changeSegment(
      world.segmentId,
      await savedDraft(world, world.segmentId, { body: "Other words for {{ first_name }}." }),
    );
    expect(changed).toMatchObject({ ok: true, value: { voided: 1, started: 1 } });
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
