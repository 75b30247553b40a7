import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "../shared/time.ts";
import { type Compared, matchSent } from "./match-sent.ts";
import { beginReading, withChunk } from "./sent-reading.ts";
import { listOf, logged, NOW, sentRow } from "./testing/listed.ts";

const kinds = (found: readonly Compared[]) =>
  found.map((one) => [one.kind, "row" in one ? one.row.fullName : one.log.fullName]);

describe("the list against the log, person by person", () => {
  test("on both, on LinkedIn alone with its age, and in the log alone", () => {
    const found = matchSent(listOf([sentRow("a", 1), sentRow("phone", 9)]), [
      logged("a", 1.5),
      logged("b", 4),
    ]);
    expect(kinds(found)).toEqual([
      ["both", "a"],
      ["linkedin-only", "phone"],
      ["gone", "b"],
    ]);
    expect(found[1]).toMatchObject({ between: { latest: NOW - 9 * DAY, earliest: null } });
  });

  test("never by name: the same name under another address is another person", () => {
    const found = matchSent(listOf([sentRow("noor-2", 1, "Noor Example")]), [
      logged("noor-1", 2, { fullName: "Noor Example" }),
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(["linkedin-only", "gone"]);
  });

  test("any key of the person does, also an earlier address", () => {
    const found = matchSent(listOf([sentRow("noor-old", 1, "Noor Example")]), [
      logged("noor", 1, { keys: ["profile:ACoAA1", "slug:noor", "slug:noor-old"], fullName: "Noor Example" }),
    ]);
    expect(found).toMatchObject([{ kind: "both", name: "same" }]);
  });

  test.each([
    ["Noor Example", "Dr. Noor Example, PhD", "both", "same"],
    ["Noor E.", "Noor Example", "both", "same"],
    ["Jörg Müller", "Müller Jorg", "both", "same"],
    ["Noor Example", "Noor Muster", "both", "changed"],
    ["Noor Example", "Ivo Sample", "other-name", undefined],
  ])("%s shown as %s is %s", (known, shown, kind, name) => {
    const found = matchSent(listOf([sentRow("noor", 1, shown)]), [logged("noor", 1, { fullName: known })]);
    expect(found).toMatchObject([{ kind, ...(name === undefined ? {} : { name }) }]);
  });

  test("an id that never changes stands above the name", () => {
    const row = { ...sentRow("x", 1, "Ivo Sample"), keys: ["profile:ACoAA1" as const] };
    const found = matchSent(listOf([row]), [
      logged("n", 1, { keys: ["profile:ACoAA1"], fullName: "Noor Example" }),
    ]);
    expect(found).toMatchObject([{ kind: "both", name: "changed" }]);
  });

  test("read as far as entry 2: nothing is said about whoever may stand below", () => {
    const list = listOf([sentRow("a", 1), sentRow("b", 3)], { complete: false });
    const found = matchSent(list, [logged("between", 2.5), logged("near", 3.5), logged("below", 30)]);
    expect(found.slice(2)).toMatchObject([
      // Sent 2.5 days ago they would stand above the one sent at least 3 days ago.
      { kind: "gone", log: { fullName: "between" } },
      { kind: "log-only", because: "not-reached", log: { fullName: "near" } },
      { kind: "log-only", because: "not-reached", log: { fullName: "below" } },
    ]);
  });

  test("one whose time in the log is only the latest possible is judged by a whole list alone", () => {
    const rows = [sentRow("a", 1), sentRow("b", 3)];
    const by = logged("by-hand", 2.5, { isExact: false });
    expect(matchSent(listOf(rows, { complete: false }), [by])[2]).toMatchObject({ because: "not-reached" });
    expect(matchSent(listOf(rows), [by])[2]).toMatchObject({ kind: "gone" });
  });

  test("sent just before the reading began, or with unreadable entries passed: not judged", () => {
    expect(matchSent(listOf([]), [logged("now", 0)])).toMatchObject([{ because: "too-fresh" }]);
    expect(matchSent(listOf([], { unreadable: 2 }), [logged("a", 4)])).toMatchObject([
      { because: "unreadable-entries" },
    ]);
    expect(matchSent(null, [logged("a", 4)])).toMatchObject([{ because: "not-reached" }]);
  });

  test("a new reading under way unsays nothing that a whole one had shown", () => {
    const again = beginReading(listOf([sentRow("a", 1)]), "me", NOW + DAY);
    const first = withChunk(
      again,
      { rows: [sentRow("new", 0)], unreadable: 1, total: null, end: null },
      NOW + DAY,
    );
    expect(kinds(matchSent(first, [logged("a", 1), logged("b", 4)]))).toEqual([
      ["linkedin-only", "new"],
      ["both", "a"],
      ["gone", "b"],
    ]);
  });

  test("taken back or accepted after the list was read: not shown; before it: said", () => {
    const list = listOf([sentRow("a", 9), sentRow("b", 9)]);
    const found = matchSent(list, [
      logged("a", 9, { state: "withdrawn", updatedAt: NOW + HOUR }),
      logged("b", 9, { state: "withdrawn", updatedAt: NOW - DAY }),
    ]);
    expect(kinds(found)).toEqual([["still-listed", "b"]]);
  });

  test("of two invitations of one person the waiting one is on the list", () => {
    const found = matchSent(listOf([sentRow("a", 1)]), [
      logged("a", 1),
      logged("a", 60, { invitationId: "earlier", state: "withdrawn", updatedAt: NOW - 30 * DAY }),
    ]);
    expect(found).toMatchObject([{ kind: "both", log: { invitationId: "invitation a" } }]);
  });

  test("in a language nobody reads: the neighbours of whom the log knows give the bounds", () => {
    const rows = [sentRow("a", null), sentRow("x", null), sentRow("b", null), sentRow("y", null)];
    const found = matchSent(listOf(rows), [logged("a", 5), logged("b", 12)]);
    expect(found[1]).toMatchObject({ between: { latest: NOW - 5 * DAY, earliest: NOW - 12 * DAY } });
    expect(found[3]).toMatchObject({ between: { latest: NOW - 12 * DAY, earliest: null } });
  });

  test("an order that contradicts itself gives no bounds but an entry's own", () => {
    const rows = [sentRow("old", null), sentRow("x", null), sentRow("young", null)];
    const found = matchSent(listOf(rows), [logged("old", 30), logged("young", 2)]);
    expect(found[1]).toMatchObject({ between: { latest: null, earliest: null } });
  });

  test("law: every entry and everybody who waits is told of once, and gone are only those not listed", () => {
    const slug = fc.integer({ min: 0, max: 25 }).map((number) => `p${number}`);
    const ages = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        fc.uniqueArray(slug),
        fc.uniqueArray(fc.tuple(slug, ages), { selector: ([name]) => name }),
        fc.boolean(),
        (listed, known, complete) => {
          const rows = listed.map((name, at) => sentRow(name, at * 2));
          const log = known.map(([name, days]) => logged(name, days));
          const found = matchSent(listOf(rows, { complete }), log);
          const told = found.map((one) => ("row" in one ? one.row.fullName : one.log.fullName));
          expect(told.toSorted()).toEqual(
            [...new Set([...listed, ...known.map(([name]) => name)])].toSorted(),
          );
          for (const one of found) {
            if (one.kind === "gone") expect(listed).not.toContain(one.log.fullName);
            if (one.kind === "both") expect(one.row.keys).toEqual(one.log.keys);
          }
        },
      ),
    );
  });

  test("law: of somebody still on the page below, a partial reading never says that they are gone", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 400, noNaN: true }), { minLength: 1, maxLength: 30 }),
        fc.nat(30),
        fc.boolean(),
        (days, read, isUnderstood) => {
          const truth = days.toSorted((a, b) => a - b);
          const rows = truth.map((age, at) => sentRow(`p${at}`, isUnderstood ? Math.floor(age) : null));
          const list = listOf(rows.slice(0, read), { complete: false });
          const found = matchSent(
            list,
            truth.map((age, at) => logged(`p${at}`, age)),
          );
          expect(found.filter(({ kind }) => kind === "gone")).toEqual([]);
        },
      ),
    );
  });
});
