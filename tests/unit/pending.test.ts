import { describe, expect, it } from "vitest";
import { readPending } from "../../src/app/pending/read-pending.ts";
import { readOverview } from "../../src/app/queries/overview.ts";
import { readPerson } from "../../src/app/queries/people.ts";
import { ATTEMPT_KINDS } from "../../src/core/invitation/attempt.ts";
import { DAY, HOUR, MINUTE } from "../../src/core/shared/time.ts";
import { recount } from "../../src/core/statistics/figures.ts";
import type { Invited } from "./world/members.ts";
import { addAndApprove, candidate, inState, setUpWorld, type World } from "./world/world.ts";

const slugOf = (name: string) => name.toLowerCase().replaceAll(" ", "-");
const row = (fullName: string, days: number, slug = slugOf(fullName)): Invited => ({
  fullName,
  slug,
  ago: days * DAY,
  isAgeUnclear: false,
});
const unclear = (fullName: string, days: number): Invited => ({ ...row(fullName, days), isAgeUnclear: true });
const phone = (count: number, days: number): readonly Invited[] =>
  Array.from({ length: count }, (_, index) => row(`Phone${index} Sample`, days));

const view = (world: World) => world.store.read((reader) => readPending(reader, world.now));
const list = (world: World) => world.store.read((reader) => reader.sentList());
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);
const log = (world: World) => world.store.read((reader) => reader.attemptsSince(0, [...ATTEMPT_KINDS]));
const figures = (world: World) => world.store.read((reader) => reader.dailyFigures("2025-01-01"));

/** A world in which these were sent by the queue, and some days have passed. */
async function sentWorld(people: readonly string[], days: number) {
  const world = await setUpWorld({ handsFree: true });
  await addAndApprove(world, people);
  await world.runUntil(world.now + 3 * DAY);
  expect(await inState(world, "sent")).toHaveLength(people.length);
  world.now += (days - 3) * DAY;
  return world;
}

describe("the Sent page, read on the person's word", () => {
  it("1,200 entries are kept stretch by stretch, and told of on the way", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(1_200, 30));
    const kept: number[] = [];
    const told: string[] = [];
    world.site.sentPage.onAsked = () => {
      told.push(world.badge.sentence);
      return undefined;
    };
    const before = world.store
      .live((reader) => reader.sentList())
      .subscribe(
        (now) => void kept.push(now?.rows.length ?? 0),
        () => {},
      );
    expect(await world.actions.readSentPage()).toEqual({ kind: "read", state: "end-of-list", read: 1_200 });
    before();
    expect(told).toContain("Reading the Sent page: 600 so far.");
    expect(new Set(kept).size).toBeGreaterThan(5);
    expect(await list(world)).toMatchObject({ complete: true, total: 1_200, unreadable: 0 });
    expect((await view(world)).total).toBe(1_200);
  });

  it("I9 somebody else is signed in: nothing is opened further, nothing is kept", async () => {
    const world = await sentWorld(["Noor Example"], 4);
    world.site.account = { id: "ACoAAOTHER", slug: "otto-other", name: "Otto Other" };
    expect(await world.actions.readSentPage()).toEqual({ kind: "different-account" });
    expect(world.site.opened.at(-1)).toBe("/in/me/");
    expect(await list(world)).toBeNull();
  });

  it("stopped in the middle, then gone on with: what was read is kept and nobody is twice", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(300, 30));
    world.site.sentPage.onAsked = (has) => {
      if (has === 100) void world.actions.stopReadingSent();
      return undefined;
    };
    expect(await world.actions.readSentPage()).toMatchObject({ state: "stopped-by-person", read: 150 });
    expect((await list(world))?.rows).toHaveLength(150);
    world.site.sentPage.onAsked = () => undefined;
    world.now += HOUR;
    expect(await world.actions.readSentPage()).toMatchObject({ state: "end-of-list", read: 300 });
    expect(new Set((await list(world))?.rows.map(({ fullName }) => fullName)).size).toBe(300);
  });

  it("the worker died in the middle: the next one says so, and the rows are there", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(300, 30));
    world.site.sentPage.stopsAt = 100;
    await world.actions.readSentPage();
    const read = await list(world);
    if (read === null) throw new Error("nothing was read");
    await world.store.write((writer) => writer.putSentList({ ...read, state: "reading" }));
    world.restartWorker();
    await world.turn();
    expect(await list(world)).toMatchObject({ state: "cut-off", complete: false });
    expect((await view(world)).list).toMatchObject({ read: 100, kept: 100, total: 300 });
  });

  it("a fault in the middle leaves no reading that seems to go on", async () => {
    const world = await setUpWorld();
    await world.turn();
    world.site.setPending(phone(300, 30));
    world.site.sentPage.onAsked = (has) => {
      if (has === 100) throw new TypeError("a fault");
      return undefined;
    };
    await expect(world.worker().readSentPage()).rejects.toThrow("a fault");
    await world.turn();
    expect(await list(world)).toMatchObject({ state: "cut-off" });
    // The page that asked is told how far it came.
    expect(await world.actions.readSentPage()).toEqual({ kind: "read", state: "cut-off", read: 100 });
    world.site.sentPage.onAsked = () => undefined;
    expect(await world.actions.readSentPage()).toMatchObject({ state: "end-of-list", read: 300 });
  });

  it("a page that stops loading at entry 310: so many are kept, and nothing is said of the others", async () => {
    const world = await sentWorld(["Noor Example"], 60);
    world.site.setPending([...phone(320, 2), row("Noor Example", 59)]);
    world.site.sentPage.stopsAt = 310;
    expect(await world.actions.readSentPage()).toMatchObject({ state: "stopped-loading", read: 310 });
    const { people, gone } = await view(world);
    expect(gone).toEqual([]);
    expect(people.find(({ name }) => name === "Noor Example")).toMatchObject({
      knownFrom: "log",
      notOnList: "not-reached",
    });
  });

  it("I4 LinkedIn says stop while it is read: recorded, kept, and nothing goes on", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(200, 30));
    world.site.sentPage.onAsked = (has) => {
      if (has === 100) world.site.stop = "challenge";
      return undefined;
    };
    expect(await world.actions.readSentPage()).toMatchObject({ state: "linkedin-stop", read: 100 });
    const restrictions = await world.store.read((reader) => reader.restrictions(0));
    expect(restrictions).toMatchObject([{ kind: "challenge", seenOn: "Sent page" }]);
    expect((await list(world))?.rows).toHaveLength(100);
  });

  it("the tab is closed: left, with what was read; out of sight: waited for, then left", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(200, 30));
    world.site.sentPage.onAsked = (has) => {
      if (has < 100) return undefined;
      world.site.closeTab();
      return null;
    };
    expect(await world.actions.readSentPage()).toMatchObject({ state: "left-by-person", read: 100 });
    const states: (string | undefined)[] = [];
    world.site.sentPage.onAsked = (has) => {
      if (has < 50) return undefined;
      world.now += 50 * 1_000;
      states.push("asked");
      return { rows: [], upTo: has, hidden: true, unreadable: 0, total: 200, end: null };
    };
    const ended = world.actions.readSentPage();
    expect(await ended).toMatchObject({ state: "left-by-person", read: 50 });
    expect(states.length).toBeGreaterThan(2);
    expect((await view(world)).list).toMatchObject({ kept: 100, read: 50, state: "left-by-person" });
  });

  it("two presses are one reading", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(60, 30));
    const [first, second] = await Promise.all([world.actions.readSentPage(), world.actions.readSentPage()]);
    expect([first.kind, second.kind]).toEqual(["read", "busy"]);
  });

  it("somebody deleted while it is read does not come back with the next stretch", async () => {
    const world = await sentWorld(["Noor Example"], 30);
    world.site.setPending([row("Noor Example", 29), ...phone(120, 40)]);
    world.site.sentPage.onAsked = async (has) => {
      if (has !== 50) return undefined;
      expect((await list(world))?.rows).toHaveLength(50);
      const [noor] = await world.store.read((reader) => reader.prospectsByKeys(["slug:noor-example"]));
      await world.actions.deletePerson(noor?.id ?? "", { keepAddress: false });
      return undefined;
    };
    await world.actions.readSentPage();
    const rows = (await list(world))?.rows ?? [];
    expect(rows).toHaveLength(120);
    expect(rows.map(({ fullName }) => fullName)).not.toContain("Noor Example");
  });

  it("an entry whose shape is refused on the way counts as one that could not be read", async () => {
    const world = await setUpWorld();
    world.site.setPending(phone(3, 30));
    world.site.sentPage.onAsked = () => ({
      rows: world.site.sentPage.rows().slice(1),
      upTo: 3,
      hidden: false,
      unreadable: 0,
      total: 3,
      end: { kind: "end-of-list" },
    });
    await world.actions.readSentPage();
    expect(await list(world)).toMatchObject({ unreadable: 1, completeFrom: null });
  });

  it("sending waits while the page is read, and goes on after it", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    world.site.setPending(phone(60, 30));
    const opened: number[] = [];
    world.site.sentPage.onAsked = () => {
      void world.worker().turn();
      opened.push(world.site.received.length);
      return undefined;
    };
    await world.actions.readSentPage();
    expect(opened).toEqual([0, 0]);
    await world.runUntil(world.now + HOUR);
    expect(world.site.received).toHaveLength(1);
  });
});

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
    } as const;
    await world.worker().hear({ kind: "list-seen", reading: connections }, 3);
    expect(await figures(world)).toMatchObject([{ accepted: 1, acceptedOfSent: 0, byHand: 0 }]);
    expect(await figures(world)).toEqual([...recount(await log(world)).values()]);
  });
});

describe("picked and taken back by the engine", () => {
  it("held out for 21 days from the taking back, then marked on the card; off the pending ones at once", async () => {
    const world = await sentWorld(["Noor Example", "Ivo Sample"], 30);
    world.site.setPending([row("Noor Example", 29), row("Ivo Sample", 29)]);
    await world.actions.readSentPage();
    const before = await figures(world);
    const noor = (await view(world)).people.find(({ name }) => name === "Noor Example");
    const { picked } = await world.actions.pickForWithdrawal([noor?.invitationId ?? ""]);
    expect(picked).toHaveLength(1);
    expect((await view(world)).people.find(({ name }) => name === "Noor Example")).toMatchObject({
      withdrawal: "picked",
      unpickable: "under-way",
      suggested: null,
    });
    await world.actions.setSendingMode("hands-free", 2);
    world.now += MINUTE;
    await world.runUntil(world.now + 3 * DAY);
    const [withdrawn] = await inState(world, "withdrawn");
    if (!withdrawn) throw new Error("not taken back");
    // The list still has the entry, as it was before.
    const after = await view(world);
    expect([names(after.people), after.total, after.odd]).toEqual([["Ivo Sample"], 1, []]);
    expect(await figures(world)).toEqual(before);

    const until = withdrawn.updatedAt + 21 * DAY;
    world.now = until - 1;
    expect(await world.actions.lookOver([candidate("Noor Example")])).toMatchObject([
      { kind: "withdrawn-recently", until },
    ]);
    world.now = until;
    await world.actions.addPeople(world.segmentId, [candidate("Noor Example")], "paste");
    await world.turn();
    const overview = await world.store.read((reader) => readOverview(reader, world.now));
    expect(overview.review).toMatchObject([
      { prospect: { fullName: "Noor Example" }, takenBackAt: withdrawn.updatedAt },
    ]);
  });
});

describe("gone from LinkedIn's list", () => {
  const goneWorld = async () => {
    const world = await sentWorld(["Noor Example", "Ivo Sample"], 30);
    world.site.setPending([]);
    await world.actions.readSentPage();
    expect(names((await view(world)).gone)).toEqual(["Noor Example", "Ivo Sample"]);
    return { world, ids: (await view(world)).gone.map(({ invitationId }) => invitationId) };
  };

  it("taken back there, as the person says: held out for 21 days from now, marked after, and still counted as sent", async () => {
    const { world, ids } = await goneWorld();
    const before = await figures(world);
    const at = world.now;
    expect(await world.actions.settleGone(ids.slice(0, 1), "taken-back")).toBe(1);
    expect(await figures(world)).toEqual(before);
    expect((await view(world)).gone).toHaveLength(1);
    const look = async () => {
      const [found] = await world.actions.lookOver([candidate("Noor Example")]);
      return found;
    };
    expect(await look()).toMatchObject({ kind: "withdrawn-recently", until: at + 21 * DAY });
    world.now = at + 21 * DAY - 1;
    expect(await look()).toMatchObject({ kind: "withdrawn-recently" });
    world.now = at + 21 * DAY;
    expect(await look()).toBeNull();
    const [noor] = await world.store.read((reader) => reader.prospectsByKeys(["slug:noor-example"]));
    const person = await world.store.read((reader) => readPerson(reader, noor?.id ?? ""));
    expect(person).toMatchObject({ row: { state: "withdrawn", since: at } });
  });

  it("spends nothing of the day's cap of taking back", async () => {
    const { world, ids } = await goneWorld();
    await world.actions.settleGone(ids, "taken-back");
    const kinds = (await log(world)).map(({ kind }) => kind);
    expect(kinds).not.toContain("withdrawn");
    expect(kinds.filter((kind) => kind === "withdrawn-elsewhere")).toHaveLength(2);
  });

  it("no longer waiting: closed, and an acceptance that comes to light later still counts", async () => {
    const { world, ids } = await goneWorld();
    expect(await world.actions.settleGone(ids, "no-longer-waiting")).toBe(2);
    expect(await inState(world, "lapsed")).toHaveLength(2);
    world.site.member("noor-example").relation = "connected";
    await world.actions.checkAcceptances();
    expect(await inState(world, "accepted")).toHaveLength(1);
    expect(await world.actions.settleGone(ids, "taken-back")).toBe(1);
  });
});
