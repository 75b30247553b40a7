import { expect, test } from "vitest";
import { PEOPLE } from "./people.ts";
import { profileIdOf } from "./site/member.ts";

test("every id and every address belongs to one person", () => {
  const addresses = PEOPLE.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(new Set(PEOPLE.map(({ profileId }) => profileId)).size).toBe(PEOPLE.length);
  expect(new Set(PEOPLE.map(({ memberId }) => memberId)).size).toBe(PEOPLE.length);
});

test("profile ids look like LinkedIn's", () => {
  for (const { profileId } of PEOPLE) expect(profileId).toMatch(/^ACoAA[\w-]{34}$/);
  expect(new Set(Array.from({ length: 5_000 }, (_, index) => profileIdOf(index))).size).toBe(5_000);
});

test("the difficult ones are there: clashing slugs, one name twice, long, accented, right to left, emoji", () => {
  const slugs = PEOPLE.map(({ slug }) => slug);
  expect(slugs.some((slug) => slugs.some((other) => other !== slug && other.startsWith(`${slug}-`)))).toBe(
    true,
  );
  const names = PEOPLE.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length - 2);
  expect(names.some((name) => name.length > 60)).toBe(true);
  expect(names.some((name) => name !== name.normalize("NFD"))).toBe(true);
  expect(names.some((name) => /['’]/.test(name))).toBe(true);
  expect(names.some((name) => /\p{Script=Arabic}/u.test(name))).toBe(true);
  expect(names.some((name) => /\p{Extended_Pictographic}/u.test(name))).toBe(true);
  expect(PEOPLE.length).toBeGreaterThanOrEqual(40);
});
