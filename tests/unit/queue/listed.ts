import { DAY } from "../../../src/core/shared/time.ts";
import { candidate, TUESDAY_MORNING, type World } from "../world/world.ts";

export const names = (count: number, first = "Noor") =>
  Array.from({ length: count }, (_, i) => `${first} Example${String.fromCharCode(97 + i)}`);

export const add = (world: World, segmentId: string, people: readonly string[]) =>
  world.actions.addPeople(
    segmentId,
    people.map((name) => candidate(name)),
    "paste",
  );

/** Who is in today's list. */
export const queue = (world: World) => world.store.read((reader) => reader.drafts("queued", 500));

export const WEDNESDAY_MORNING = TUESDAY_MORNING + DAY;
