import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pretendedBar } from "../../../tests/gallery/address-bar.ts";
import { PAGE_PLACES, PLACE_GROUPS, UNDER } from "./places.ts";
import { fragmentOf, hereOf, routeTo } from "./route.ts";
import { createRouter } from "./router.ts";

describe("a fragment", () => {
  test.each([
    ["", routeTo("figures")],
    ["#", routeTo("figures")],
    ["#people", routeTo("people")],
    ["#people/", routeTo("people")],
    ["#people/4f-2", routeTo("people", { id: "4f-2" })],
    [
      "#people?state=sent&segment=s%201&q=n%C3%B6or+e",
      routeTo("people", { asked: { state: "sent", segment: "s 1", q: "nöor e" } }),
    ],
    ["#write/s-1", routeTo("write", { id: "s-1" })],
    ["#restrictions/r%2F1?x=", routeTo("restrictions", { id: "r/1" })],
    ["#figures?segment=a", routeTo("figures", { asked: { segment: "a" } })],
  ])("“%s” leads to its place", (fragment, route) => {
    expect(hereOf(fragment)).toEqual({ kind: "place", ...route });
  });

  test.each(["#peeple", "#settings/pace", "#people/%E0%A4%A", "#__proto__", "#people/a?%", "#/people"])(
    "“%s” leads where it can or says that it leads nowhere, and never throws",
    (fragment) => {
      const here = hereOf(fragment);
      if (fragment === "#people/a?%") expect(here).toMatchObject({ place: "people", id: "a" });
      else expect(here).toEqual({ kind: "nowhere", fragment });
    },
  );

  test("whatever a route names, its fragment leads back to it", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 });
    const name = fc.stringMatching(/^[a-z]+$/);
    const asked = fc.array(fc.tuple(name, text)).map((found) => Object.fromEntries(found));
    const place = fc.constantFrom("people" as const, "write" as const, "restrictions" as const);
    fc.assert(
      fc.property(fc.record({ place, id: fc.option(text), asked }), (route) => {
        expect(hereOf(fragmentOf(route))).toEqual({ kind: "place", ...route });
      }),
    );
  });
});

describe("the navigation", () => {
  test("every place stands in it once", () => {
    const shown = PLACE_GROUPS.flatMap(({ places }) => places.flatMap((one) => [one, ...(UNDER[one] ?? [])]));
    expect(shown.toSorted()).toEqual([...PAGE_PLACES].toSorted());
  });
});

describe("going from place to place", () => {
  test("is a step each, which back takes back", () => {
    const bar = pretendedBar("#review");
    const router = createRouter(bar);
    router.go(routeTo("people"));
    router.go(routeTo("people", { id: "noor" }));
    expect(router.here.value).toMatchObject({ place: "people", id: "noor" });
    bar.back();
    expect(router.here.value).toMatchObject({ place: "people", id: null });
    bar.back();
    expect(router.here.value).toMatchObject({ place: "review" });
  });

  test("filters are kept in the address and are no steps; the same place again is none either", () => {
    const bar = pretendedBar("#review");
    const router = createRouter(bar);
    router.go(routeTo("people"));
    router.go(routeTo("people"));
    for (const q of ["n", "no", "noo"]) router.retell(routeTo("people", { asked: { q } }));
    expect(bar.steps).toEqual(["#review", "#people?q=noo"]);
    expect(router.here.value).toMatchObject({ asked: { q: "noo" } });
  });
});
