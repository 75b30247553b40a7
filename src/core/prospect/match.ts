import type { Candidate } from "./candidate.ts";
import type { ProspectKey } from "./prospect.ts";

/** Ids that never change come before slugs. */
const KEY_ORDER = ["member:", "profile:", "lead:", "slug:"] as const;

/** Each key once, stable ids first. */
export function sortKeys(keys: Iterable<ProspectKey>): readonly ProspectKey[] {
  const once = [...new Set(keys)];
  return KEY_ORDER.flatMap((prefix) => once.filter((key) => key.startsWith(prefix)));
}

/**
 * Whether two sets of keys can't be one person's: both hold an id of a kind that never changes, and
 * not the same. Slugs prove nothing here: they change hands.
 */
export function contradict(one: readonly ProspectKey[], other: readonly ProspectKey[]): boolean {
  return ["member:", "profile:", "lead:"].some((kind) => {
    const mine = one.filter((key) => key.startsWith(kind));
    const theirs = other.filter((key) => key.startsWith(kind));
    return mine.length > 0 && theirs.length > 0 && !mine.some((key) => theirs.includes(key));
  });
}

/** The earlier text, unless it is empty. */
const firstText = (texts: readonly string[]): string => texts.find((text) => text.trim() !== "") ?? "";

/** A name of several words says more than "Noor" alone; else the earlier one. */
const bestName = (names: readonly string[]): string =>
  names.find((name) => /\S\s+\S/.test(name)) ?? firstText(names);

function mergeExtra(rows: readonly Candidate[]): Readonly<Record<string, string>> {
  const merged = new Map<string, string>();
  for (const { extra } of rows) {
    for (const [name, value] of Object.entries(extra)) {
      if ((merged.get(name) ?? "").trim() === "") merged.set(name, value);
    }
  }
  return Object.fromEntries(merged);
}

function mergeRows(rows: readonly Candidate[]): Candidate {
  return {
    keys: sortKeys(rows.flatMap((row) => row.keys)),
    fullName: bestName(rows.map((row) => row.fullName)),
    firstName: firstText(rows.map((row) => row.firstName)),
    headline: firstText(rows.map((row) => row.headline)),
    company: firstText(rows.map((row) => row.company)),
    location: firstText(rows.map((row) => row.location)),
    extra: mergeExtra(rows),
  };
}

/**
 * Each person once (I2): rows that share a key, directly or through a third row, are one person.
 * Empty texts are filled from the later rows; what an earlier row says stays. Order is that of the
 * first row of each. Rows without a key can't be recognised and stay apart. `repeated` counts the
 * rows that were folded into another.
 */
export function mergeCandidates(people: readonly Candidate[]): {
  readonly people: readonly Candidate[];
  readonly repeated: number;
} {
  // Union-find: each row points towards the earliest row of its person.
  const parents = people.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    for (let next = parents[root]; next !== undefined && next !== root; next = parents[root]) root = next;
    for (let step = at; step !== root; ) {
      const next = parents[step] ?? root;
      parents[step] = root;
      step = next;
    }
    return root;
  };
  const rowOfKey = new Map<ProspectKey, number>();
  people.forEach((person, at) => {
    for (const key of person.keys) {
      const earlier = rowOfKey.get(key);
      if (earlier === undefined) {
        rowOfKey.set(key, at);
        continue;
      }
      const [low, high] = [rootOf(earlier), rootOf(at)].toSorted((a, b) => a - b);
      if (low !== undefined && high !== undefined) parents[high] = low;
    }
  });
  const groups = new Map<number, Candidate[]>();
  people.forEach((person, at) => {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group) group.push(person);
    else groups.set(root, [person]);
  });
  const merged = [...groups.values()].map(mergeRows);
  return { people: merged, repeated: people.length - merged.length };
}
