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

/** In the form in which names of companies are compared; empty: no name. */
const named = (text: string): string => companyValue(text)?.slice("company:".length) ?? "";

/** Where an entry or a headline goes on to the next thing it tells: "Nurse at Sample Works | Speaker". */
const NEXT = /\s+(?:at|bei|chez|en|em|na|hos|@)\s+|\s*[|•·]\s*/iu;

const namesIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split(NEXT)).map(named));

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
 * theirs that an entry names, by the whole name.
 */
export function sharedWith(profile: OwnProfile, people: readonly Candidate[]): readonly SharedWith[] {
  const own = profile.location.kind === "seen" ? parts(profile.location.value).map(plain) : [];
  const [town, country] = [own.length > 1 ? own[0] : undefined, own.at(-1)];
  const isOwn = (place: string | undefined, own: string | undefined) =>
    own !== undefined && place !== undefined && plain(place) === own;
  // There is an Oslo in Minnesota, too.
  const inTown = (location: string) =>
    isOwn(parts(location)[0], town) && (parts(location).length < 2 || isOwn(parts(location).at(-1), country));
  const inCountry = (location: string) => !inTown(location) && isOwn(parts(location).at(-1), country);
  const work = namesIn([
    ...(profile.experience.kind === "seen" ? profile.experience.value : []),
    ...(profile.headline.kind === "seen" ? [profile.headline.value] : []),
  ]);
  const schools = namesIn(profile.education.kind === "seen" ? profile.education.value : []);
  const stands = (name: string, among: ReadonlySet<string>) => named(name) !== "" && among.has(named(name));
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
