import * as fc from "fast-check";
import { expect, test } from "vitest";
import { forecastDays } from "../pacing/forecast.ts";
import { policies, snapshotOf, start } from "../pacing/testing/histories.ts";
import { forecastBand } from "./forecast-band.ts";

test("four weeks, the faster end as forecast or above, the slower one never above it, sums that follow from the days", () => {
  fc.assert(
    fc.property(policies, start, fc.nat(300), (policy, now, waiting) => {
      const snapshot = snapshotOf([]);
      const band = forecastBand(snapshot, policy, now, 7, waiting);
      const forecast = forecastDays(snapshot, policy, now, 7, 28);
      if (!band || !forecast.ok) throw new Error("no forecast");
      expect(band.days.map(({ day }) => day)).toEqual(forecast.value.map(({ day }) => day));
      let [low, high] = [0, 0];
      for (const [place, one] of band.days.entries()) {
        expect(one.sent <= one.low && one.low <= one.high).toBe(true);
        expect(one.high).toBeGreaterThanOrEqual(forecast.value[place]?.count ?? 0);
        low += one.low - one.sent;
        high += one.high - one.sent;
        expect([one.lowInAll, one.highInAll]).toEqual([low, high]);
        expect(one.bounds.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 25 },
  );
});

test("nothing is foretold from a log that can't be true", () => {
  const [policy] = fc.sample(policies, { seed: 1, numRuns: 1 });
  if (!policy) throw new Error("no policy");
  const now = Date.parse("2026-06-08T08:00:00Z");
  const impossible = { ...snapshotOf([]), pending: Number.NaN };
  expect(forecastBand(impossible, policy, now, 7, 3)).toBeNull();
});
