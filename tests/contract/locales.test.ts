import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isDateElement,
  isLiteralElement,
  isNumberElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  isTimeElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { languages, messagesOf } from "../../tools/build/locales.ts";

const textsOf = (language: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(messagesOf(language)));
const ENGLISH = textsOf("en");

/** What a message is filled with: `count`, and tags as `<b>`. */
function holes(elements: readonly MessageFormatElement[]): ReadonlySet<string> {
  const found = elements.flatMap((element): readonly string[] => {
    if (isLiteralElement(element) || isPoundElement(element)) return [];
    if (isTagElement(element)) return [`<${element.value}>`, ...holes(element.children)];
    if (isPluralElement(element) || isSelectElement(element))
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => [...holes(value)])];
    if (isNumberElement(element) || isDateElement(element) || isTimeElement(element)) return [element.value];
    return [element.value];
  });
  return new Set(found);
}

/** The plural forms that a message offers, for each of its plurals. */
function forms(elements: readonly MessageFormatElement[]): readonly (readonly string[])[] {
  return elements.flatMap((element): readonly (readonly string[])[] => {
    if (isTagElement(element)) return forms(element.children);
    if (isSelectElement(element)) return Object.values(element.options).flatMap(({ value }) => forms(value));
    if (!isPluralElement(element)) return [];
    const nested = Object.values(element.options).flatMap(({ value }) => forms(value));
    return [Object.keys(element.options), ...nested];
  });
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|tsx)$/.test(file) && !/\.test\./.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"));

test("no key stands in two files", () => {
  for (const language of languages()) {
    const folder = join("locales", language);
    const keys = readdirSync(folder).flatMap((file) =>
      Object.keys(JSON.parse(readFileSync(join(folder, file), "utf8")) as object),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  }
});

test("every key is one that Chrome takes, and is used", () => {
  const manifest = readFileSync("manifest.json", "utf8");
  const sources = [...filesIn("src/ui"), ...filesIn("src/entry")].join("\n");
  const unused = [...ENGLISH.keys()].filter(
    (key) => !sources.includes(`"${key}"`) && !manifest.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
  expect([...ENGLISH.keys()].filter((key) => !/^[a-z][a-z0-9_]*$/.test(key))).toEqual([]);
});

describe.each(languages())("%s", (language) => {
  const texts = textsOf(language);
  const tag = texts.get("language_tag") ?? "";

  test("has every key of English, and no other", () => {
    expect([...texts.keys()].toSorted()).toEqual([...ENGLISH.keys()].toSorted());
  });

  test("every message can be parsed and is filled with what the English one is", () => {
    const different = [...texts].flatMap(([key, text]) => {
      const said = [...holes(parse(text))].toSorted();
      const english = [...holes(parse(ENGLISH.get(key) ?? ""))].toSorted();
      return said.join() === english.join() ? [] : [`${key}: ${said.join()} for ${english.join()}`];
    });
    expect(different).toEqual([]);
  });

  test("every plural has the forms of the language", () => {
    const needed = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const short = [...texts].filter(([, text]) =>
      forms(parse(text)).some((offered) => {
        const misses = needed.filter((form) => !offered.includes(form));
        return misses.some((form) => form !== "many" || !/^(?:fr|es|pt|it)/.test(tag));
      }),
    );
    expect(short.map(([key]) => key)).toEqual([]);
  });

  test("Chrome's store takes its description", () => {
    expect(texts.get("description")?.length).toBeLessThanOrEqual(132);
  });
});
