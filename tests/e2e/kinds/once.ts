import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Matrix, openMatrix } from "./play.ts";
import { CASES, GENERATIONS, MODES, SAID_IN } from "./table.ts";

const pick = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error("There is nothing to pick from.");
  return value;
};

/**
 * Every second kind, so that the two ways of sending have each once, on one generation in one language.
 * `npm run long:kinds` plays each everywhere.
 */
export function tryOnce(mode: (typeof MODES)[number]): void {
  const turn = MODES.indexOf(mode);
  const mine = CASES.filter(({ variant }) => variant === undefined)
    .map((one, index) => ({ one, index }))
    .filter(({ index }) => index % 2 === turn);
  describe(`I4 what LinkedIn says, ${mode}`, () => {
    let matrix: Matrix;
    beforeAll(async () => {
      matrix = await openMatrix(mode, mine.length * 2);
    });
    afterAll(() => matrix.close());

    test.each(
      mine.map(
        ({ one, index }) =>
          [one.name, pick(GENERATIONS, index >> 1), pick(SAID_IN, index >> 1), one] as const,
      ),
    )("%s, on %s in %s: nothing is different but what it means", async (_, generation, language, one) => {
      expect(await matrix.play(one, generation, language)).toEqual(one.after(language));
    });
  });
}
