import { describe, expect, it } from "vitest";
import { readOverview } from "../../src/app/queries/overview.ts";
import type { Policy } from "../../src/core/policy/policy.ts";
import {
  addAndApprove,
  candidate,
  createWorld,
  oneWording,
  savedDraft,
  setUpWorld,
  type World,
} from "./world/world.ts";

const drafts = (world: World) =>
  world.store.read(async (reader) =>
    [
      ...(await reader.drafts("queued", 500)),
      ...(await reader.drafts("clear", 500)),
      ...(await reader.drafts("held", 500)),
    ].toSorted((a, b) => (a.prospectId < b.prospectId ? -1 : 1)),
  );

describe("bad input is refused with what is wrong and where", () => {
  it.each([
    ["an unknown placeholder", "Hi {{ firstname }}", { what: "unknown-field", meant: "first_name" }],
    ["a broken tag", "Hi {{ first_name", { what: "never-closed" }],
    ["a tag of another tool", "Hi {first_name}", { what: "other-tool", meant: "first_name" }],
  ])("a template with %s is not saved", async (_what, body, fault) => {
    const world = await setUpWorld();
    const created = await world.actions.createSegment(oneWording("Second", body));
    expect(created).toMatchObject({
      ok: false,
      error: [{ field: "wordings.0.body", fault: { kind: "unreadable", fault } }],
    });
    expect(await world.store.read((reader) => reader.segments())).toHaveLength(1);

    const changed = await world.actions.changeSegment(
      world.segmentId,
      await savedDraft(world, world.segmentId, { body }),
    );
    expect(changed.ok).toBe(false);
    const [template] = await world.store.read((reader) => reader.templates());
    expect(template?.revision).toBe(1);
  });

  it("a segment needs a name of its own", async () => {
    const world = await setUpWorld();
    expect(await world.actions.createSegment(oneWording("  ", ""))).toMatchObject({
      ok: false,
      error: [{ field: "name" }],
    });
    expect(await world.actions.createSegment(oneWording("clinical TRIAL leads", ""))).toMatchObject({
      ok: false,
      error: [{ field: "name" }],
    });
  });

  it.each([0, 11, 1.5, Number.NaN])("a segment's share of the day is no %d", async (weight) => {
    const world = await setUpWorld();
    const change = world.actions.changeSegment(
      world.segmentId,
      await savedDraft(world, world.segmentId, { name: "Trial leads", weight }),
    );
    expect(await change).toMatchObject({ ok: false, error: [{ field: "weight" }] });
    const [segment] = await world.store.read((reader) => reader.segments());
    expect(segment).toMatchObject({ name: "Clinical trial leads" });
  });

  it("a note over the limit with a long name is set aside with its length; the others go on", async () => {
    const world = await setUpWorld();
    const long = candidate("Wolfe Example", { keys: ["slug:wolfe"], firstName: "W".repeat(190) });
    await world.actions.addPeople(world.segmentId, [long, candidate("Noor Example")], "paste");
    const [held, clean] = await drafts(world);
    expect(held?.hold).toMatchObject({ kind: "too-long", limit: 200 });
    expect(clean).toMatchObject({ hold: null, note: "Hi Noor, we both work on trials." });
    const report = await world.actions.approve([{ id: held?.id ?? "", seen: held?.note ?? "" }]);
    expect(report.approved).toBe(0);
  });

  it("hundreds that are set aside do not hide whoever comes after them", async () => {
    const world = await setUpWorld({ body: "Hi {{ first_name }}, hello to {{ company }}." });
    const holes = Array.from({ length: 260 }, (_, index) =>
      candidate(`Person${index} Example`, { company: "" }),
    );
    await world.actions.addPeople(world.segmentId, [...holes, candidate("Noor Example")], "csv");
    const overview = await world.store.read((reader) => readOverview(reader, world.now));
    expect(overview.review.map(({ prospect }) => prospect.fullName)).toEqual(["Noor Example"]);
    expect(overview.held.length).toBeGreaterThan(0);
  });

  it("a person whose values are missing is set aside, and correcting them brings the note", async () => {
    const world = await setUpWorld({ body: "Hi {{ first_name }}, hello to {{ company }}." });
    await world.actions.addPeople(world.segmentId, [candidate("Noor Example", { company: "" })], "paste");
    const [held] = await drafts(world);
    expect(held?.hold).toMatchObject({ kind: "missing-value", field: "company" });
    await world.actions.changePerson(held?.prospectId ?? "", {
      fullName: "Noor Example",
      firstName: "Noor",
      company: "Sample Works",
    });
    expect(await drafts(world)).toMatchObject([{ hold: null, note: "Hi Noor, hello to Sample Works." }]);
  });

  it("a column that only some have falls back for the others", async () => {
    const world = await setUpWorld();
    await world.actions.addPeople(
      world.segmentId,
      [candidate("Noor Example", { extra: { met_at: "Trial day" } }), candidate("Ivo Sample")],
      "csv",
    );
    const changed = await world.actions.changeSegment(
      world.segmentId,
      await savedDraft(world, world.segmentId, {
        body: 'Hi {{ first_name }}, good to meet you at {{ met_at | default: "the congress" }}.',
      }),
    );
    expect(changed).toMatchObject({ ok: true });
    expect((await drafts(world)).map(({ note }) => note)).toEqual([
      "Hi Noor, good to meet you at Trial day.",
      "Hi Ivo, good to meet you at the congress.",
    ]);
  });

  it("an edited note over the limit is refused with how much to cut", async () => {
    const world = await setUpWorld();
    await world.actions.addPeople(world.segmentId, [candidate("Noor Example")], "paste");
    const [draft] = await drafts(world);
    const edited = await world.actions.editNote(draft?.id ?? "", "x".repeat(212));
    expect(edited).toMatchObject({
      ok: false,
      error: { kind: "too-long", length: 212, limit: 200 },
    });
  });

  it.each([
    ["hours that end before they begin", { hours: { from: "17:00", to: "09:00" } }, "hours"],
    ["no working day", { workingDays: [] }, "workingDays"],
    ["an unknown zone", { zone: "Mars/Olympus" }, "zone"],
    ["a target below the start", { targetPerDay: 2 }, "rampStart"],
    ["a weekly cap of 10,000", { weeklyCap: 10_000 }, "weeklyCap"],
  ])("a policy with %s is refused with the field", async (_what, change, field) => {
    const world = await setUpWorld();
    const { policy } = await world.store.read((reader) => reader.settings());
    const refused = await world.actions.changePolicy({ ...policy, ...change } as Policy);
    expect(refused).toMatchObject({ ok: false, error: [{ field: expect.stringContaining(field) }] });
    expect((await world.store.read((reader) => reader.settings())).policy).toEqual(policy);
  });

  it("a target of two a day starts at two, not at five", async () => {
    const world = createWorld();
    const policy = await world.actions.completeSetup({
      accountType: "premium",
      targetPerDay: 2,
      workingDays: [5, 1],
      hours: { from: "10:00", to: "12:00" },
    });
    expect(policy).toMatchObject({ ok: true, value: { rampStart: 2, noteLimit: 300, workingDays: [1, 5] } });
  });
});

describe("I1 what a changed wording does to the queue", () => {
  it("I1 voids approvals, renders drafts again and keeps notes written by hand", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example", "Ivo Sample"]);
    const [ivo] = (await world.store.read((reader) =>
      reader.invitationsInState("approved", { order: "newest", limit: 1 }),
    )) ?? [undefined];
    world.now += 1;
    await world.actions.editNote(ivo?.id ?? "", "My own words");
    const changed = await world.actions.changeSegment(
      world.segmentId,
      await savedDraft(world, world.segmentId, { body: "Hello {{ full_name }}." }),
    );
    expect(changed).toMatchObject({ ok: true, value: { voided: 1, started: 0 } });
    const notes = (await drafts(world)).map(({ note, approval }) => [note, approval]);
    expect(notes).toHaveLength(2);
    expect(notes).toContainEqual(["My own words", null]);
  });

  it("another share of the day voids nothing, reaches the planner, and stays when only the words change", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example"]);
    const [template] = await world.store.read((reader) => reader.templates());
    const body = template?.body ?? "";
    const changed = await world.actions.changeSegment(
      world.segmentId,
      await savedDraft(world, world.segmentId, { weight: 7 }),
    );
    expect(changed).toMatchObject({ ok: true, value: { voided: 0, started: 0 } });
    await world.actions.changeSegment(
      world.segmentId,
      await savedDraft(world, world.segmentId, { name: "Trial leads", body: `${body} Yes.` }),
    );
    const { snapshot } = await world.store.read((reader) => readOverview(reader, world.now));
    expect(snapshot?.weights.get(world.segmentId)).toBe(7);
  });

  it("renaming a segment voids nothing", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example"]);
    const changed = await world.actions.changeSegment(
      world.segmentId,
      await savedDraft(world, world.segmentId, { name: "Trial leads" }),
    );
    expect(changed).toMatchObject({ ok: true, value: { voided: 0, started: 0 } });
  });
});
