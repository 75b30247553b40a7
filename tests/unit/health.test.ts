import { describe, expect, it } from "vitest";
import { readHealth } from "../../src/app/health/read-health.ts";
import type { HealthFigure, HealthKind } from "../../src/core/health/index.ts";
import { DAY, WEEK } from "../../src/core/shared/time.ts";
import { longHistory, ZONE } from "./health/long-history.ts";
import * as naive from "./health/naive-count.ts";
import { setUpWorld, type World } from "./world/world.ts";

async function figuresOf(world: World): Promise<(kind: HealthKind) => HealthFigure> {
  const view = await world.store.read((reader) => readHealth(reader, world.now));
  if (!view) throw new Error("Nothing is set up.");
  return (kind) => {
    const found = view.health.figures.find((figure) => figure.kind === kind);
    if (!found) throw new Error(`There is no figure ${kind}.`);
    return found;
  };
}

const OLD = 21;

/** Every figure beside the slow count. `cohort`: which of the two slow counts applies. */
async function expectEqual(world: World, cohort: typeof naive.cohortByLog): Promise<void> {
  const figure = await figuresOf(world);
  const rows = await naive.allRows(world);
  const { now } = world;
  const today = naive.dayIn(ZONE, now);
  const shares = (from: number, to: number) => cohort(rows, today, from, to);

  const yes = shares(14, 43);
  const yesBefore = shares(44, 73);
  expect(figure("acceptance")).toMatchObject({
    decided: yes.decided,
    count: yes.accepted,
    before: { decided: yesBefore.decided, count: yesBefore.accepted },
  });
  const none = shares(OLD, OLD + 89);
  const noneBefore = shares(OLD + 90, OLD + 179);
  expect(figure("unanswered")).toMatchObject({
    decided: none.decided,
    count: none.decided - none.accepted,
    takenBack: naive.takenBackOf(rows, today, OLD, OLD + 89),
    before: { decided: noneBefore.decided, count: noneBefore.decided - noneBefore.accepted },
  });
  expect(figure("pending")).toMatchObject({
    count: naive.pendingNow(rows),
    before: naive.waitingAt(rows, now - WEEK, 0),
    onPage: null,
  });
  expect(figure("pending-old")).toMatchObject({
    count: naive.waitingAt(rows, now, OLD * DAY),
    before: naive.waitingAt(rows, now - WEEK, OLD * DAY),
  });
  expect(figure("pace-day")).toMatchObject({
    count: naive.sentWithin(rows, now, 0, DAY),
    before: naive.sentWithin(rows, now, DAY, 2 * DAY),
    cap: 20,
  });
  expect(figure("pace-week")).toMatchObject({
    count: naive.sentWithin(rows, now, 0, WEEK),
    before: naive.sentWithin(rows, now, WEEK, 2 * WEEK),
    cap: 80,
  });
  const notes = naive.notesThisMonth(rows, ZONE, now);
  expect(figure("notes")).toMatchObject({ left: Math.max(0, 5 - notes), perMonth: 5, needed: true });
  const { days, recent, earlier, stopped } = naive.lastEvents(rows, now);
  expect(figure("last-event")).toMatchObject({ days, recent, earlier, stopped });
  expect(figure("network")).toMatchObject({
    known: naive.networkSize(rows, ZONE),
    grew: naive.yesesOfDays(rows, today, 30),
  });
}

describe("I8 the figures of the account's health equal an independent count", () => {
  it.each([11])("I8 by what became of each invitation, over seven months of history %d", async (seed) => {
    const world = await longHistory({ seed, days: 205, mixed: false });
    await expectEqual(world, naive.cohortByInvitations);
    await expectEqual(world, naive.cohortByLog);
  });

  it.each([21])(
    "I8 by the log, with LinkedIn's archive brought in and people deleted, history %d",
    async (seed) => {
      const world = await longHistory({ seed, days: 120, mixed: true });
      await expectEqual(world, naive.cohortByLog);
    },
  );

  it("I8 says that nothing is known where nothing is", async () => {
    const world = await setUpWorld();
    await expectEqual(world, naive.cohortByInvitations);
    const view = await world.store.read((reader) => readHealth(reader, world.now));
    expect(view?.health.verdict).toEqual({ level: "unknown", about: null });
  });
});
