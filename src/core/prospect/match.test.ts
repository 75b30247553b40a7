import fc from "fast-check";
import { expect, test } from "vitest";
import type { Candidate } from "./candidate.ts";
import { contradict, mergeCandidates } from "./match.ts";
import type { ProspectKey } from "./prospect.ts";

const person = (keys: readonly ProspectKey[], texts: Partial<Candidate> = {}): Candidate => ({
  keys,
  fullName: "",
  firstName: "",
  headline: "",
  company: "",
  location: "",
  extra: {},
  ...texts,
});

const keys: fc.Arbitrary<ProspectKey> = fc
  .tuple(fc.constantFrom("member", "profile", "slug"), fc.integer({ min: 0, max: 12 }))
  .map(([form, number]) => `${form}:${number}` as ProspectKey);
const candidates = fc.array(
  fc.record({
    keys: fc.array(keys, { maxLength: 3 }),
    company: fc.constantFrom("", "Sample Works", "Example Labs"),
  }),
  { maxLength: 20 },
);
const peopleOf = (rows: readonly { keys: readonly ProspectKey[]; company: string }[]) =>
  rows.map((row) => person(row.keys, { company: row.company }));

test("I2 rows that share a key through a third are one person, best texts first", () => {
  const merged = mergeCandidates([
    person(["slug:noor"], { fullName: "Noor", company: "Sample Works", extra: { topic: "", week: "1" } }),
    person(["slug:ivo"], { fullName: "Ivo Sample" }),
    person(["profile:ACoAA1"], { fullName: "N. Example", headline: "Head of Trials", company: "Other" }),
    person(["profile:ACoAA1", "member:1", "slug:noor"], {
      fullName: "Noor Example",
      extra: { topic: "trials", week: "2" },
    }),
  ]);
  expect(merged.repeated).toBe(2);
  expect(merged.people).toEqual([
    person(["member:1", "profile:ACoAA1", "slug:noor"], {
      fullName: "N. Example",
      headline: "Head of Trials",
      company: "Sample Works",
      extra: { topic: "trials", week: "1" },
    }),
    person(["slug:ivo"], { fullName: "Ivo Sample" }),
  ]);
});

test("I2 no key is left with two people, and none is lost", () => {
  fc.assert(
    fc.property(candidates, (rows) => {
      const people = peopleOf(rows);
      const merged = mergeCandidates(people);
      const all = merged.people.flatMap((one) => one.keys);
      expect(new Set(all).size).toBe(all.length);
      expect(new Set(all)).toEqual(new Set(people.flatMap((one) => one.keys)));
      expect(merged.people.length + merged.repeated).toBe(people.length);
    }),
  );
});

test("merging again changes nothing", () => {
  fc.assert(
    fc.property(candidates, (rows) => {
      const { people } = mergeCandidates(peopleOf(rows));
      expect(mergeCandidates(people)).toEqual({ people, repeated: 0 });
    }),
  );
});

test("who is one person does not depend on the order of the rows", () => {
  const groups = (people: readonly Candidate[]) =>
    new Set(people.filter((one) => one.keys.length > 0).map((one) => one.keys.toSorted().join(" ")));
  fc.assert(
    fc.property(candidates, (rows) => {
      const people = peopleOf(rows);
      expect(groups(mergeCandidates(people.toReversed()).people)).toEqual(
        groups(mergeCandidates(people).people),
      );
    }),
  );
});

test("rows without a key stay apart: nobody is taken for somebody else", () => {
  const people = [person([], { fullName: "Noor Example" }), person([], { fullName: "Noor Example" })];
  expect(mergeCandidates(people)).toEqual({ people, repeated: 0 });
});

test("I6 different ids of a kind that never changes are different people, whatever slug they share", () => {
  expect(contradict(["profile:ACoAAone", "slug:noor"], ["profile:ACoAAtwo", "slug:noor"])).toBe(true);
  expect(contradict(["lead:ACwAAone"], ["lead:ACwAAtwo"])).toBe(true);
  expect(contradict(["member:1", "slug:noor"], ["profile:ACoAAone", "slug:noor-new"])).toBe(false);
  expect(contradict(["slug:noor"], ["slug:ivo"])).toBe(false);
});
