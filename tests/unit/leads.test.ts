import { describe, expect, it } from "vitest";
import { readKnown } from "../../src/app/queries/known.ts";
import type { PageReading, PersonOnPage } from "../../src/core/page/reading.ts";
import type { ProspectKey } from "../../src/core/prospect/prospect.ts";
import { addAndApprove, candidate, inState, setUpWorld, type World } from "./world/world.ts";

const LEAD: ProspectKey = "lead:ACwAAEXAMPLEnoor";
const lead = candidate("Noor Example", { keys: [LEAD] });
const BODY = { body: "Hi {{ first_name }}, hello to {{ company }}." };

/** The person opens a page and reads it under Add. */
async function reads(world: World, person: Partial<PersonOnPage>): Promise<void> {
  const reading: PageReading = {
    surface: "sales-lead",
    person: { ...lead, headline: "", location: "", relation: "unknown", evidence: [], ...person },
  };
  const { tabs, page } = world.site;
  tabs.activeLinkedIn = async () => ({ tabId: 99, url: "https://www.linkedin.com/sales/lead/x" });
  const read = page.read;
  page.read = async (tabId) => (tabId === 99 ? reading : read(tabId));
  await world.actions.readActiveTab();
}
const known = (world: World, ...keys: ProspectKey[]) =>
  world.store.read((reader) => readKnown(reader, [{ keys }]));

describe("somebody known from a Sales Navigator list alone", () => {
  it("I1 I6 is set aside with the reason, can't be approved and is never dispatched", async () => {
    const world = await setUpWorld({ ...BODY, handsFree: true });
    world.site.addMember("Noor Example");
    await world.actions.addPeople(world.segmentId, [lead], "sales");
    const [held] = await inState(world, "draft");
    expect(held).toMatchObject({ hold: { kind: "no-address" } });
    const id = held?.id ?? "";
    expect((await world.actions.approve([{ id, seen: held?.note ?? "" }])).approved).toBe(0);
    world.now += 1;
    await world.actions.editNote(id, "My own words");
    expect((await world.actions.approve([{ id, seen: "My own words" }])).approved).toBe(0);
    await world.runUntil(world.now + 3 * 24 * 60 * 60 * 1_000);
    expect(world.site.received).toEqual([]);
    expect(await known(world, LEAD)).toMatchObject([{ standing: "set-aside" }]);
  });

  it("once the lead's page is read the address is known, and the note waits for its yes", async () => {
    const world = await setUpWorld({ ...BODY, handsFree: true });
    world.site.addMember("Noor Example");
    await world.actions.addPeople(world.segmentId, [lead], "sales");
    world.now += 1;
    await reads(world, { keys: [LEAD, "slug:noor-example"] });
    const [draft] = await inState(world, "draft");
    expect(draft).toMatchObject({
      hold: null,
      approval: null,
      note: "Hi Noor, hello to Sample Works.",
    });
    expect(await known(world, "slug:noor-example")).toMatchObject([{ standing: "in-queue" }]);
    expect(world.site.opened).toEqual([]);
    await world.actions.approve([{ id: draft?.id ?? "", seen: draft?.note ?? "" }]);
    await world.runUntil(world.now + 8 * 60 * 60 * 1_000);
    expect(world.site.received.map(({ slug }) => slug)).toEqual(["noor-example"]);
  });

  it("a page without the address lifts nothing", async () => {
    const world = await setUpWorld(BODY);
    await world.actions.addPeople(world.segmentId, [lead], "sales");
    await reads(world, { keys: [LEAD] });
    expect(await inState(world, "draft")).toMatchObject([{ hold: { kind: "no-address" } }]);
  });

  it("I1 a note written by hand stays as it is when the address is learnt", async () => {
    const world = await setUpWorld(BODY);
    await world.actions.addPeople(world.segmentId, [lead], "sales");
    const [held] = await inState(world, "draft");
    world.now += 1;
    await world.actions.editNote(held?.id ?? "", "My own words");
    await world.actions.addPeople(world.segmentId, [{ ...lead, keys: [LEAD, "slug:noor-example"] }], "sales");
    expect(await inState(world, "draft")).toMatchObject([{ hold: null, note: "My own words" }]);
  });

  it("I2 known under both keys in two rows: the one without an address steps back", async () => {
    const world = await setUpWorld(BODY);
    await world.actions.addPeople(world.segmentId, [lead, candidate("Noor Example")], "sales");
    world.now += 1;
    await reads(world, { keys: [LEAD, "slug:noor-example"] });
    expect(await inState(world, "draft")).toMatchObject([{ hold: null }]);
    expect(await inState(world, "skipped")).toHaveLength(1);
    const report = await world.actions.addPeople(world.segmentId, [lead], "sales");
    expect(report).toMatchObject({ added: 0, known: 1 });
  });

  it("I6 a slug that changed hands joins nobody to anybody", async () => {
    const world = await setUpWorld(BODY);
    const earlier = candidate("Noor Example", { keys: ["profile:ACoAAEXAMPLEone", "slug:noor-example"] });
    await world.actions.addPeople(world.segmentId, [earlier], "profile");
    await reads(world, { keys: ["profile:ACoAAEXAMPLEtwo", LEAD, "slug:noor-example"] });
    const [row] = await world.store.read((reader) => reader.prospectsByKeys(["slug:noor-example"]));
    expect(row?.keys).toEqual(earlier.keys);
  });

  it("I1 an approved note keeps its yes when only a key is learnt", async () => {
    const world = await setUpWorld(BODY);
    await addAndApprove(world, ["Noor Example"]);
    await reads(world, { keys: [LEAD, "slug:noor-example"] });
    expect(await inState(world, "approved")).toHaveLength(1);
    expect(await known(world, LEAD)).toMatchObject([{ standing: "in-queue" }]);
  });
});
