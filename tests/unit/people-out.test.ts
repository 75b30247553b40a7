import { describe, expect, it } from "vitest";
import type { ExportRequest } from "../../src/app/people-out/export-tables.ts";
import { chunkIdOf } from "../../src/core/archive/index.ts";
import { withoutMark } from "../../src/core/export/csv.ts";
import { readExport } from "../../src/core/export/document.ts";
import { readCells } from "../../src/core/export/testing/read-csv.ts";
import { NEW_RESTRICTION } from "../../src/core/restriction/restriction.ts";
import { NEW_SETTINGS } from "../../src/core/settings/settings.ts";
import { DAY, HOUR } from "../../src/core/shared/time.ts";
import {
  addAndApprove,
  candidate,
  inState,
  oneWording,
  setUpWorld,
  TUESDAY_MORNING,
  type World,
} from "./world/world.ts";

const CSV_END = "\r\n";

async function exported(world: World, request: ExportRequest): Promise<string> {
  let text = "";
  for await (const part of world.actions.exportPeople(request)) text += part;
  return text;
}

/** The rows of a CSV file by its columns, as they were before they were neutralised. */
async function csv(
  world: World,
  table: "people" | "invitations" | "events" | "figures",
  segmentId: string | null = null,
) {
  const text = await exported(world, { format: "csv", table, segmentId });
  expect(text.startsWith("\ufeff")).toBe(true);
  expect(text.endsWith(CSV_END)).toBe(true);
  const [head = [], ...body] = readCells(text);
  for (const row of body) expect(row).toHaveLength(head.length);
  return {
    head,
    rows: body.map((row) => Object.fromEntries(head.map((name, at) => [name, withoutMark(row[at] ?? "")]))),
  };
}

/** Noor was invited with her note, Ivo waits in another segment with columns of his own. */
async function twoPeople() {
  const world = await setUpWorld({ handsFree: true, body: "- {{ first_name }}, we both work on trials." });
  await addAndApprove(world, ["Noor Example"]);
  await world.runUntil(TUESDAY_MORNING + 8 * HOUR);
  expect(await inState(world, "sent")).toHaveLength(1);
  const other = await world.actions.createSegment(oneWording("Alumni; “old”, new", "Dear {{ first_name }}."));
  if (!other.ok) throw new Error("not made");
  const ivo = candidate("Ivo Sample", { extra: { topic: "=1+1", week: "12" }, company: "Mockup, Labs" });
  await world.actions.addPeople(other.value, [ivo], "csv");
  return Object.assign(world, { other: other.value });
}

describe("people going out as CSV", () => {
  it("has stable columns, those of imported files behind them, and ISO times", async () => {
    const world = await twoPeople();
    const { head, rows } = await csv(world, "people");
    expect(head.join(" ")).toBe(
      "person_id full_name first_name headline company location profile_url keys segment segment_id state " +
        "state_since source added_at updated_at extra_topic extra_week",
    );
    const ivo = rows.find(({ full_name }) => full_name === "Ivo Sample");
    expect(ivo).toMatchObject({
      company: "Mockup, Labs",
      segment: "Alumni; “old”, new",
      profile_url: "https://www.linkedin.com/in/ivo-sample/",
      state: "in-review",
      source: "csv",
      extra_topic: "=1+1",
    });
    const noor = rows.find(({ full_name }) => full_name === "Noor Example");
    expect(noor).toMatchObject({ state: "sent", extra_topic: "", added_at: "2026-03-03T09:30:00Z" });
    expect(noor?.state_since).toMatch(/^2026-03-03T\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
  });

  it("tells every invitation with its note word for word", async () => {
    const world = await twoPeople();
    const { head, rows } = await csv(world, "invitations");
    expect(head.join(" ")).toBe(
      "invitation_id person_id full_name company profile_url segment segment_id wording wording_id state reason " +
        "hold note note_origin created_at approved_at sent_at sent_on accepted_at updated_at account_id",
    );
    expect(rows.find(({ full_name }) => full_name === "Noor Example")).toMatchObject({
      state: "sent",
      note: "- Noor, we both work on trials.",
      wording: "A",
      sent_on: "2026-03-03",
      accepted_at: "",
    });
  });

  it("tells the log and LinkedIn's stops in one table", async () => {
    const world = await twoPeople();
    await world.store.write((writer) =>
      writer.putRestriction({
        ...NEW_RESTRICTION,
        id: "stop",
        accountId: null,
        kind: "weekly-limit",
        at: world.now,
        seenOn: "search",
        cooldownUntil: world.now + DAY,
        confirmedAt: null,
      }),
    );
    const { rows } = await csv(world, "events");
    const kinds = rows.map(({ from, kind }) => `${from} ${kind}`);
    expect(kinds).toEqual(expect.arrayContaining(["log approved", "log sent", "restrictions weekly-limit"]));
    expect(rows.find(({ kind }) => kind === "sent")).toMatchObject({
      day: "2026-03-03",
      note: "- Noor, we both work on trials.",
    });
  });

  it("I8 tells figures that match the log", async () => {
    const world = await twoPeople();
    const { rows } = await csv(world, "figures");
    expect(rows).toEqual([
      expect.objectContaining({ of: "day", day: "2026-03-03", sent: "1", sent_by_hand: "0" }),
      expect.objectContaining({
        of: "wording",
        day: "2026-03-03",
        wording: "A",
        sent: "1",
        restrictions: "",
      }),
    ]);
  });

  it("of one segment has that segment's rows alone", async () => {
    const world = await twoPeople();
    const only = async (table: "people" | "invitations") =>
      (await csv(world, table, world.other)).rows.map(({ full_name }) => full_name);
    expect(await only("people")).toEqual(["Ivo Sample"]);
    expect(await only("invitations")).toEqual(["Ivo Sample"]);
    const events = (await csv(world, "events", world.other)).rows;
    expect(new Set(events.map(({ segment_id }) => segment_id))).toEqual(new Set([world.other]));
    expect((await csv(world, "figures", world.other)).rows).toEqual([]);
  });

  it("goes through more than one page, says how far it is and stops when told", async () => {
    const world = await setUpWorld();
    const people = Array.from({ length: 1_100 }, (_, i) =>
      candidate(`Noor Example${i}`, { keys: [`slug:n-${i}`] }),
    );
    await world.actions.addPeople(world.segmentId, people, "csv");
    const { rows } = await csv(world, "people");
    expect(new Set(rows.map(({ person_id }) => person_id)).size).toBe(1_100);
    const heard: number[] = [];
    const request = { format: "csv", table: "invitations", segmentId: null } as const;
    const watch = { progress: (read: number) => heard.push(read), isStopped: () => heard.length > 0 };
    const parts: string[] = [];
    for await (const part of world.actions.exportPeople(request, watch)) parts.push(part);
    expect(parts).toHaveLength(2);
    expect(heard).toEqual([500]);
  });
});

describe("people going out as JSON", () => {
  it("is one document that is read back, every row as it is stored", async () => {
    const world = await twoPeople();
    const tables = ["people", "invitations", "events", "figures"] as const;
    const read = readExport(await exported(world, { format: "json", tables, segmentId: null }));
    if (!read.ok) throw new Error(read.error);
    const stored = await world.store.read(async (reader) => ({
      people: await reader.page("prospects", null, 99),
      invitations: await reader.page("invitations", null, 99),
      events: await reader.page("attempts", null, 999),
      restrictions: await reader.restrictions(0),
      days: await reader.dailyFigures("1970-01-01"),
      segments: await reader.segments(),
      wordings: await reader.templates(),
    }));
    expect(stored.events.length).toBeGreaterThan(5);
    expect(read.value).toMatchObject({
      format: "politely-export",
      version: 1,
      exportedAt: world.now,
      ...stored,
    });
    expect(read.value.people?.map(({ extra }) => extra)).toContainEqual({ topic: "=1+1", week: "12" });
    expect(read.value.wordingDays).toHaveLength(1);
  });

  it("has the tables asked for, and of one segment what belongs to it", async () => {
    const world = await twoPeople();
    const request = { format: "json", tables: ["people", "events"], segmentId: world.other } as const;
    const read = readExport(await exported(world, request));
    if (!read.ok) throw new Error(read.error);
    expect(read.value.people?.map(({ fullName }) => fullName)).toEqual(["Ivo Sample"]);
    expect(read.value.segments.map(({ id }) => id)).toEqual([world.other]);
    expect(read.value).toMatchObject({ restrictions: [] });
    expect(read.value.invitations).toBeUndefined();
  });

  it.each([
    ["", "no-json"],
    ["[]", "not-an-export"],
    ['{"format":"politely-export","version":2}', "other-version"],
    ['{"format":"politely-export","version":1}', "damaged"],
  ])("%j is said to be %s", (text, problem) => {
    expect(readExport(text)).toEqual({ ok: false, error: problem });
  });
});

describe("deleting a person", () => {
  const noorOf = async (world: World) => {
    const [noor] = await world.store.read((reader) => reader.prospectsByKeys(["slug:noor-example"]));
    if (!noor) throw new Error("Noor is not known.");
    return noor;
  };

  it("leaves nothing that says who it was, and the figures as they are", async () => {
    const world = await twoPeople();
    const noor = await noorOf(world);
    await world.store.write(async (writer) => {
      await writer.putBlock({
        id: "b",
        values: ["person:slug:noor-example"],
        label: "Noor Example",
        addedAt: 1,
      });
      await writer.putRestriction({
        ...NEW_RESTRICTION,
        id: "stop",
        accountId: null,
        kind: "challenge",
        at: world.now,
        seenOn: "/in/noor-example/",
        cooldownUntil: world.now,
        confirmedAt: world.now,
      });
      const workTab = { tabId: 1, url: "https://www.linkedin.com/in/noor-example/?x=1" };
      await writer.putSettings({ ...(await writer.settings()), workTab });
    });
    const figures = await world.store.read((reader) => reader.dailyFigures("1970-01-01"));
    expect(await world.actions.deletePerson(noor.id, { keepAddress: false })).toEqual({ ok: true });
    const tables = ["people", "invitations", "events", "figures"] as const;
    const left = await exported(world, { format: "json", tables, segmentId: null });
    const rest = JSON.stringify(await world.store.read(async (r) => [await r.blocks(), await r.settings()]));
    expect(`${left}${rest}`).not.toMatch(/noor/i);
    expect(left).toContain("Ivo Sample");
    expect(await world.store.read((reader) => reader.dailyFigures("1970-01-01"))).toEqual(figures);
  });

  it("I2 keeps their address on the list when asked, so that no later list brings them back", async () => {
    const world = await twoPeople();
    const noor = await noorOf(world);
    await world.actions.deletePerson(noor.id, { keepAddress: true });
    expect(await world.store.read((reader) => reader.blocks())).toMatchObject([
      { values: noor.keys.map((key) => `person:${key}`), label: expect.stringMatching(/^https:.*\/in\//) },
    ]);
    const again = await world.actions.addPeople(world.segmentId, [candidate("Noor Example")], "csv");
    expect(again).toMatchObject({ added: 0, heldOut: [{ reason: { kind: "never-invite" } }] });
  });

  it("also takes what is kept of their connection, and of nobody else's", async () => {
    const world = await twoPeople();
    const noor = await noorOf(world);
    const [key] = noor.keys;
    if (!key) throw new Error("Noor has no key.");
    const id = chunkIdOf(key);
    const chunk = { id, keys: [key, "slug:zz-other"], days: ["2026-01-01", null], names: [], nameDays: [] };
    await world.store.write((writer) => writer.putConnectionChunks([chunk]));
    await world.actions.deletePerson(noor.id, { keepAddress: false });
    const [left] = await world.store.read((reader) => reader.connectionChunks([id]));
    expect(left).toEqual({ ...chunk, keys: ["slug:zz-other"], days: [null] });
  });

  it.each(["prepared", "dispatched"] as const)("is refused while theirs is %s", async (state) => {
    const world = await twoPeople();
    const noor = await noorOf(world);
    const [sent] = await inState(world, "sent");
    if (!sent) throw new Error("nothing sent");
    await world.store.write((writer) => writer.putInvitation({ ...sent, state }));
    const refused = { ok: false, error: { kind: "in-flight" } };
    expect(await world.actions.deletePerson(noor.id, { keepAddress: true })).toEqual(refused);
    expect(await noorOf(world)).toEqual(noor);
    expect(await world.actions.deleteEverything()).toEqual(refused);
    expect(await noorOf(world)).toEqual(noor);
  });
});

describe("deleting everything", () => {
  it("leaves the extension as on its first day: no row, no text kept, no alarm", async () => {
    const world = await twoPeople();
    await addAndApprove(world, ["Ada Mock"]);
    await world.actions.addBlocks(["Mockup Labs"]);
    world.shelf.set("pasted list", "Noor Example");
    await world.turn();
    expect(world.alarmAt()).not.toBeNull();
    expect(await world.actions.deleteEverything()).toEqual({ ok: true });
    await world.turn();
    expect(world.alarmAt()).toBeNull();
    expect(world.shelf.size).toBe(0);
    const left = await world.store.read(async (reader) => [
      await reader.page("prospects", null, 9),
      await reader.page("invitations", null, 9),
      await reader.page("attempts", null, 9),
      await reader.segments(),
      await reader.templates(),
      await reader.accounts(),
      await reader.blocks(),
      await reader.dailyFigures("1970-01-01"),
    ]);
    expect(left.flat()).toEqual([]);
    expect(await world.store.read((reader) => reader.settings())).toEqual(NEW_SETTINGS);
    expect(new Set(Object.values(await world.store.read((reader) => reader.stateCounts())))).toEqual(
      new Set([0]),
    );
  });
});
