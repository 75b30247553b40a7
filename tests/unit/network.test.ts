import { describe, expect, it } from "vitest";
import { readHealth } from "../../src/app/health/read-health.ts";
import { DAY, HOUR } from "../../src/core/shared/time.ts";
import { importReport } from "../../src/storage/samples.ts";
import { addAndApprove, setUpWorld, TUESDAY_MORNING, type World } from "./world/world.ts";

async function known(world: World) {
  const view = await world.store.read((reader) => readHealth(reader, world.now));
  const figure = view?.health.figures.find(({ kind }) => kind === "network");
  if (figure?.kind !== "network") throw new Error("no such figure");
  return figure.known;
}
const bring = (world: World, at: number, connections: number) =>
  world.store.write((writer) =>
    writer.putImportReport(importReport({ id: `at ${at}`, at, connections, hidden: 2 })),
  );
const opened = (world: World, total: number | null) =>
  world.worker().hear({ kind: "list-seen", reading: { surface: "connections", people: [], total } }, 3);

describe("I8 how many connections there are", () => {
  it("I8 is what the header said when acceptances were checked, with its date and source", async () => {
    const world = await setUpWorld();
    world.site.connectionsTotal = 1_204;
    expect(await known(world)).toBeNull();
    await world.actions.checkAcceptances();
    expect(await known(world)).toEqual({ source: "page", count: 1_204, at: world.now, since: 0 });
  });

  it("I8 comes from the newer of archive and page, whichever that is", async () => {
    const world = await setUpWorld();
    world.site.connectionsTotal = 1_204;
    await world.actions.checkAcceptances();
    const read = world.now;
    await bring(world, read - DAY, 1_100);
    expect(await known(world)).toMatchObject({ source: "page", count: 1_204 });
    await bring(world, read + DAY, 1_300);
    world.now = read + 2 * DAY;
    expect(await known(world)).toMatchObject({ source: "archive", count: 1_302, at: read + DAY });
    await opened(world, 1_310);
    expect(await known(world)).toMatchObject({ source: "page", count: 1_310, at: world.now });
  });

  it("I8 a header that could not be read changes nothing", async () => {
    const world = await setUpWorld();
    await world.turn();
    world.site.connectionsTotal = 1_204;
    await world.actions.checkAcceptances();
    const before = await known(world);
    world.now += DAY;
    await opened(world, null);
    world.site.connectionsTotal = null;
    await world.actions.checkAcceptances();
    expect(await known(world)).toEqual(before);
  });

  it("I8 yeses of later days are added, those of the day of the reading are in it already", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example", "Ivo Sample"]);
    await world.runUntil(world.now + 6 * HOUR);
    world.now = TUESDAY_MORNING + DAY;
    world.site.connectionsTotal = 1_204;
    world.site.member("noor-example").relation = "connected";
    await world.actions.checkAcceptances();
    expect(await known(world)).toMatchObject({ count: 1_204, since: 0 });
    world.now += DAY;
    world.site.connectionsTotal = null;
    world.site.member("ivo-sample").relation = "connected";
    await world.actions.checkAcceptances();
    expect(await known(world)).toMatchObject({ count: 1_204, since: 1 });
  });

  it("I9 another account's page is not counted as this one's", async () => {
    const world = await setUpWorld();
    world.site.connectionsTotal = 1_204;
    await world.actions.checkAcceptances();
    world.site.connectionsTotal = 9_000;
    world.site.account = { id: "ACoAAOTHER", slug: "otto-other", name: "Otto Other" };
    expect(await world.actions.checkAcceptances()).toBeNull();
    await opened(world, 9_000);
    expect(await known(world)).toMatchObject({ count: 1_204 });
  });
});
