import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PARTS } from "../../tools/guide/story.ts";
import { GUIDE, GUIDE_PICTURES, guideText } from "../../tools/guide/text.ts";
import { MOST_BYTES } from "../../tools/pictures/shrink.ts";

/** Buttons and links that are not ours. */
const OF_OTHERS = ["Load unpacked", "Get a copy of your data"];

describe("the guide", () => {
  test("says what the run that makes it says: `npm run guide` writes it", () => {
    expect(readFileSync(GUIDE, "utf8")).toBe(guideText(PARTS));
  });

  test("has the pictures of that run, no other, and all are small", () => {
    const named = PARTS.flatMap(({ pictures }) => pictures.map(({ name }) => `${name}.png`));
    expect(named.length).toBeGreaterThan(10);
    expect(readdirSync(GUIDE_PICTURES).toSorted()).toEqual(named.toSorted());
    expect(named.filter((file) => statSync(join(GUIDE_PICTURES, file)).size > MOST_BYTES)).toEqual([]);
  });

  test("calls every button as the interface does", () => {
    const messages = readdirSync("locales/en").flatMap((file) =>
      Object.values(JSON.parse(readFileSync(join("locales/en", file), "utf8")) as Record<string, string>),
    );
    const named = [...guideText(PARTS).matchAll(/“([^”]+)”/g)].map(([, words = ""]) => words);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((words) => !OF_OTHERS.includes(words) && !messages.includes(words))).toEqual([]);
  });
});
