import { describe, expect, it } from "vitest";
import { readExport } from "../../../src/core/export/document.ts";
import type { Hold } from "../../../src/core/invitation/invitation.ts";
import { exported, twoPeople } from "./two-people.ts";

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

  it.each<Hold>([
    { kind: "broken-template", fault: { what: "comes-out-empty" } },
    { kind: "broken-template", message: "As an earlier version stored it." },
  ])("a hold for a broken template is read back as it is stored: %j", async (hold) => {
    const world = await twoPeople();
    const request = { format: "json", tables: ["invitations"], segmentId: null } as const;
    const document = JSON.parse(await exported(world, request));
    for (const invitation of document.invitations) invitation.hold = hold;
    const read = readExport(JSON.stringify(document));
    if (!read.ok) throw new Error(read.error);
    expect(read.value.invitations?.length).toBeGreaterThan(0);
    for (const invitation of read.value.invitations ?? []) expect(invitation.hold).toEqual(hold);
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
