import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Matrix, openMatrix } from "./play.ts";
import { CASES, GENERATIONS, MODES, SAID_IN } from "./table.ts";

/** Every kind once; `npm run long:kinds` plays each in both ways of sending, both generations, all languages. */
const pick = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error("There is nothing to pick from.");
  return value;
};

describe.each(MODES)("I4 what LinkedIn says, %s", (mode) => {
  const turn = MODES.indexOf(mode);
  const mine = CASES.map((one, index) => ({ one, index })).filter(({ index }) => index % 2 === turn);
  let matrix: Matrix;
  beforeAll(async () => {
    matrix = await openMatrix(mode, mine.length * 2);
  });
  afterAll(() => matrix.close());

  test.each(
    mine.map(
      ({ one, index }) => [one.name, pick(GENERATIONS, index >> 1), pick(SAID_IN, index >> 1), one] as const,
    ),
  )("%s, on %s in %s: nothing is different but what it means", async (_, generation, language, one) => {
    expect(await matrix.play(one, generation, language)).toEqual(one.after(language));
  });
});
