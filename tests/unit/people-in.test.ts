import { describe, expect, it } from "vitest";
import { addPeople } from "../../src/app/people/add.ts";
import type { ConnectionLookup, HeldOutReason, SaidByKey } from "../../src/app/people/hold-out.ts";
import type { PastInvitation } from "../../src/core/prospect/history.ts";
import type { ProspectKey } from "../../src/core/prospect/prospect.ts";
import { DAY, HOUR } from "../../src/core/shared/time.ts";
import { addAndApprove, candidate, inState, setUpWorld, type World } from "./world/world.ts";

type Ready = World & { readonly segmentId: string };

const slugOf = (name: string): ProspectKey => `slug:${name.toLowerCase().replaceAll(" ", "-")}`;

async function reasonsFor(world: Ready, names: readonly string[], said: SaidByKey = new Map()) {
  const people = names.map((name) => candidate(name));
  const looked = await world.actions.lookOver(people, { said });
  const report = await world.actions.addPeople(world.segmentId, people, "csv", { said });
  // What was announced is what happens.
  expect(report.heldOut.map(({ reason }) => reason)).toEqual(looked.filter((reason) => reason !== null));
  return { looked, report };
}

const past = (name: string, over: Partial<PastInvitation> = {}): PastInvitation => ({
  id: name,
  key: slugOf(name),
  fullName: name,
  sentAt: 0,
  sentDay: "2025-03-01",
  note: "",
  acceptedOn: null,
  ...over,
});

async function changeAll(world: World, change: { readonly state: "accepted" | "lapsed" | "withdrawn" }) {
  const sent = await inState(world, "sent");
  await world.store.write(async (writer) => {
    for (const one of sent) await writer.putInvitation({ ...one, ...change, updatedAt: world.now });
  });
}

describe("whoever should not be invited is held out, with the reason", () => {
  const sentTo = async (name: string): Promise<Ready> => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, [name]);
    await world.runUntil(world.now + HOUR);
    expect(await inState(world, "sent")).toHaveLength(1);
    return world;
  };

  it("waiting already, and skipped before", async () => {
    const world = await setUpWorld();
    await world.actions.addPeople(
      world.segmentId,
      [candidate("Noor Example"), candidate("Ivo Sample")],
      "csv",
    );
    const [first] = await inState(world, "draft");
    await world.actions.skip(first?.id ?? "");
    const { looked, report } = await reasonsFor(world, ["Noor Example", "Ivo Sample", "Ada Mock"]);
    expect(looked).toEqual([{ kind: "known" }, { kind: "waiting" }, null]);
    expect(report).toMatchObject({ added: 1, known: 2, invitedBefore: 0, heldOutCount: 2 });
  });

  it("I2 invited and not answered", async () => {
    const world = await sentTo("Noor Example");
    const { looked, report } = await reasonsFor(world, ["Noor Example"]);
    expect(looked).toEqual([{ kind: "pending", by: "records" }]);
    expect(report).toMatchObject({ added: 0, invitedBefore: 1 });
  });

  it.each([
    ["accepted", { kind: "connected", by: "records" }],
    ["lapsed", { kind: "invited-before", by: "records" }],
  ] as const)("%s", async (state, reason) => {
    const world = await sentTo("Noor Example");
    await changeAll(world, { state });
    expect((await reasonsFor(world, ["Noor Example"])).looked).toEqual([reason]);
  });

  it("withdrawn less than 21 days ago, until when; then they may come again, under the row they had", async () => {
    const world = await sentTo("Noor Example");
    await changeAll(world, { state: "withdrawn" });
    const until = world.now + 21 * DAY;
    world.now = until - 1;
    expect((await reasonsFor(world, ["Noor Example"])).looked).toEqual([
      { kind: "withdrawn-recently", until },
    ]);
    world.now = until;
    const { report } = await reasonsFor(world, ["Noor Example"]);
    expect(report).toMatchObject({ added: 1, heldOutCount: 0 });
    const rows = await world.store.read((reader) => reader.prospectsByKeys([slugOf("Noor Example")]));
    expect(rows).toHaveLength(1);
    expect((await inState(world, "draft")).map(({ prospectId }) => prospectId)).toEqual([rows[0]?.id]);
  });

  it("connected or pending by what the file says", async () => {
    const world = await setUpWorld();
    const said: SaidByKey = new Map([
      [slugOf("Noor Example"), { standing: "connected", by: "file" }],
      [slugOf("Ivo Sample"), { standing: "pending", by: "file" }],
    ]);
    const { looked, report } = await reasonsFor(world, ["Noor Example", "Ivo Sample", "Ada Mock"], said);
    expect(looked).toEqual([{ kind: "connected", by: "file" }, { kind: "pending", by: "file" }, null]);
    expect(report).toMatchObject({ added: 1, known: 0, heldOutCount: 2 });
  });

  it("invited or connected by what LinkedIn's archive told", async () => {
    const world = await setUpWorld();
    await world.store.write((writer) =>
      writer.putHistory([past("Noor Example"), past("Ivo Sample", { acceptedOn: "2025-03-09" })]),
    );
    const { looked } = await reasonsFor(world, ["Noor Example", "Ivo Sample"]);
    expect(looked).toEqual([
      { kind: "invited-before", by: "archive" },
      { kind: "connected", by: "archive" },
    ]);
  });

  it("connected by the archive's connections, through the lookup that is plugged in", async () => {
    const world = await setUpWorld();
    const connections: ConnectionLookup = async (_reader, keys) =>
      new Set(keys.filter((key) => key === slugOf("Ivo Sample")));
    const deps = {
      store: world.store,
      clock: { now: () => world.now },
      ids: { next: () => "x" },
      connections,
    };
    const report = await addPeople(deps, world.segmentId, [candidate("Ivo Sample")], "csv");
    expect(report.heldOut.map(({ reason }) => reason)).toEqual([{ kind: "connected", by: "archive" }]);
  });

  it.each<readonly [string, Parameters<typeof blockOf>[0]]>([
    ["a person never to be invited", { values: ["person:slug:noor-example"], label: "Noor Example" }],
    ["a company never to be invited", { values: ["company:sample works"], label: "Sample Works" }],
  ])("%s", async (_what, block) => {
    const world = await setUpWorld();
    await world.store.write((writer) => writer.putBlock(blockOf(block)));
    const { looked } = await reasonsFor(world, ["Noor Example"]);
    expect(looked).toEqual([{ kind: "never-invite", label: block.label }]);
  });

  it("those held out are not kept at all", async () => {
    const world = await setUpWorld();
    const said: SaidByKey = new Map([[slugOf("Noor Example"), { standing: "connected", by: "file" }]]);
    await reasonsFor(world, ["Noor Example"], said);
    const kept = await world.store.read((reader) => reader.prospectsByKeys([slugOf("Noor Example")]));
    expect(kept).toEqual([]);
    expect(await world.store.read((reader) => reader.attemptsSince(0, ["proposed"]))).toEqual([]);
  });

  it("the weightiest reason is the one that is told", async () => {
    const world = await sentTo("Noor Example");
    await world.store.write((writer) =>
      writer.putBlock(blockOf({ values: ["person:slug:noor-example"], label: "Noor" })),
    );
    const expected: HeldOutReason = { kind: "never-invite", label: "Noor" };
    expect((await reasonsFor(world, ["Noor Example"])).looked).toEqual([expected]);
  });

  it("names the first 200 and counts them all", async () => {
    const world = await setUpWorld();
    const names = Array.from({ length: 430 }, (_, at) => `Person${at} Example`);
    await world.store.write((writer) =>
      writer.putBlock(blockOf({ values: ["company:sample works"], label: "Sample Works" })),
    );
    const people = names.map((name) => candidate(name));
    const report = await world.actions.addPeople(world.segmentId, people, "csv");
    expect(report.heldOutCount).toBe(430);
    expect(report.heldOut.map(({ fullName }) => fullName)).toEqual(names.slice(0, 200));
  });
});

const blockOf = (block: {
  readonly values: readonly `${"person:slug" | "company"}:${string}`[];
  readonly label: string;
}) => ({
  id: "block",
  addedAt: 0,
  ...block,
});

describe("a long list", () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => candidate(`Person${at} Example`));

  it("waits in the order it had", async () => {
    const world = await setUpWorld();
    await world.actions.addPeople(world.segmentId, many(450), "csv");
    const waiting = await world.store.read((reader) => reader.pool(world.segmentId, 1_000));
    const queued = await world.store.read((reader) => reader.drafts("queued", 1_000));
    const prospects = await world.store.read((reader) =>
      reader.prospectsById([...queued, ...waiting].map(({ prospectId }) => prospectId)),
    );
    expect(prospects.map(({ fullName }) => fullName)).toEqual(many(450).map(({ fullName }) => fullName));
  });

  it("stopped between two chunks, what was added stays and the rest is counted", async () => {
    const world = await setUpWorld();
    let done = 0;
    const report = await world.actions.addPeople(world.segmentId, many(1_000), "csv", {
      progress: (now) => {
        done = now;
      },
      isStopped: () => done >= 400,
    });
    expect(report).toMatchObject({ added: 400, left: 600 });
    expect((await world.store.read((reader) => reader.stateCounts())).draft).toBe(400);
  });

  it("a first name emptied on purpose stays empty; one never shown is taken from the name", async () => {
    const world = await setUpWorld();
    const [one, other] = [candidate("Noor Example"), candidate("Ivo Sample")];
    await world.actions.addPeople(world.segmentId, [one], "csv", { namesSeen: true });
    await world.actions.addPeople(world.segmentId, [other], "csv");
    const kept = await world.store.read((reader) => reader.prospectsByKeys([...one.keys, ...other.keys]));
    expect(new Map(kept.map(({ fullName, firstName }) => [fullName, firstName]))).toEqual(
      new Map([
        ["Noor Example", ""],
        ["Ivo Sample", "Ivo"],
      ]),
    );
  });
});

describe("undoing an addition", () => {
  it("takes out who is still as they came, out of today's list too; they can come again", async () => {
    const world = await setUpWorld();
    const people = ["Noor Example", "Ivo Sample", "Ada Mock", "Mei Placeholder"].map((name) =>
      candidate(name),
    );
    const { undo } = await world.actions.addPeople(world.segmentId, people, "csv");
    const [noor, ivo, ada] = await inState(world, "draft");
    world.now += 1;
    await world.actions.approve([{ id: noor?.id ?? "", seen: noor?.note ?? "" }]);
    await world.actions.editNote(ivo?.id ?? "", "My own words");
    await world.actions.changePerson(ada?.prospectId ?? "", {
      fullName: "Ada Mock",
      firstName: "Adi",
      company: "",
    });
    if (undo === null) throw new Error("Nobody was added.");
    expect(await world.actions.undoAdd(undo)).toEqual({ takenOut: 1, kept: 3 });
    const keys = people.flatMap((person) => person.keys);
    const left = await world.store.read((reader) => reader.prospectsByKeys(keys));
    expect(left.map(({ fullName }) => fullName).toSorted()).toEqual([
      "Ada Mock",
      "Ivo Sample",
      "Noor Example",
    ]);
    expect((await world.store.read((reader) => reader.stateCounts())).draft).toBe(2);
    const again = await world.actions.addPeople(world.segmentId, people, "csv");
    expect(again).toMatchObject({ added: 1, heldOutCount: 3 });
  });

  it("done twice does nothing more, and the log names nobody who is gone", async () => {
    const world = await setUpWorld();
    const { undo } = await world.actions.addPeople(world.segmentId, [candidate("Noor Example")], "csv");
    if (undo === null) throw new Error("Nobody was added.");
    await world.actions.undoAdd(undo);
    expect(await world.actions.undoAdd(undo)).toEqual({ takenOut: 0, kept: 1 });
    const log = await world.store.read((reader) =>
      reader.attemptsSince(0, ["proposed", "queued", "restored"]),
    );
    expect(log.map(({ kind, prospectId }) => [kind, prospectId])).toEqual([
      ["proposed", null],
      ["queued", null],
      ["restored", null],
    ]);
  });
});

it("columns confirmed once are remembered for such headers", async () => {
  const world = await setUpWorld();
  expect(await world.actions.rememberedMapping("wer|wo")).toBeUndefined();
  await world.actions.rememberMapping("wer|wo", { fingerprint: "wer|wo" });
  expect(await world.actions.rememberedMapping("wer|wo")).toEqual({ fingerprint: "wer|wo" });
});
