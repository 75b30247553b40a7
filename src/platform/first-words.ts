import type { FirstWords } from "../app/head/first-words.ts";

/** Marks of a day: more are of no day (the cap is far below), and would make an address too long. Ours. */
const MOST_MARKS = 200;

/** As the query of an address. `until`: when they are no longer true, by this machine's clock. */
export function firstWordsQuery(words: FirstWords, until: number): string {
  const { count, follow, stopped, marks, language, direction } = words;
  const query = new URLSearchParams({ count, follow, language, direction, until: String(until) });
  if (stopped) query.set("stopped", "");
  query.set("marks", marks.slice(0, MOST_MARKS).join(" "));
  return query.toString();
}

/** Null: there are none, or they are no longer true. */
export function firstWordsIn(query: string, now: number): FirstWords | null {
  const given = new URLSearchParams(query);
  const of = (name: string): string => given.get(name) ?? "";
  const count = of("count");
  if (count === "" || !(now < Number(of("until")))) return null;
  return {
    count,
    follow: of("follow"),
    stopped: given.has("stopped"),
    marks: of("marks").split(" ").slice(0, MOST_MARKS),
    language: of("language"),
    direction: of("direction"),
  };
}
