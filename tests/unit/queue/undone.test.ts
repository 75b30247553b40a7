import { expect, it } from "vitest";
import { DAY, HOUR } from "../../../src/core/shared/time.ts";
import { addAndApprove, inState, setUpWorld } from "../world/world.ts";
import { queue } from "./listed.ts";

it("a yes lapses after 7 days: it waits in the list for another one, and the log says so", async () => {
  const world = await setUpWorld({ accountType: "premium" });
  await addAndApprove(world, ["Noor Example"]);
  await world.actions.pause();
  world.now += 7 * DAY - HOUR;
  await world.turn();
  expect(await inState(world, "approved")).toHaveLength(1);
  world.now += 2 * HOUR;
  await world.turn();
  expect(await inState(world, "approved")).toEqual([]);
  expect(await queue(world)).toMatchObject([{ approval: null }]);
  const [row] = await world.store.read((reader) => reader.attemptsSince(0, ["voided"]));
  expect(row?.detail).toMatch(/7 days/);
});

it("a correction can be undone with the approval it took back", async () => {
  const world = await setUpWorld();
  await addAndApprove(world, ["Noor Example"]);
  const [row] = await inState(world, "approved");
  world.now += 1;
  const change = { fullName: "Nora Example", firstName: "Nora", company: "" };
  const undo = await world.actions.changePerson(row?.prospectId ?? "", change);
  expect(await inState(world, "approved")).toEqual([]);
  world.now += 1;
  expect(undo && (await world.actions.undo(undo))).toBe(true);
  expect(await inState(world, "approved")).toMatchObject([{ note: row?.note }]);
  const noor = await world.store.read((reader) => reader.prospect(row?.prospectId ?? ""));
  expect(noor).toMatchObject({ fullName: "Noor Example", company: "Sample Works" });
});
