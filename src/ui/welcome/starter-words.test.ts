import { describe, expect, test } from "vitest";
import { STARTERS } from "../../core/advice/starters.ts";
import { checkTemplate } from "../../core/template/index.ts";
import { filled, holesIn } from "./starter-words.ts";

describe("what a starter leaves open", () => {
  test.each(STARTERS.map(({ id, body }) => [id, body] as const))(
    "%s: filled in, nothing of it is left that may not be sent",
    (_id, body) => {
      const holes = holesIn(body);
      expect(holes.length).toBeGreaterThan(0);
      expect(checkTemplate(body, []).ok).toBe(false);
      const words = filled(body, (hole) => `my ${hole}`);
      expect(checkTemplate(words, []).ok).toBe(true);
      for (const hole of holes) expect(words).toContain(`my ${hole}`);
    },
  );

  test("is asked for once, however often it stands there; what is not typed yet stays a marker", () => {
    const body = "On [insert topic] and [insert topic] at [your company].";
    expect(holesIn(body)).toEqual(["topic", "company"]);
    expect(filled(body, (hole) => (hole === "topic" ? " trials " : ""))).toBe(
      "On trials and trials at [your company].",
    );
  });
});
