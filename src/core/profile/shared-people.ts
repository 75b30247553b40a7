import { fold } from "../advice/phrases.ts";
import { companyValue } from "../prospect/block.ts";
import type { Candidate } from "../prospect/candidate.ts";
import type { OwnProfile } from "./own-profile.ts";

/** People of a segment who have something of the profile's. */
export interface SharedWith {
  readonly kind: "place" | "country" | "company" | "school";
  /** As one of them has it. */
  readonly name: string;
  readonly people: number;
}

const SCHOOL_COLUMNS =
  /^(?:school|university|college|education|alma_mater|schule|universität|hochschule|école|université|universidad|universidade)$/;
/** Most of each kind that are told. */
const MOST = 3;

const parts = (location: string): readonly string[] =>
  location
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
const plain = (text: string): string => fold(text.trim()).text;

/** In the form in which names of companies are compared, with a space at each end. */
function named(text: string): string {
  return ` ${companyValue(text)?.slice("company:".length) ?? ""} `;
}

/** Counts by name; the commonest first. */
function tally(
  kind: SharedWith["kind"],
  names: readonly string[],
  key: (name: string) => string,
): readonly SharedWith[] {
  const counts = new Map<string, { name: string; people: number }>();
  for (const name of names) {
    const known = counts.get(key(name));
    if (known) known.people += 1;
    else counts.set(key(name), { name, people: 1 });
  }
  return [...counts.values()]
    .toSorted((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map((one) => ({ kind, ...one }));
}

/**
 * Where the profile meets the people of a segment: the same town, else the same country; a company or a school of
 * theirs that stands in it by its whole name.
 */
export function sharedWith(profile: OwnProfile, people: readonly Candidate[]): readonly SharedWith[] {
  const own = profile.location.kind === "seen" ? parts(profile.location.value).map(plain) : [];
  const [town, country] = [own.length > 1 ? own[0] : undefined, own.at(-1)];
  const inTown = (location: string) => town !== undefined && plain(parts(location)[0] ?? "") === town;
  const inCountry = (location: string) =>
    country !== undefined && !inTown(location) && plain(parts(location).at(-1) ?? "") === country;
  const work = [
    ...(profile.experience.kind === "seen" ? profile.experience.value : []),
    ...(profile.headline.kind === "seen" ? [profile.headline.value] : []),
  ].map(named);
  const schools = [...(profile.education.kind === "seen" ? profile.education.value : []).map(named), ...work];
  const stands = (name: string, among: readonly string[]) =>
    named(name).trim() !== "" && among.some((text) => text.includes(named(name)));
  const placed = people.map(({ location }) => location);
  return [
    ...tally(
      "place",
      placed.filter(inTown).map((place) => parts(place)[0] ?? ""),
      plain,
    ),
    ...tally(
      "country",
      placed.filter(inCountry).map((place) => parts(place).at(-1) ?? ""),
      plain,
    ),
    ...tally(
      "company",
      people.map(({ company }) => company).filter((name) => stands(name, work)),
      named,
    ),
    ...tally(
      "school",
      people.flatMap(({ extra }) =>
        Object.entries(extra)
          .filter(([column, value]) => SCHOOL_COLUMNS.test(column) && stands(value, schools))
          .map(([, value]) => value)
          .slice(0, 1),
      ),
      named,
    ),
  ];
}
