import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Matrix, openMatrix } from "../../e2e/kinds/play.ts";
import { CASES, GENERATIONS, type MODES, SAID_IN } from "../../e2e/kinds/table.ts";

/** Each kind on each generation in each language, with the exact state after. */
export function tryEverything(mode: (typeof MODES)[number]): void {
  const combinations = GENERATIONS.flatMap((generation) =>
    SAID_IN.map((language) => [generation, language] as const),
  );
  let matrix: Matrix;
  beforeAll(async () => {
    matrix = await openMatrix(mode, CASES.length * combinations.length * 2);
  });
  afterAll(() => matrix.close());

  describe.each(combinations)(`I4 what LinkedIn says, ${mode}, on %s in %s`, (generation, language) => {
    test.each(CASES.map((one) => [one.name, one] as const))("%s", async (_, one) => {
      expect(await matrix.play(one, generation, language)).toEqual(one.after(language));
    });
  });
}
