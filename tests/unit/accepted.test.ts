import { describe, expect, it } from "vitest";
import { readNewConnections } from "../../src/app/accepted/new-connections.ts";
import { readAccepted } from "../../src/app/accepted/read-accepted.ts";
import { DAY, HOUR } from "../../src/core/shared/time.ts";
import { addAndApprove, inState, setUpWorld, TUESDAY_MORNING, type World } from "./world/world.ts";

const view = (world: World, limit = 50) => world.store.read((reader) => readAccepted(reader, limit));
const fresh = (world: World) => world.store.read(readNewConnections);
const log = (world: World) => world.store.read((reader) => reader.attemptsSince(0, ["followed-up"]));

const saysYes = (world: World, ...slugs: readonly string[]) =>
  world.worker().hear(
    {
      kind: "list-seen",
      reading: {
        surface: "connections",
        people: slugs.map((slug) => ({ keys: [`slug:${slug}`], fullName: slug, connectedText: null })),
        total: null,
      },
    },
    3,
  );

/** Noor and Ivo were invited with a note on Tuesday and said yes on Thursday and Friday. */
async function twoYeses() {
  const world = await setUpWorld({ handsFree: true });
  await addAndApprove(world, ["Noor Example", "Ivo Sample", "Mei Placeholder"]);
  await world.runUntil(world.now + 6 * HOUR);
  world.now = TUESDAY_MORNING + 2 * DAY;
  await saysYes(world, "noor-example");
  world.now = TUESDAY_MORNING + 3 * DAY;
  await saysYes(world, "ivo-sample");
  return world;
}

const idOf = async (world: World, name: string): Promise<string> => {
  const found = (await view(world)).people.find(({ prospect }) => prospect.fullName === name);
  if (!found) throw new Error(`${name} is not among those who said yes.`);
  return found.invitation.id;
};

describe("those who said yes", () => {
  it("stand newest first with their segment, their note word for word, and the days it took", async () => {
    const world = await twoYeses();
    const { people, more, seenAt } = await view(world);
    expect(
      people.map(({ prospect, segment, invitation, withinDays, followUp }) => ({
        name: prospect.fullName,
        segment: segment?.name,
        note: invitation.note,
        withinDays,
        followUp,
      })),
    ).toEqual([
      {
        name: "Ivo Sample",
        segment: "Clinical trial leads",
        note: world.site.received.find(({ slug }) => slug === "ivo-sample")?.note,
        withinDays: 3,
        followUp: null,
      },
      {
        name: "Noor Example",
        segment: "Clinical trial leads",
        note: world.site.received.find(({ slug }) => slug === "noor-example")?.note,
        withinDays: 2,
        followUp: null,
      },
    ]);
    expect([more, seenAt]).toEqual([false, null]);
    expect((await view(world, 1)).people.map(({ prospect }) => prospect.fullName)).toEqual(["Ivo Sample"]);
    expect((await view(world, 1)).more).toBe(true);
  });

  it("are new until they were seen, and what comes later is new again", async () => {
    const world = await twoYeses();
    expect(await fresh(world)).toEqual({ count: 2, more: false });
    await world.actions.markAcceptedSeen(TUESDAY_MORNING + 2 * DAY);
    expect(await fresh(world)).toEqual({ count: 1, more: false });
    await world.actions.markAcceptedSeen(TUESDAY_MORNING + 3 * DAY);
    await world.actions.markAcceptedSeen(TUESDAY_MORNING);
    expect(await fresh(world)).toEqual({ count: 0, more: false });
    world.now += DAY;
    await saysYes(world, "mei-placeholder");
    expect(await fresh(world)).toEqual({ count: 1, more: false });
  });
});

describe("the reminder to write", () => {
  it("is done with once written or not needed, comes back on undo, and the log tells of each", async () => {
    const world = await twoYeses();
    const [noor, ivo] = [await idOf(world, "Noor Example"), await idOf(world, "Ivo Sample")];
    expect(await world.actions.followedUp(noor, "written")).toBe(true);
    expect(await world.actions.followedUp(noor, "written")).toBe(true);
    expect(await world.actions.followedUp(ivo, "no-need")).toBe(true);
    const kinds = async () => (await view(world)).people.map(({ followUp }) => followUp?.kind ?? null);
    expect(await kinds()).toEqual(["no-need", "written"]);
    await world.actions.undoFollowUp(ivo);
    await world.actions.undoFollowUp(ivo);
    expect(await kinds()).toEqual([null, "written"]);
    expect((await log(world)).map(({ detail, invitationId }) => [detail, invitationId])).toEqual([
      ["written", noor],
      ["no-need", ivo],
      ["undone", ivo],
    ]);
  });

  it("is for those alone who said yes", async () => {
    const world = await twoYeses();
    const [waits] = await inState(world, "sent");
    expect(await world.actions.followedUp(waits?.id ?? "", "written")).toBe(false);
    expect(await world.actions.followedUp("gone", "written")).toBe(false);
    expect(await log(world)).toEqual([]);
  });

  it("goes with the person when they are deleted, and the log forgets who it was", async () => {
    const world = await twoYeses();
    const noor = await idOf(world, "Noor Example");
    await world.actions.followedUp(noor, "written");
    const [, person] = (await view(world)).people;
    await world.actions.deletePerson(person?.prospect.id ?? "", { keepAddress: false });
    expect(await world.store.read((reader) => reader.followUps([noor]))).toEqual([]);
    expect((await view(world)).people.map(({ prospect }) => prospect.fullName)).toEqual(["Ivo Sample"]);
    expect(await log(world)).toMatchObject([
      { kind: "followed-up", invitationId: null, prospectId: null, detail: null },
    ]);
  });
});

describe("the words for them", () => {
  it("are a template of their segment, filled in for each, with no hole", async () => {
    const world = await twoYeses();
    const texts = async () => (await view(world)).people.map(({ thanks }) => thanks);
    expect(await texts()).toEqual([{ kind: "none" }, { kind: "none" }]);
    const saved = await world.actions.saveThanks(world.segmentId, "Thank you, {{ headline }}.");
    expect(saved.ok).toBe(true);
    expect(await texts()).toEqual([
      { kind: "held", hold: { kind: "missing-value", field: "headline" } },
      { kind: "held", hold: { kind: "missing-value", field: "headline" } },
    ]);
    await world.actions.saveThanks(world.segmentId, "Thank you, {{ first_name }}.");
    expect(await texts()).toEqual([
      { kind: "ready", text: "Thank you, Ivo." },
      { kind: "ready", text: "Thank you, Noor." },
    ]);
  });

  it("may be longer than a note, and no longer than a message", async () => {
    const world = await twoYeses();
    await world.actions.saveThanks(world.segmentId, "x".repeat(1_900));
    expect((await view(world)).people[0]?.thanks).toMatchObject({ kind: "ready" });
    await world.actions.saveThanks(world.segmentId, "x".repeat(1_901));
    expect((await view(world)).people[0]?.thanks).toEqual({
      kind: "held",
      hold: { kind: "too-long", length: 1_901, limit: 1_900 },
    });
  });

  it("are refused with the reason where they could leave a hole for everybody, and nothing changes", async () => {
    const world = await twoYeses();
    await world.actions.saveThanks(world.segmentId, "Thank you.");
    for (const wrong of ["Hi {{ frist_name }}", "Hi {first_name}", "{% for a in b %}"]) {
      expect(await world.actions.saveThanks(world.segmentId, wrong)).toMatchObject({
        ok: false,
        error: { kind: "template" },
      });
    }
    expect(await world.actions.saveThanks("gone", "Thank you.")).toMatchObject({
      ok: false,
      error: { kind: "segment-gone" },
    });
    expect((await view(world)).people[0]?.thanks).toEqual({ kind: "ready", text: "Thank you." });
  });

  it("change no note and take no approval back, and go along into copies and files", async () => {
    const world = await twoYeses();
    await addAndApprove(world, ["Ada Mock"]);
    const before = await inState(world, "approved");
    await world.actions.saveThanks(world.segmentId, "Thank you for the yes.");
    expect(await inState(world, "approved")).toEqual(before);
    const copy = await world.actions.duplicateSegment(world.segmentId, (name) => `Copy of ${name}`);
    const file = await world.actions.segmentFile(world.segmentId);
    const taken = await world.actions.segmentFromFile(file?.text ?? "");
    const segments = await world.store.read((reader) => reader.segments());
    const thanksOf = (id: string | undefined) => segments.find((segment) => segment.id === id)?.thanks;
    expect(thanksOf(copy?.id)).toBe("Thank you for the yes.");
    expect(taken.ok && thanksOf(taken.value.id)).toBe("Thank you for the yes.");
  });
});

describe("I6 opening the place to write", () => {
  it("I6 opens their own composer by id, their profile by slug, always in a tab of its own, and presses nothing", async () => {
    const world = await twoYeses();
    const [noor, ivo] = [await idOf(world, "Noor Example"), await idOf(world, "Ivo Sample")];
    const received = world.site.received.length;
    const prospects = (await view(world)).people.map(({ prospect }) => prospect);
    const slugOnly = prospects.find(({ fullName }) => fullName === "Ivo Sample");
    if (!slugOnly) throw new Error("Nobody there.");
    await world.store.write((writer) => writer.putProspect({ ...slugOnly, keys: ["slug:ivo-sample"] }));
    const noorRow = prospects.find(({ fullName }) => fullName === "Noor Example");
    if (!noorRow) throw new Error("Nobody there.");
    const byId = { ...noorRow, keys: ["slug:noor-example", "profile:ACoAAnoor-example"] as const };
    await world.store.write((writer) => writer.putProspect(byId));
    const tabs = world.site.tabCount();
    expect(await world.actions.openComposer(noor)).toBe("composer");
    expect(await world.actions.openComposer(ivo)).toBe("profile");
    expect(world.site.opened.slice(-2)).toEqual(["/messaging/compose/", "/in/ivo-sample/"]);
    expect(world.site.tabCount()).toBe(tabs + 2);
    expect(await world.actions.openComposer("gone")).toBe("gone");
    expect(world.site.received).toHaveLength(received);
  });

  it("I6 opens nothing for somebody without a public address", async () => {
    const world = await twoYeses();
    const [person] = (await view(world)).people;
    if (!person) throw new Error("Nobody there.");
    await world.store.write((writer) =>
      writer.putProspect({ ...person.prospect, keys: ["lead:ACwAAEXAMPLE1"] }),
    );
    const tabs = world.site.tabCount();
    expect(await world.actions.openComposer(person.invitation.id)).toBe("no-address");
    expect(world.site.tabCount()).toBe(tabs);
  });
});
