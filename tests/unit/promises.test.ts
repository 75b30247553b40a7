import { describe, expect, it } from "vitest";
import { DAY, HOUR } from "../../src/core/shared/time.ts";
import {
  addAndApprove,
  candidate,
  inState,
  outcomesIn,
  savedDraft,
  setUpWorld,
  type World,
} from "./world/world.ts";

describe("I1 nobody gets a note that was not approved word for word", () => {
  it("I1 an approval given for another text is refused", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.addMember("Noor Example");
    await world.actions.addPeople(world.segmentId, [candidate("Noor Example")], "paste");
    const [draft] = await inState(world, "draft");
    const report = await world.actions.approve([{ id: draft?.id ?? "", seen: "Hi Noor!" }]);
    expect(report).toMatchObject({ approved: 0, refused: 1 });
  });

  it.each([
    [
      "editing the template",
      async (world: World & { segmentId: string }) =>
        world.actions.changeSegment(
          world.segmentId,
          await savedDraft(world, world.segmentId, { body: "Hello {{ first_name }}." }),
        ),
    ],
    [
      "editing the person",
      async (world: World & { segmentId: string }) => {
        const [row] = await inState(world, "approved");
        await world.actions.changePerson(row?.prospectId ?? "", {
          fullName: "Noor Example",
          firstName: "Noora",
          company: "",
        });
      },
    ],
    [
      "editing the note",
      async (world: World & { segmentId: string }) => {
        const [row] = await inState(world, "approved");
        await world.actions.editNote(row?.id ?? "", "Something else");
      },
    ],
  ])("I1 %s voids the approval", async (_name, edit) => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    world.now += 1;
    await edit(world);
    expect(await inState(world, "approved")).toEqual([]);
    await world.runUntil(world.now + 5 * HOUR);
    expect(world.site.received).toEqual([]);
  });

  it("I1 a row changed behind the approval's back is not sent", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.store.write(async (writer) => {
      const [row] = await writer.invitationsInState("approved", { order: "oldest", limit: 1 });
      if (row) await writer.putInvitation({ ...row, note: "Buy now" });
    });
    await world.runUntil(world.now + 5 * HOUR);
    expect(world.site.received).toEqual([]);
    expect(await inState(world, "draft")).toHaveLength(1);
  });
});

describe("I2 nobody is invited twice", () => {
  it("I2 the same person under three spellings is one person", async () => {
    const world = await setUpWorld();
    const same = [
      candidate("Noor Example"),
      candidate("Noor Example", { fullName: "NOOR EXAMPLE" }),
      candidate("N. Example", { keys: ["profile:ACoAAnoor", "slug:noor-example"] }),
    ];
    expect(await world.actions.addPeople(world.segmentId, same, "paste")).toMatchObject({
      added: 1,
      known: 2,
    });
    expect(await world.actions.addPeople(world.segmentId, same, "csv")).toMatchObject({ added: 0 });
    expect(await inState(world, "draft")).toHaveLength(1);
  });

  it("I2 an unknown outcome is never tried again, and the person settles it", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push({ kind: "unknown", evidence: "dialog closed, no toast" });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + 3 * DAY);
    expect(world.site.opened.filter((path) => path.includes("noor"))).toHaveLength(1);
    const [unknown] = await inState(world, "unknown");
    await world.actions.settle(unknown?.id ?? "", "sent");
    expect(await inState(world, "sent")).toHaveLength(1);
    const figures = await world.store.read((reader) => reader.dailyFigures("2026-03-01"));
    expect(figures).toMatchObject([{ day: "2026-03-03", sent: 1, unknown: 0 }]);
  });

  it("I2 someone the person invited by hand is not invited again", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.worker().hear(
      {
        kind: "sent-by-hand",
        person: {
          keys: ["slug:noor-example"],
          fullName: "Noor Example",
          headline: "",
          company: "",
          location: "",
          relation: "pending",
          evidence: ["flip"],
        },
      },
      9,
    );
    await world.runUntil(world.now + 3 * DAY);
    expect(world.site.received).toEqual([]);
    expect((await outcomesIn(world)).map(({ kind }) => kind)).toEqual(["sent-by-hand"]);
  });

  it("I2 a second invitation for somebody who was sent one is not begun, however it came to be", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    const [first] = await inState(world, "approved");
    if (!first) throw new Error("not approved");
    await world.store.write((writer) =>
      writer.putInvitation({ ...first, id: "a-copy", updatedAt: first.updatedAt + 1 }),
    );
    await world.runUntil(world.now + DAY);
    expect(world.site.received).toHaveLength(1);
    expect(await inState(world, "skipped")).toHaveLength(1);
  });

  it("I2 the same person added by address and by id is recognised on the page and not invited twice", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.actions.addPeople(
      world.segmentId,
      [candidate("Noor Example", { keys: ["profile:ACoAAnoor-example"] })],
      "paste",
    );
    const [twin] = await inState(world, "draft");
    world.now += 1;
    await world.actions.approve([{ id: twin?.id ?? "", seen: twin?.note ?? "" }]);
    await world.runUntil(world.now + DAY);
    expect(world.site.received).toHaveLength(1);
    const keys = (await world.store.read((reader) => reader.prospectsByKeys(["slug:noor-example"])))[0]?.keys;
    expect(keys).toEqual(["slug:noor-example"]);
  });

  it("I2 the ids a page tells are learnt, so that a later address change is no new person", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    const renamed = candidate("Noor Example", { keys: ["profile:ACoAAnoor-example", "slug:noor-e"] });
    expect(await world.actions.addPeople(world.segmentId, [renamed], "paste")).toMatchObject({
      added: 0,
      known: 1,
      invitedBefore: 1,
    });
  });

  it("I2 an outcome heard twice is recorded once", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.worker().turn();
    const [first] = world.site.takeReports();
    if (!first) throw new Error("no report");
    await world.worker().hear(first.report, first.tabId);
    await world.worker().hear(first.report, first.tabId);
    expect((await outcomesIn(world)).filter(({ kind }) => kind === "sent")).toHaveLength(1);
  });

  it("an outcome from another tab than the one that was told is not believed", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push({ kind: "sent", evidence: "a forged toast" });
    await addAndApprove(world, ["Noor Example"]);
    await world.worker().turn();
    const [first] = world.site.takeReports();
    if (!first) throw new Error("no report");
    await world.worker().hear(first.report, first.tabId + 1);
    expect((await outcomesIn(world)).map(({ kind }) => kind)).toEqual(["unknown"]);
  });
});
