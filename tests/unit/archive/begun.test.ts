import { expect, it } from "vitest";
import { readBegun } from "../../../src/app/queries/begun.ts";
import { HOUR } from "../../../src/core/shared/time.ts";
import { addAndApprove, candidate, inState, setUpWorld, type World } from "../world/world.ts";
import { bring, SOME } from "./told-archive.ts";

const begun = (world: World) => world.store.read(readBegun);
it("what an archive tells of is nobody the person added, and no yes of theirs", async () => {
  const world = await setUpWorld();
  await bring(world, SOME);
  expect(await inState(world, "sent")).toHaveLength(2);
  expect(await begun(world)).toEqual({ added: false, approved: false });
});

it("somebody added here is one, also beside an archive, until they are skipped", async () => {
  const world = await setUpWorld();
  await bring(world, SOME);
  await world.actions.addPeople(world.segmentId, [candidate("Bo Muster")], "paste");
  expect(await begun(world)).toEqual({ added: true, approved: false });
  const [draft] = await inState(world, "draft");
  await world.actions.skip(draft?.id ?? "");
  expect(await begun(world)).toEqual({ added: false, approved: false });
});

it("a yes stays one once the invitation has left", async () => {
  const world = await setUpWorld({ handsFree: true });
  await addAndApprove(world, ["Bo Muster"]);
  expect(await begun(world)).toEqual({ added: true, approved: true });
  await world.runUntil(world.now + 2 * HOUR);
  expect(await inState(world, "sent")).toHaveLength(1);
  expect(await begun(world)).toEqual({ added: true, approved: true });
});
