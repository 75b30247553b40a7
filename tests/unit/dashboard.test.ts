import { describe, expect, it } from "vitest";
import { readDashboardFigures } from "../../src/app/dashboard/read-figures.ts";
import type { DashboardFigures } from "../../src/app/dashboard/view.ts";
import { type DashboardFilter, EVERYTHING } from "../../src/core/dashboard/filter.ts";
import type { Invitation } from "../../src/core/invitation/invitation.ts";
import { DRAFT } from "../../src/core/invitation/testing/invented.ts";
import { DAY, localDay } from "../../src/core/shared/time.ts";
import { readsOf } from "../../src/storage/counted-reads.ts";
import { longHistory, ZONE } from "./health/long-history.ts";
import * as naive from "./health/naive-count.ts";
import { addAndApprove, setUpWorld, type World } from "./world/world.ts";

const dashboard = (world: World, filter: Partial<DashboardFilter> = {}): Promise<DashboardFigures> =>
  world.store.read((reader) => readDashboardFigures(reader, { ...EVERYTHING, ...filter }, world.now));

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const MS_A_DAY = 86_400_000;

/** Beside a slow count of every row, which shares nothing with the cohorts. */
async function expectTrue(world: World): Promise<DashboardFigures> {
  const figures = await dashboard(world);
  const rows = await naive.allRows(world);
  const today = naive.dayIn(ZONE, world.now);
  const all = naive.cohortByLog(rows, today, -1, 10_000);
  const decided = naive.cohortByLog(rows, today, 14, 10_000);
  expect(all.accepted).toBeGreaterThan(20);
  expect(figures.total).toMatchObject({
    sent: all.decided,
    accepted: all.accepted,
    decided: decided.decided,
    decidedAccepted: decided.accepted,
    undecided: all.decided - decided.decided - (all.accepted - decided.accepted),
  });
  const lastWeeks = await dashboard(world, { period: "4-weeks" });
  const days = Math.round((Date.parse(today) - Date.parse(lastWeeks.from ?? today)) / MS_A_DAY);
  expect(lastWeeks.total.sent).toBe(naive.cohortByLog(rows, today, -1, days).decided);
  expect(lastWeeks.weeks).toHaveLength(4);

  for (const shares of [figures.weeks, figures.bySegment, figures.byVariant]) {
    expect(sumOf(shares.map(({ sent }) => sent))).toBe(all.decided);
    expect(sumOf(shares.map(({ accepted }) => accepted))).toBe(all.accepted);
  }

  const waiting = rows.invitations.filter(({ state }) => state === "sent");
  expect(figures.pending.total).toBe(waiting.length);
  const waitsFor = ({ sentDay }: Invitation) => (Date.parse(today) - Date.parse(sentDay ?? today)) / MS_A_DAY;
  const band = figures.pending.bands.find((one) => one.band === "21-to-60");
  const ages = waiting.map(waitsFor);
  expect(band?.count).toBe(ages.filter((age) => age >= 21 && age < 60).length);
  expect(figures.pending.suggested).toBe(ages.filter((age) => age >= 21).length);

  const proposed = rows.invitations.filter(({ noteOrigin }) => noteOrigin !== "by-hand");
  const inStates = (...states: readonly Invitation["state"][]) =>
    proposed.filter(({ state }) => states.includes(state)).length;
  expect(figures.funnel.steps.map(({ count }) => count)).toEqual([
    proposed.length,
    proposed.length - inStates("draft", "skipped"),
    inStates("sent", "accepted", "withdrawn", "lapsed"),
    inStates("accepted"),
  ]);

  const yeses = rows.log.filter(({ kind, sentDay }) => kind === "accepted" && sentDay !== null);
  expect(figures.timeToAcceptance.known).toBe(yeses.length);
  const after = yeses.map(({ day, sentDay }) => (Date.parse(day) - Date.parse(sentDay ?? day)) / MS_A_DAY);
  expect(figures.timeToAcceptance.counts).toEqual(
    Array.from({ length: 61 }, (_, count) => after.filter((one) => one === count).length),
  );
  const sent = figures.ramp.days.map(({ sent: count }) => count);
  const firstShown = figures.ramp.days[0]?.day ?? "";
  const spends = new Set(["sent", "sent-by-hand", "unknown"]);
  const told = rows.log.flatMap(({ history }) => history ?? []).filter(({ day }) => day >= firstShown);
  const spent = rows.log.filter(({ kind, day }) => spends.has(kind) && day >= firstShown);
  expect(sumOf(sent)).toBe(spent.length + sumOf(told.map((one) => one.sent)));
  return figures;
}

describe("I8 the dashboard's figures equal an independent count", () => {
  it.each([31, 32])("I8 over four months in which everything happens, history %d", async (seed) => {
    const figures = await expectTrue(await longHistory({ seed, days: 130, mixed: false }));
    const { curve } = figures.timeToAcceptance;
    expect(curve.length).toBeGreaterThan(20);
    expect(figures.restrictions.length).toBeGreaterThan(0);
  });

  it("I8 with LinkedIn's archive brought in and people deleted", async () => {
    await expectTrue(await longHistory({ seed: 33, days: 80, mixed: true }));
  });

  it("I8 filtered by the one segment there is: all but what went by hand or came from the archive", async () => {
    const world = await longHistory({ seed: 34, days: 60, mixed: false });
    const [all, own] = [
      await dashboard(world),
      await dashboard(world, { segmentIds: [(await dashboard(world)).choices.segments[0]?.id ?? ""] }),
    ];
    const byHand = all.bySegment.find(({ group }) => group.kind === "by-hand");
    expect(byHand?.sent).toBeGreaterThan(0);
    expect(own.total.sent).toBe(all.total.sent - (byHand?.sent ?? 0));
    expect(own.ramp).toEqual(all.ramp);
    expect(own.sentence).toEqual(all.sentence);
  });
});

describe("with nothing there", () => {
  it("nothing is made up", async () => {
    const world = await setUpWorld();
    const figures = await dashboard(world);
    expect(figures).toMatchObject({
      from: null,
      weeks: [],
      bySegment: [],
      total: { sent: 0, rate: null, possible: null },
      sentence: { news: { kind: "nothing-sent" }, advice: null },
      timeToAcceptance: { known: 0, median: null, curve: [] },
      pending: { total: 0, suggested: 0 },
    });
    expect(figures.forecast?.days).toHaveLength(28);
  });

  it("a filter by what is gone is none", async () => {
    const world = await setUpWorld();
    const { filter } = await dashboard(world, { segmentIds: ["gone"], templateIds: ["gone", "too"] });
    expect(filter).toEqual(EVERYTHING);
  });
});

describe("what each day was allowed", () => {
  it("is kept by the worker's turns, changes with its reasons, and is not made up for the days before", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.turn();
    const first = world.now;
    await world.actions.pause();
    world.now += 1_000;
    await world.turn();
    world.now += DAY;
    await world.actions.goOn();
    await world.turn();
    const { ramp, today } = await dashboard(world);
    const on = (day: string) => ramp.days.find((one) => one.day === day)?.planned;
    expect(on(localDay(first, ZONE))).toMatchObject({
      kind: "kept",
      count: 5,
      bounds: [{ kind: "ramp" }],
      // The one that went before the pause.
      changedTo: { count: 1, bounds: [{ kind: "paused" }] },
    });
    expect(on(today)).toMatchObject({ kind: "kept", count: 5, changedTo: null });
    expect(on(localDay(first - DAY, ZONE))).toEqual({ kind: "not-kept" });
    expect(ramp.keptSince).toBe(localDay(first, ZONE));
  });
});

describe("the reads", () => {
  /** As many in each of 20 days, two segments and two wordings. */
  async function sentWorld(each: number): Promise<World> {
    const world = await setUpWorld();
    const rows = Array.from({ length: 80 * each }, (_, at): Invitation => {
      const sentAt = world.now - (10 + (at % 20)) * DAY;
      return {
        ...DRAFT,
        id: `row ${at}`,
        prospectId: `person ${at}`,
        segmentId: `segment ${Math.floor(at / 20) % 2}`,
        templateId: `wording ${Math.floor(at / 40) % 2}`,
        state: "sent",
        createdAt: sentAt,
        updatedAt: sentAt,
        sentAt,
        sentDay: localDay(sentAt, ZONE),
      };
    });
    const log = rows.map((row, at) => ({
      id: `log ${at}`,
      at: row.sentAt ?? 0,
      day: row.sentDay ?? "",
      kind: "sent" as const,
      accountId: null,
      invitationId: row.id,
      prospectId: row.prospectId,
      segmentId: row.segmentId,
      templateId: row.templateId,
      note: null,
      detail: null,
      sentDay: null,
    }));
    await world.store.write((writer) => writer.putNew({ prospects: [], invitations: rows, attempts: log }));
    return world;
  }

  it("are as many and as large for 4,000 invitations as for 80 of the same days, segments and wordings", async () => {
    const [few, many] = [await sentWorld(1), await sentWorld(50)];
    const reads = (world: World) =>
      readsOf(world.store, (reader) => readDashboardFigures(reader, EVERYTHING, world.now));
    const [little, much] = [await reads(few), await reads(many)];
    expect(much).toEqual(little);
    expect(much.rows).toBeGreaterThan(5);
    expect(much.counts).toBe(0);
    const cells = async (world: World) => {
      const { sent, proposed } = await world.store.read((reader) => reader.cohorts());
      return [sent.length, proposed.length];
    };
    expect(await cells(many)).toEqual([80, 80]);
    expect(await cells(few)).toEqual([80, 80]);
    expect((await dashboard(many)).total.sent).toBe(4_000);
  });
});
