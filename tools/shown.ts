import { WORDS } from "../tests/practice/client/words/words.ts";
import type { Language, Layout } from "../tests/practice/site/models.ts";

/** How `npm start` shows LinkedIn: `-- --generation=g3 --language=de`. */
export interface Shown {
  readonly layout: Partial<Layout>;
  readonly language: Language;
}

/** Until early 2026, and since. */
const GENERATIONS: Readonly<Record<string, Partial<Layout>>> = {
  g3: { profile: "ember-2021", lists: "ember-2021" },
  g4: { profile: "sdui-2026", lists: "sdui-2026" },
};

const isLanguage = (value: string): value is Language => Object.hasOwn(WORDS, value);

/** As the arguments say, today's generation in English where they say nothing; or one line that says what is wrong. */
export function shownAs(args: readonly string[]): Shown | { readonly wrong: string } {
  const given = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const generation = given("generation") ?? "g4";
  const language = given("language") ?? "en";
  const layout = Object.hasOwn(GENERATIONS, generation) ? GENERATIONS[generation] : undefined;
  if (layout === undefined) {
    return { wrong: `No generation "${generation}"; there are ${Object.keys(GENERATIONS).join(", ")}.` };
  }
  if (!isLanguage(language)) {
    return { wrong: `No language "${language}"; there are ${Object.keys(WORDS).join(", ")}.` };
  }
  return { layout, language };
}
