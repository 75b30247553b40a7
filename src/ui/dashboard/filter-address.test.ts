import fc from "fast-check";
import { expect, test } from "vitest";
import { DASHBOARD_PERIODS } from "../../core/dashboard/filter.ts";
import { askedOf, filterOf, USUAL_PERIOD } from "./filter-address.ts";

const ids = fc.option(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 4 }), { nil: null });

test("what is looked at comes back from the address as it went in", () => {
  fc.assert(
    fc.property(fc.constantFrom(...DASHBOARD_PERIODS), ids, ids, (period, segmentIds, templateIds) => {
      const query = new URLSearchParams(askedOf({ period, segmentIds, templateIds })).toString();
      const asked = Object.fromEntries(new URLSearchParams(query));
      expect(filterOf(asked)).toEqual({ period, segmentIds, templateIds });
    }),
  );
});

test("an address that asks for nothing, or for nonsense, shows the usual", () => {
  const usual = { period: USUAL_PERIOD, segmentIds: null, templateIds: null };
  expect(filterOf({})).toEqual(usual);
  expect(filterOf({ period: "<script>", segment: ",,", wording: "" })).toEqual(usual);
  expect(askedOf(usual)).toEqual({});
});
