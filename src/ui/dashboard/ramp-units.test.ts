import { expect, test } from "vitest";
import { figures, manyFigures } from "../../../tests/gallery/dashboard-figures.ts";
import { rampUnits } from "./ramp-units.ts";

const sentIn = (days: readonly { readonly sent: number }[]): number =>
  days.reduce((sum, { sent }) => sum + sent, 0);

test("I8 a quarter is drawn day by day, a year by week, and both are the same numbers", () => {
  for (const [{ ramp }, length] of [
    [figures, 1],
    [manyFigures, 7],
  ] as const) {
    const drawn = rampUnits(ramp);
    expect(drawn.length).toBe(length);
    expect(drawn.units).toHaveLength(Math.ceil(ramp.days.length / length));
    expect(sentIn(drawn.units)).toBe(sentIn(ramp.days));
  }
});

test("what LinkedIn said stands at its day or week, and is told there", () => {
  for (const { ramp } of [figures, manyFigures]) {
    const { units, stops, warnings } = rampUnits(ramp);
    const told = units.flatMap(({ said }) => said);
    expect(told).toHaveLength(ramp.timeline.marks.length);
    expect(stops.length + warnings.length).toBe(told.length);
    for (const at of [...stops, ...warnings]) expect(units[Math.floor(at)]?.said.length).toBeGreaterThan(0);
  }
});

test("a week of which no day's number was kept is said to be unknown, not 0", () => {
  const { ramp } = manyFigures;
  const unknown = ramp.days.map((day) => ({ ...day, planned: { kind: "not-kept" } as const }));
  expect(rampUnits({ ...ramp, days: unknown }).units.every(({ planned }) => planned === null)).toBe(true);
});
