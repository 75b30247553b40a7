import { expect } from "vitest";
import { readRestrictions } from "../../../src/app/restrictions/view.ts";
import { ATTEMPT_KINDS } from "../../../src/core/invitation/attempt.ts";
import type { InviteOutcome } from "../../../src/core/page/reading.ts";
import type { RestrictionKind } from "../../../src/core/restriction/restriction.ts";
import type { ToldEvent } from "../../../src/core/restriction/told.ts";
import { DAY } from "../../../src/core/shared/time.ts";
import { recount } from "../../../src/core/statistics/figures.ts";
import { approveAll, type World } from "../world/world.ts";

export const names = ["Noor Example", "Ivo Sample", "Mia Muster", "Ken Beispiel"];
export const events = (world: World) => world.store.read((reader) => reader.restrictions(0));
export const viewOf = (world: World) => world.store.read((reader) => readRestrictions(reader, world.now));
/** What the next command ends with. */
export const stopped = (restriction: RestrictionKind, pressed = false): InviteOutcome => ({
  kind: "stopped",
  restriction,
  pressed,
  evidence: "model",
});
/** An event as the person tells of it: the weekly limit, if nothing else is said. */
export const told = (over: Partial<ToldEvent> & Pick<ToldEvent, "at">): ToldEvent => ({
  kind: "weekly-limit",
  statedUntil: null,
  remark: "",
  over: false,
  ...over,
});

/** The figures of every day against a count of the log alone (I8). */
export async function expectFiguresTrue(world: World): Promise<void> {
  const [log, figures] = await world.store.read(async (reader) => [
    await reader.attemptsSince(0, ATTEMPT_KINDS),
    await reader.dailyFigures("0000-01-01"),
  ]);
  const counted = [...recount(log).values()].filter((day) =>
    Object.values(day).some((value) => value !== 0 && value !== day.day),
  );
  const kept = figures.filter((day) => Object.values(day).some((value) => value !== 0 && value !== day.day));
  expect(kept).toEqual(counted.toSorted((a, b) => (a.day < b.day ? -1 : 1)));
}

/** Whatever is approved, however long: nothing goes. */
export async function expectNothingGoes(world: World, days: number): Promise<void> {
  const before = world.site.received.length;
  for (let day = 0; day < days; day++) {
    await approveAll(world);
    await world.runUntil(world.now + DAY);
  }
  expect(world.site.received).toHaveLength(before);
}
