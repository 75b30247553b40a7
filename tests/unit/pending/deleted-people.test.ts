import { describe, expect, it } from "vitest";
import { readHealth } from "../../../src/app/health/read-health.ts";
import type { World } from "../world/world.ts";
import { list, names, row, sentWorld, view } from "./sent-world.ts";

describe("I8 people whose entry was deleted here", () => {
  const onPage = async (world: World) => {
    const health = await world.store.read((reader) => readHealth(reader, world.now));
    const figure = health?.health.figures.find(({ kind }) => kind === "pending");
    if (figure?.kind !== "pending") throw new Error("no such figure");
    return figure;
  };
  const deletePerson = async (world: World, slug: string) => {
    const [found] = await world.store.read((reader) => reader.prospectsByKeys([`slug:${slug}`]));
    const deleted = await world.actions.deletePerson(found?.id ?? "", { keepAddress: false });
    expect(deleted.ok).toBe(true);
  };
  const sum = (ages: Readonly<Record<string, number>>) =>
    Object.values(ages).reduce((all, count) => all + count, 0);

  it("I8 wait on LinkedIn all the same: counted without a name, and the health page counts as many", async () => {
    const world = await sentWorld(["Noor Example", "Ivo Sample"], 30);
    world.site.setPending([row("Noor Example", 29), row("Ivo Sample", 29), row("Paula Phone", 80)]);
    await world.actions.readSentPage();
    await deletePerson(world, "noor-example");
    const pending = await view(world);
    expect(names(pending.people)).toEqual(["Paula Phone", "Ivo Sample"]);
    expect(pending).toMatchObject({ deleted: 1, total: 3, inLog: 1, list: { read: 3, kept: 3, total: 3 } });
    expect(sum(pending.ages)).toBe(3);
    expect(await onPage(world)).toMatchObject({ count: 1, onPage: { count: 3 } });
    expect(JSON.stringify(await list(world))).not.toContain("noor");
  });

  it("I8 who had answered and is deleted is not counted as waiting", async () => {
    const world = await sentWorld(["Noor Example", "Ivo Sample"], 30);
    world.site.setPending([row("Noor Example", 29), row("Ivo Sample", 29)]);
    await world.actions.readSentPage();
    world.site.member("noor-example").relation = "connected";
    await world.actions.checkAcceptances();
    expect(await view(world)).toMatchObject({ deleted: 0, total: 1 });
    await deletePerson(world, "noor-example");
    expect(await view(world)).toMatchObject({ deleted: 0, total: 1 });
    expect(await onPage(world)).toMatchObject({ count: 1, onPage: { count: 2 } });
  });

  it("I8 a new reading meets the entry again, as anybody's who is on the list alone", async () => {
    const world = await sentWorld(["Noor Example"], 30);
    world.site.setPending([row("Noor Example", 29)]);
    await world.actions.readSentPage();
    await deletePerson(world, "noor-example");
    expect(await view(world)).toMatchObject({ deleted: 1, total: 1 });
    await world.actions.readSentPage();
    expect(await view(world)).toMatchObject({ deleted: 0, total: 1, people: [{ knownFrom: "linkedin" }] });
  });

  it("I8 one in the log whose person's row is missing is counted by both, with its age", async () => {
    const world = await sentWorld(["Noor Example", "Ivo Sample"], 30);
    const [noor] = await world.store.read((reader) => reader.prospectsByKeys(["slug:noor-example"]));
    await world.store.write((writer) => writer.takeOut({ prospects: [noor?.id ?? ""], invitations: [] }));
    const pending = await view(world);
    expect(pending).toMatchObject({ deleted: 1, total: 2, inLog: 2, people: [{ name: "Ivo Sample" }] });
    expect([pending.ages["21-to-60"], sum(pending.ages)]).toEqual([2, 2]);
    expect(await onPage(world)).toMatchObject({ count: 2, onPage: null });
  });
});
