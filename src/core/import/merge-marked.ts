import type { Candidate } from "../prospect/candidate.ts";
import { mergeCandidates } from "../prospect/match.ts";
import type { ProspectKey } from "../prospect/prospect.ts";
import type { MarkedPerson } from "./csv-report.ts";
import { joinMarks, type Mark } from "./marks.ts";

/** Each person once, and of whom any of their rows said that they are connected or invited. */
export function mergeMarked(
  people: readonly Candidate[],
  marks: readonly (readonly Mark[])[],
): {
  readonly people: readonly Candidate[];
  readonly repeated: number;
  readonly marked: readonly MarkedPerson[];
} {
  const merged = mergeCandidates(people);
  const said = new Map<ProspectKey, readonly Mark[]>();
  people.forEach(({ keys }, at) => {
    const own = marks[at] ?? [];
    if (own.length > 0) for (const key of keys) said.set(key, [...(said.get(key) ?? []), ...own]);
  });
  const marked = merged.people.flatMap((person) => {
    const all = joinMarks(person.keys.flatMap((key) => said.get(key) ?? []));
    return all.length > 0 ? [{ person, marks: all }] : [];
  });
  return { ...merged, marked };
}
