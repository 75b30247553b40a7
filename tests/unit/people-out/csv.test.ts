import { describe, expect, it } from "vitest";
import { withoutMark } from "../../../src/core/export/csv.ts";
import { readCells } from "../../../src/core/export/testing/read-csv.ts";
import { NEW_RESTRICTION } from "../../../src/core/restriction/restriction.ts";
import { DAY } from "../../../src/core/shared/time.ts";
import { candidate, setUpWorld, type World } from "../world/world.ts";
import { exported, twoPeople } from "./two-people.ts";

const CSV_END = "\r\n";

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
