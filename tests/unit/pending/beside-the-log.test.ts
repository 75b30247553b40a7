import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "../../../src/core/shared/time.ts";
import { recount } from "../../../src/core/statistics/figures.ts";
import { addAndApprove, candidate, inState, setUpWorld } from "../world/world.ts";
import { figures, log, names, phone, row, sentWorld, unclear, view } from "./sent-world.ts";

describe("the list against the log", () => {
  it("I8 both, on LinkedIn alone, in the log alone; ages of the log to the minute", async () => {
    const world = await sentWorld(["Noor Example", "Ivo Sample", "Mia Muster"], 30);
    world.site.setPending([row("Noor Example", 29), row("Paula Phone", 80)]);
    await world.actions.readSentPage();
    const { people, gone, total, ages } = await view(world);
    expect(names(people)).toEqual(["Paula Phone", "Noor Example"]);
    expect(people[0]).toMatchObject({
      knownFrom: "linkedin",
      note: null,
      invitationId: null,
      suggested: "old",
    });
    expect(people[1]).toMatchObject({
      knownFrom: "both",
      segmentName: "Clinical trial leads",
      note: "Hi Noor, we both work on trials.",
      suggested: "old",
    });
    expect(names(gone)).toEqual(["Ivo Sample", "Mia Muster"]);
    expect([total, ages["over-60"], ages["21-to-60"]]).toEqual([2, 1, 1]);
  });

  it("renamed: both names stand there; under a wholly different one nothing is concluded", async () => {
    const world = await sentWorld(["Noor Example", "Ivo Sample"], 30);
    world.site.setPending([
      row("Noor Muster", 29, "noor-example"),
      row("Wanda Wholly-Other", 29, "ivo-sample"),
    ]);
    await world.actions.readSentPage();
    const { people, odd, gone } = await view(world);
    expect(people.map(({ name, nameOnList, unpickable }) => [name, nameOnList, unpickable])).toEqual([
      ["Noor Example", "Noor Muster", null],
      ["Ivo Sample", "Wanda Wholly-Other", "doubtful"],
    ]);
    expect(odd).toMatchObject([{ kind: "other-name", name: "Ivo Sample" }]);
    expect(gone).toEqual([]);
    // The log's own name stays as it is.
    const [noor] = await world.store.read((reader) => reader.prospectsByKeys(["slug:noor-example"]));
    expect(noor?.fullName).toBe("Noor Example");
  });

  it("renamed with another address: on LinkedIn alone and gone from it, never joined by a guess", async () => {
    const world = await sentWorld(["Noor Example"], 30);
    world.site.setPending([row("Noor Muster", 29, "noor-muster")]);
    await world.actions.readSentPage();
    const { people, gone } = await view(world);
    expect([names(people), names(gone)]).toEqual([["Noor Muster"], ["Noor Example"]]);
  });

  it("an outcome nobody knew is settled by a place on the list, however old, and counted once", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push({ kind: "unknown", evidence: "closed" });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    world.now += 40 * DAY;
    world.site.setPending([row("Noor Example", 40)]);
    await world.actions.readSentPage();
    expect(await inState(world, "sent")).toHaveLength(1);
    expect(await figures(world)).toMatchObject([{ sent: 1, unknown: 0, byHand: 0 }]);
  });

  it("I2 somebody on the list in words nobody understands is not invited", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example"]);
    world.site.setPending([unclear("Noor Example", 40)]);
    await world.actions.readSentPage();
    expect(await inState(world, "approved")).toEqual([]);
    expect(await figures(world)).toEqual([]);
  });

  it("the log alone, when the page was never read", async () => {
    const world = await sentWorld(["Noor Example"], 22);
    const { list: reading, people, ages } = await view(world);
    expect(reading).toBeNull();
    expect(people).toMatchObject([{ knownFrom: "log", notOnList: "not-reached", suggested: "old" }]);
    expect(ages["21-to-60"]).toBe(1);
  });
});

describe("people on LinkedIn's list alone", () => {
  it("come into the log at the latest possible time, and change no day's figures", async () => {
    const world = await setUpWorld();
    world.site.setPending([...phone(250, 30), unclear("Nobody Knows", 31)]);
    await world.actions.readSentPage();
    const readAt = world.now;
    world.now += MINUTE;
    const keys = (await view(world)).people.flatMap(({ listedAs }) => listedAs ?? []);
    const report = await world.actions.keepTrack(keys);
    expect([report.invitationIds.length, report.left]).toEqual([251, 0]);
    const sent = await inState(world, "sent");
    expect(sent).toHaveLength(251);
    expect(sent.every(({ sentAt, sentDay }) => sentAt === readAt - 30 * DAY && sentDay === null)).toBe(true);
    expect(await figures(world)).toEqual([]);
    expect(await world.actions.keepTrack(keys)).toEqual({ invitationIds: [], left: 251 });
  });

  it("of an age nobody knows they stay out, and who waits in the queue is skipped, not doubled", async () => {
    const world = await setUpWorld();
    await world.actions.addPeople(world.segmentId, [candidate("Ivo Sample")], "paste");
    world.site.setPending([unclear("Unclear One", 29), row("Ivo Sample", 30)]);
    await world.actions.readSentPage();
    const report = await world.actions.keepTrack(["slug:unclear-one", "slug:ivo-sample"]);
    expect(report).toMatchObject({ left: 1 });
    expect(await inState(world, "draft")).toEqual([]);
    expect(await inState(world, "sent")).toMatchObject([{ noteOrigin: "by-hand" }]);
    expect((await world.store.read((reader) => reader.prospectsByKeys(["slug:ivo-sample"]))).length).toBe(1);
  });

  it("I8 an answer of one of them is counted as seen, in no day of sending", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(1, 30));
    await world.actions.readSentPage();
    await world.actions.keepTrack(["slug:phone0-sample"]);
    const connections = {
      surface: "connections",
      people: [{ keys: ["slug:phone0-sample" as const], fullName: "Phone0 Sample", connectedText: null }],
      total: null,
    } as const;
    await world.worker().hear({ kind: "list-seen", reading: connections }, 3);
    expect(await figures(world)).toMatchObject([{ accepted: 1, acceptedOfSent: 0, byHand: 0 }]);
    expect(await figures(world)).toEqual([...recount(await log(world)).values()]);
  });
});
