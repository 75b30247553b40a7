import { expect, it } from "vitest";
import { wordingsInUse } from "../../src/core/segment/segment.ts";
import { typedOf, typedText } from "../../src/core/segment/typed-segment.ts";
import { savedDraft, setUpWorld } from "./world/world.ts";

async function standing(world: Awaited<ReturnType<typeof setUpWorld>>): Promise<string> {
  const { segments, templates } = await world.store.read(async (reader) => ({
    segments: await reader.segments(),
    templates: await reader.templates(),
  }));
  const segment = segments.find(({ id }) => id === world.segmentId);
  if (!segment) throw new Error("The segment is gone.");
  return typedText(typedOf(segment, wordingsInUse(templates, segment.id)));
}

it("the later of two writers is told, and nothing of the earlier one's is overwritten", async () => {
  const world = await setUpWorld();
  const over = await standing(world);
  const first = await savedDraft(world, world.segmentId, { body: "Hello, from the first page." });
  const second = await savedDraft(world, world.segmentId, { body: "Hello, from the second page." });

  const saved = await world.actions.changeSegment(world.segmentId, first, over);
  expect(saved).toMatchObject({ ok: true, value: { stands: await standing(world) } });

  const refused = await world.actions.changeSegment(world.segmentId, second, over);
  expect(refused).toEqual({
    ok: false,
    error: [{ field: "segment", fault: { kind: "changed-elsewhere" } }],
  });
  expect(await standing(world)).toContain("from the first page");

  // Having been told, the person wants theirs.
  expect((await world.actions.changeSegment(world.segmentId, second, await standing(world))).ok).toBe(true);
  expect(await standing(world)).toContain("from the second page");
});

it("two pages that save one after the other from what stands are not told anything", async () => {
  const world = await setUpWorld();
  const first = await savedDraft(world, world.segmentId, { body: "Hello one." });
  expect((await world.actions.changeSegment(world.segmentId, first, await standing(world))).ok).toBe(true);
  const second = await savedDraft(world, world.segmentId, { body: "Hello two." });
  expect((await world.actions.changeSegment(world.segmentId, second, await standing(world))).ok).toBe(true);
});
