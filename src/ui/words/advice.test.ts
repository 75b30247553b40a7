import { expect, test } from "vitest";
import { type AdviceInput, advise, type Finding, WORDING_REASONS } from "../../core/advice/index.ts";
import { factWords, fixWords, reasonWords, supportWords } from "./advice.ts";
import { wordingReasonWords } from "./wording-reason.ts";

const LENGTHY =
  "Hi Noor, I would like to add you, and to tell you at some length about what our group does. ";

const findings = (body: string, given: Partial<AdviceInput> = {}): readonly Finding[] =>
  advise({ body, renders: [], missing: [], limit: 200, notesAlways: false, ...given });

test.each<readonly [string, string, Partial<AdviceInput>, string, string]>([
  [
    "hole",
    "Hi {{ first_name }}, a word.",
    { missing: [{ field: "first_name", people: 1 }] },
    "One queued person has no first_name, and there is no fallback. They get no note until there is one.",
    "Say “there” where there is no name",
  ],
  [
    "hole",
    "Hello at {{ company }}.",
    { missing: [{ field: "company", people: 3 }] },
    "3 queued people have no company, and there is no fallback. They get no note until there is one.",
    "",
  ],
  ["to-fill-in", "We met at [insert event].", {}, "[insert event] is still to fill in.", ""],
  [
    "too-long",
    "x",
    { renders: ["a".repeat(204), "b".repeat(201)] },
    "Up to 204 characters for 2 people; LinkedIn takes 200. Shorten it by 4.",
    "",
  ],
  [
    "too-long",
    "x",
    { renders: ["a".repeat(203), "b"] },
    "Up to 203 characters for one person; LinkedIn takes 200. Shorten it by 3.",
    "",
  ],
  ["too-long", "a".repeat(201), {}, "Up to 201 characters; LinkedIn takes 200. Shorten it by 1.", ""],
  [
    "empty",
    "",
    { notesAlways: true },
    "There is no note, and this segment asks for one with every invitation.",
    "",
  ],
  ["link", "See www.sample.com/x now", {}, "There is a link in the note.", "Remove the link"],
  ["email", "Write to noor@sample.com", {}, "There is an e-mail address in the note.", "Remove the address"],
  ["phone", "Call +44 20 7946 0958", {}, "There is a phone number in the note.", "Remove the number"],
  ["price", "It costs 50 EUR", {}, "There is an amount of money in the note.", ""],
  ["percentage", "It is 50 % better", {}, "There is a percentage in the note.", ""],
  [
    "meeting",
    "Hi Noor, I read your work. May we book a quick call about it with you?",
    {},
    "“book a quick call” asks for a meeting.",
    "",
  ],
  [
    "capitals",
    "A GREAT CHANCE for you",
    {},
    "Words in capitals read as shouting: GREAT CHANCE.",
    "Use normal case",
  ],
  ["exclamation", "Hello! Good day!", {}, "There are 2 exclamation marks.", "Keep one at most"],
  ["emoji", "Hello 👋", {}, "There is an emoji.", "Remove emoji"],
  ["emoji", "Hello 👋 and 🎉", {}, "There are 2 emoji.", "Remove emoji"],
  [
    "same-for-all",
    "Hello",
    { renders: Array.from({ length: 10 }, () => "Hello") },
    "100 % of the queued people would get the very same note.",
    "",
  ],
  ["long", LENGTHY.repeat(2), {}, "Most people would get more than 150 characters.", ""],
  ["not-personal", "Hello", {}, "Nothing in it but the name is about the person.", ""],
])("%s is said, with what mends it: %s", (rule, body, given, message, fix) => {
  const finding = findings(body, given).find((one) => one.rule === rule);
  if (!finding) throw new Error("It was not found.");
  expect(factWords(finding.fact)).toBe(message);
  expect(reasonWords(finding.fact)).toMatch(/^\p{Lu}.*\.$/u);
  expect(finding.fix === null ? "" : fixWords(finding.fact)).toBe(fix);
  expect(supportWords(finding.support)).toMatch(/\.$/);
});

test("each reason of the lists is said in a sentence of its own", () => {
  const said = WORDING_REASONS.map(wordingReasonWords);
  expect(said.filter((sentence) => !/^\p{Lu}.{15,}\.$/u.test(sentence))).toEqual([]);
  expect(new Set(said).size).toBe(said.length);
});

test("a wording has the reason of its list", () => {
  const body = "Hi Noor, I read your work. May we book a quick call about it with you?";
  const [finding] = findings(body).filter(({ rule }) => rule === "meeting");
  expect(finding && reasonWords(finding.fact)).toBe("It asks for an appointment before they said yes.");
});
