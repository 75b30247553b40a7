import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import { importArchive, previewArchive } from "../../src/app/archive/import.ts";
import { connectedAmong, standingsOf } from "../../src/app/archive/lookup.ts";
import { type ReadyArchive, readyArchive } from "../../src/app/archive/standing.ts";
import { bytesSource, chunksOf, readArchive, runSteps } from "../../src/core/archive/index.ts";
import { inventArchive } from "../../src/core/archive/testing/archive.ts";
import { ATTEMPT_KINDS } from "../../src/core/invitation/attempt.ts";
import { DAY, HOUR } from "../../src/core/shared/time.ts";
import { addDays } from "../../src/core/shared/wall-clock.ts";
import { recount } from "../../src/core/statistics/figures.ts";
import { addAndApprove, candidate, inState, setUpWorld, type World } from "./world/world.ts";

const ZONE = "Europe/Lisbon";
/** The day of every world here. */
const TODAY = "2026-03-03";
const CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
const INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl";
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

interface Told {
  readonly name: string;
  /** Days ago; left out: it did not happen. */
  readonly sent?: number;
  readonly connected?: number;
  readonly note?: string;
}

const address = (name: string): string =>
  `https://www.linkedin.com/in/${name.toLowerCase().replaceAll(" ", "-")}`;

function connectionRow({ name, connected = 0 }: Told): string {
  const [first = "", last = ""] = name.split(" ");
  const [year = "", month = "", day = ""] = addDays(TODAY, -connected).split("-");
  return `${first},${last},${address(name)},,Sample Works,,${day} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

function invitationRow({ name, sent = 0, note = "" }: Told): string {
  const [year = "", month, day] = addDays(TODAY, -sent).split("-");
  const at = `"${Number(month)}/${Number(day)}/${year.slice(2)}, 9:00 AM"`;
  return `Olga Owner,${name},${at},${note},OUTGOING,https://www.linkedin.com/in/olga-owner,${address(name)}`;
}

function csvs(told: readonly Told[]): Readonly<Record<string, string>> {
  const connected = told.filter((one) => one.connected !== undefined).map(connectionRow);
  const sent = told.filter((one) => one.sent !== undefined).map(invitationRow);
  return {
    "Connections.csv": [CONNECTIONS, ...connected].join("\n"),
    "Invitations.csv": [INVITATIONS, ...sent].join("\n"),
  };
}

function read(world: World, files: Readonly<Record<string, string>>): ReadyArchive {
  const archive = runSteps(
    readArchive(
      Object.entries(files).map(([name, text]) => ({
        name,
        source: bytesSource(new TextEncoder().encode(text)),
      })),
      {
        now: world.now,
        zone: ZONE,
        known: [],
        decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
      },
    ),
  );
  if (!archive.ok) throw new Error(archive.error.message);
  return readyArchive(archive.value);
}

const ids = () => {
  let next = 0;
  return { next: () => `brought-${String(++next).padStart(5, "0")}` };
};

async function bring(world: World & { brought?: ReturnType<typeof ids> }, told: readonly Told[]) {
  world.brought ??= ids();
  const deps = { store: world.store, clock: { now: () => world.now }, ids: world.brought };
  return importArchive(deps, read(world, csvs(told)), ZONE);
}

const figures = (world: World) => world.store.read((reader) => reader.dailyFigures("2000-01-01"));
const log = (world: World) => world.store.read((reader) => reader.attemptsSince(0, [...ATTEMPT_KINDS]));
const chunks = (world: World) =>
  world.store.read((reader) =>
    reader.connectionChunks(Array.from({ length: 64 }, (_, at) => String(at).padStart(2, "0"))),
  );

/** Everything of weight, without the ids that were drawn. */
async function told(world: World) {
  const history = await world.store.read((reader) => reader.page("history", null, 99));
  const sent = await inState(world, "sent");
  return {
    figures: await figures(world),
    chunks: await chunks(world),
    history: history
      .flatMap(({ invitations }) => invitations.map(({ id, acceptedOn }) => `${id} ${acceptedOn}`))
      .sort(),
    pending: sent.map(({ sentAt, sentDay }) => `${sentAt} ${sentDay}`).sort(),
    counts: await world.store.read((reader) => reader.stateCounts()),
    sends: (await log(world)).filter(({ kind }) => kind === "sent-by-hand").map(({ at }) => at),
  };
}

const SOME: readonly Told[] = [
  { name: "Noor Example", sent: 300, connected: 295 },
  { name: "Ivo Sample", sent: 200 },
  { name: "Mia Muster", sent: 12 },
  { name: "Ken Beispiel", sent: 5, connected: 2 },
  { name: "Ada Mock", sent: 2 },
  { name: "Tove Tryout", connected: 900 },
];

describe("what an archive brings", () => {
  it("is history by day, what is still out as invitations, and the connections as a set", async () => {
    const world = await setUpWorld();
    const report = await bring(world, SOME);
    expect(report).toMatchObject({
      connections: 3,
      invitations: 5,
      accepted: 2,
      answerTime: { count: 2, half: 3, mostBy: 5 },
      added: 5,
      ours: 0,
      known: 0,
      countNow: 2,
      pending: 2,
    });
    expect(report.unmatched).toMatchObject([{ reason: "no-connection", count: 3 }]);
    expect(await figures(world)).toMatchObject([
      { day: addDays(TODAY, -300), byHand: 1, acceptedOfSent: 1 },
      { day: addDays(TODAY, -200), byHand: 1, acceptedOfSent: 0 },
      { day: addDays(TODAY, -12), byHand: 1, acceptedOfSent: 0 },
      { day: addDays(TODAY, -5), byHand: 1, acceptedOfSent: 1 },
      { day: addDays(TODAY, -2), byHand: 1, acceptedOfSent: 0 },
    ]);
    expect((await inState(world, "sent")).map(({ sentDay }) => sentDay).sort()).toEqual([
      addDays(TODAY, -12),
      addDays(TODAY, -2),
    ]);
    await world.store.read(async (reader) => {
      expect(await connectedAmong(reader, ["slug:tove-tryout", "slug:ivo-sample"])).toEqual(
        new Map([["slug:tove-tryout", addDays(TODAY, -900)]]),
      );
      const keys = ["tove-tryout", "mia-muster", "ivo-sample", "nobody"].map((slug) => [
        `slug:${slug}` as const,
      ]);
      expect(await standingsOf(reader, keys, world.now)).toEqual([
        { kind: "connected", on: addDays(TODAY, -900) },
        { kind: "pending" },
        { kind: "invited-before" },
        null,
      ]);
      expect(await reader.importReports(9)).toEqual([report]);
    });
  });

  it("is told before anything is written, in the same figures", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Ivo Sample"]);
    const before = await told(world);
    const archive = read(world, csvs(SOME));
    const preview = await world.store.read((reader) => previewArchive(reader, archive, world.now, ZONE));
    expect(await told(world)).toEqual(before);
    const { id: _, ...report } = await bring(world, SOME);
    const { id: __, ...seen } = preview;
    expect(seen).toEqual(report);
  });

  it("an acceptance that comes later is heard like any other", async () => {
    const world = await setUpWorld();
    await bring(world, SOME);
    await world.worker().hear(
      {
        kind: "list-seen",
        reading: {
          surface: "connections",
          people: [{ keys: ["slug:mia-muster"], fullName: "Mia Muster", connectedText: null }],
        },
      },
      3,
    );
    expect(await inState(world, "accepted")).toHaveLength(1);
    expect((await figures(world)).find(({ day }) => day === addDays(TODAY, -12))).toMatchObject({
      byHand: 1,
      acceptedOfSent: 1,
    });
  });
});

describe("I3 I8 counting", () => {
  it("I3 those of the last 7 days count for the caps: after five of today nothing more goes", async () => {
    const world = await setUpWorld({ handsFree: true });
    const names = ["Aa One", "Bb Two", "Cc Three", "Dd Four", "Ee Five"];
    await bring(
      world,
      names.map((name) => ({ name, sent: 0 })),
    );
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + 7 * HOUR);
    expect(world.site.received).toEqual([]);
  });

  it("I8 what the extension sent, and what it heard was sent by hand, is not counted again", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    expect(await inState(world, "sent")).toHaveLength(1);
    const week = { keys: ["slug:ivo-sample"] as const, fullName: "Ivo Sample", ageText: "1 week ago" };
    await world.worker().hear(
      {
        kind: "list-seen",
        reading: { surface: "sent-invitations", people: [{ ...week, ageAtLeast: 7 * DAY }] },
      },
      3,
    );
    const before = await figures(world);
    const report = await bring(world, [
      { name: "Noor Example", sent: 1 },
      { name: "Ivo Sample", sent: 12 },
    ]);
    expect(report).toMatchObject({ ours: 2, added: 0 });
    expect(await figures(world)).toEqual(before);
  });

  it("an acceptance of one's own is recorded with the archive's day, though Invitations.csv has it no more", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    world.now += 9 * DAY;
    const report = await bring(world, [{ name: "Noor Example", connected: -4 }]);
    expect(report.newlyAccepted).toBe(1);
    const [accepted] = await inState(world, "accepted");
    expect(accepted?.acceptedAt).toBe(Temporal.Instant.from("2026-03-07T12:00:00Z").epochMilliseconds);
    expect((await figures(world)).find(({ day }) => day === TODAY)).toMatchObject({
      sent: 1,
      acceptedOfSent: 1,
    });
  });

  it("I8 somebody connected before they were invited has not accepted it, however often it is brought in", async () => {
    const world = await setUpWorld();
    for (let time = 0; time < 2; time += 1)
      await bring(world, [{ name: "Noor Example", sent: 0, connected: 2 }]);
    expect(await figures(world)).toMatchObject([{ byHand: 1, accepted: 0, acceptedOfSent: 0 }]);
    expect(await inState(world, "accepted")).toEqual([]);
  });

  it("one whose outcome nobody knew is settled by the archive", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push({ kind: "unknown", evidence: "closed" });
    await addAndApprove(world, ["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    await bring(world, [{ name: "Noor Example", sent: 0 }]);
    expect(await inState(world, "sent")).toHaveLength(1);
    expect(await figures(world)).toMatchObject([{ sent: 1, unknown: 0, byHand: 0 }]);
  });
});

describe("I2 who may not be invited is set aside, with the reason", () => {
  it("I1 I2 waiting and approved ones alike; a yes is void", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Tove Tryout", "Mia Muster"]);
    for (const name of ["Ivo Sample", "Eva Fresh"]) world.site.addMember(name);
    await world.actions.addPeople(
      world.segmentId,
      ["Ivo Sample", "Eva Fresh"].map((name) => candidate(name)),
      "paste",
    );
    const report = await bring(world, SOME);
    expect(report.setAside).toMatchObject({ connected: 1, pending: 1, "invited-before": 1 });
    expect(await inState(world, "approved")).toEqual([]);
    const held = await world.store.read((reader) => reader.drafts("held", 9));
    expect(held.map(({ hold }) => (hold?.kind === "standing" ? hold.standing : null)).sort()).toEqual([
      "connected",
      "invited-before",
      "pending",
    ]);
    expect(held.every(({ approval }) => approval === null)).toBe(true);
  });

  it("I2 somebody who comes in afterwards is held out at once", async () => {
    const world = await setUpWorld();
    await bring(world, SOME);
    const people = [candidate("Tove Tryout"), candidate("Eva Fresh")];
    const report = await world.actions.addPeople(world.segmentId, people, "paste");
    expect(report).toMatchObject({ added: 1, heldOut: [{ reason: { kind: "connected", by: "archive" } }] });
  });

  it("I2 somebody who waited already is set aside when their turn comes", async () => {
    const world = await setUpWorld();
    await world.actions.addPeople(
      world.segmentId,
      [candidate("Tove Tryout"), candidate("Eva Fresh")],
      "paste",
    );
    for (const { id } of await world.store.read((reader) => reader.drafts("queued", 9))) {
      await world.actions.sendBack(id);
    }
    const tove = {
      key: "slug:tove-tryout",
      fullName: "Tove Tryout",
      connectedOn: "2026-02-01",
      company: "",
    } as const;
    // Brought in past the use case, as by a version that did not look at those who wait.
    await world.store.write(async (writer) => {
      const [chunk] = runSteps(chunksOf([tove])).filter(({ keys }) => keys.length > 0);
      if (chunk) await writer.putConnectionChunks([chunk]);
    });
    await world.actions.askForMore(2);
    await world.turn();
    const [queued, held] = await world.store.read(async (reader) => [
      await reader.drafts("queued", 9),
      await reader.drafts("held", 9),
    ]);
    expect(queued).toHaveLength(1);
    expect(held.map(({ hold }) => hold)).toEqual([{ kind: "standing", standing: "connected" }]);
  });
});

describe("the laws", () => {
  const name = fc.integer({ min: 0, max: 30 }).map((at) => `Person Number${at}`);
  const one = fc.record({
    name,
    sent: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
    connected: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
  });
  const people = fc.uniqueArray(one, { selector: (row) => row.name, maxLength: 12 }).map((rows) =>
    rows.map(
      ({ name: who, sent, connected }): Told => ({
        name: who,
        ...(sent === undefined ? {} : { sent }),
        ...(connected === undefined ? {} : { connected }),
      }),
    ),
  );
  const runs = { numRuns: Math.max(10, Math.round(inject("lawCases") / 10)) };

  it("I8 the same archive again changes nothing, and the log counted again gives the same figures", async () => {
    await fc.assert(
      fc.asyncProperty(people, async (rows) => {
        const world = await setUpWorld();
        await bring(world, rows);
        const first = await told(world);
        await bring(world, rows);
        expect(await told(world)).toEqual(first);
        const again = [...recount(await log(world)).values()].sort((a, b) => (a.day < b.day ? -1 : 1));
        expect(await figures(world)).toEqual(again);
      }),
      runs,
    );
  });

  it("I8 an archive in two halves brings what it brings at once, whichever half comes first", async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.nat(12), fc.boolean(), async (rows, cut, isTurned) => {
        const whole = await setUpWorld();
        await bring(whole, rows);
        const halved = await setUpWorld();
        const halves = [rows.slice(0, cut), rows.slice(cut)];
        for (const half of isTurned ? halves.toReversed() : halves) await bring(halved, half);
        const [one_, other] = [await told(whole), await told(halved)];
        expect(other).toEqual(one_);
      }),
      runs,
    );
  });

  it("I5 a store that fails at any write keeps nothing of it", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Tove Tryout"]);
    const before = await told(world);
    const archive = read(world, csvs(SOME));
    const clock = { now: () => world.now };
    for (let failing = 1; failing <= 60; failing += 1) {
      let drawn = 0;
      const next = () => {
        drawn += 1;
        if (drawn === failing) throw new Error("The worker was ended here.");
        return `x-${failing}-${drawn}`;
      };
      const work = importArchive({ store: world.store, clock, ids: { next } }, archive, ZONE);
      const failed = await work.then(
        () => false,
        () => true,
      );
      if (!failed) {
        expect(failing).toBeGreaterThan(8);
        return;
      }
      expect(await told(world)).toEqual(before);
      expect(await inState(world, "approved")).toHaveLength(1);
    }
    throw new Error("It never came to its end.");
  });
});

it("I8 a large archive's every invitation is in the figures once", async () => {
  const world = await setUpWorld();
  const { connectionsCsv, invitationsCsv, truth } = inventArchive({
    connections: 600,
    invitations: 200,
    seed: 3,
    today: TODAY,
  });
  const archive = read(world, { "Connections.csv": connectionsCsv, "Invitations.csv": invitationsCsv });
  const report = await importArchive(
    { store: world.store, clock: { now: () => world.now }, ids: ids() },
    archive,
    ZONE,
  );
  const days = await figures(world);
  const sum = (of: "byHand" | "acceptedOfSent") => days.reduce((all, day) => all + day[of], 0);
  expect(report.invitations).toBe(truth.outgoing);
  expect(sum("byHand")).toBe(truth.outgoing);
  expect(sum("acceptedOfSent")).toBe(archive.report.matched);
});
