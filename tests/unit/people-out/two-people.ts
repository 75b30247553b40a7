import { expect } from "vitest";
import type { ExportRequest } from "../../../src/app/people-out/export-tables.ts";
import { HOUR } from "../../../src/core/shared/time.ts";
import {
  addAndApprove,
  candidate,
  inState,
  oneWording,
  setUpWorld,
  TUESDAY_MORNING,
  type World,
} from "../world/world.ts";

/** The whole file. */
export async function exported(world: World, request: ExportRequest): Promise<string> {
  let text = "";
  for await (const part of world.actions.exportPeople(request)) text += part;
  return text;
}

/** Noor was invited with her note, Ivo waits in another segment with columns of his own. */
export async function twoPeople() {
  const world = await setUpWorld({ handsFree: true, body: "- {{ first_name }}, we both work on trials." });
  await addAndApprove(world, ["Noor Example"]);
  await world.runUntil(TUESDAY_MORNING + 8 * HOUR);
  expect(await inState(world, "sent")).toHaveLength(1);
  const other = await world.actions.createSegment(oneWording("Alumni; “old”, new", "Dear {{ first_name }}."));
  if (!other.ok) throw new Error("not made");
  const ivo = candidate("Ivo Sample", { extra: { topic: "=1+1", week: "12" }, company: "Mockup, Labs" });
  await world.actions.addPeople(other.value, [ivo], "csv");
  return Object.assign(world, { other: other.value });
}
