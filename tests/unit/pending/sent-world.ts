import { expect } from "vitest";
import { readPending } from "../../../src/app/pending/read-pending.ts";
import { ATTEMPT_KINDS } from "../../../src/core/invitation/attempt.ts";
import { DAY } from "../../../src/core/shared/time.ts";
import type { Invited } from "../world/members.ts";
import { addAndApprove, inState, setUpWorld, type World } from "../world/world.ts";

const slugOf = (name: string) => name.toLowerCase().replaceAll(" ", "-");
/** Somebody who was invited so many days ago. */
export const row = (fullName: string, days: number, slug = slugOf(fullName)): Invited => ({
  fullName,
  slug,
  ago: days * DAY,
  isAgeUnclear: false,
});
/** The same, which the page says in words nobody understands. */
export const unclear = (fullName: string, days: number): Invited => ({
  ...row(fullName, days),
  isAgeUnclear: true,
});
/** Invited on the phone, so many days ago. */
export const phone = (count: number, days: number): readonly Invited[] =>
  Array.from({ length: count }, (_, index) => row(`Phone${index} Sample`, days));

export const view = (world: World) => world.store.read((reader) => readPending(reader, world.now));
/** The list as it was read last. */
export const list = (world: World) => world.store.read((reader) => reader.sentList());
export const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);
export const log = (world: World) =>
  world.store.read((reader) => reader.attemptsSince(0, [...ATTEMPT_KINDS]));
export const figures = (world: World) => world.store.read((reader) => reader.dailyFigures("2025-01-01"));

/** A world in which these were sent by the queue, and some days have passed. */
export async function sentWorld(people: readonly string[], days: number) {
  const world = await setUpWorld({ handsFree: true });
  await addAndApprove(world, people);
  await world.runUntil(world.now + 3 * DAY);
  expect(await inState(world, "sent")).toHaveLength(people.length);
  world.now += (days - 3) * DAY;
  return world;
}
