import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bytesHeld, compared, held, wanted } from "./album.ts";
import { type Camera, openCamera } from "./camera.ts";
import { LANGUAGES, PICTURES } from "./list.ts";

/** They are in every clone for ever. */
const MOST_BYTES = 4_200_000;

test("there is one picture of each view in each look, no other, and all are small", () => {
  expect(wanted.length).toBeGreaterThan(150);
  expect(held()).toEqual(wanted);
  expect(bytesHeld()).toBeLessThan(MOST_BYTES);
});

// Elsewhere Chromium draws with the system's own letters.
describe.skipIf(process.platform !== "linux")("what is seen is what was looked at", () => {
  let camera: Camera;
  beforeAll(async () => {
    camera = await openCamera();
  });
  afterAll(() => camera.close());

  describe.each(LANGUAGES)("in %s", (language) => {
    test.each(PICTURES)("%s", async (name) => {
      const taken = await camera.take(name, language);
      const different = await Promise.all(taken.map((one) => compared(name, one)));
      expect(different.filter((line) => line !== null)).toEqual([]);
    });
  });
});
