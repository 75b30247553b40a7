import { describe, expect, test } from "vitest";
import type { FoundPart, ProfileFact } from "../../core/profile/finding.ts";
import { PROFILE_PARTS } from "../../core/profile/own-profile.ts";
import { factWords, supportWords, whyWords } from "./profile-finding.ts";

const PARTS = PROFILE_PARTS.filter((part): part is FoundPart => part !== "education");
const SENTENCES = /^[A-Z0-9“].*[.?]$/;

const TEXT = "Head of Trials";
const SEEN: readonly (readonly [FoundPart, ProfileFact, string])[] = [
  ["photo", { kind: "seen" }, "A photo was seen."],
  ["banner", { kind: "seen" }, "A banner of your own was seen."],
  [
    "contact",
    { kind: "seen" },
    "The link to your contact info stands on the card. What is behind it was not opened.",
  ],
  ["location", { kind: "place", place: "Lund, Sweden" }, "Lund, Sweden."],
  ["experience", { kind: "entries", count: 1, newest: "Nurse" }, "1 entry seen. The newest: Nurse"],
  ["experience", { kind: "entries", count: 3, newest: "Nurse" }, "3 entries seen. The newest: Nurse"],
  [
    "headline",
    { kind: "headline", says: "plain", text: TEXT },
    "“Head of Trials”. Nothing in it reads as selling.",
  ],
  [
    "headline",
    { kind: "headline", says: "no-lists", text: TEXT },
    "“Head of Trials”. Its wording was not judged: there are lists for English, German, French, Spanish and Portuguese only.",
  ],
  ["about", { kind: "about", says: "plain", words: 42 }, "42 words. Nothing in it reads as selling."],
  [
    "about",
    { kind: "about", says: "no-language", words: 42 },
    "42 words. Its wording was not judged: the text is too short or too mixed to tell its language.",
  ],
];

const TO_DO: readonly (readonly [FoundPart, ProfileFact, string])[] = [
  ["headline", { kind: "headline", says: "selling", text: TEXT }, "“Head of Trials” has words that sell."],
  [
    "headline",
    { kind: "headline", says: "nothing", text: TEXT },
    "“Head of Trials” says nothing of what you do.",
  ],
  [
    "headline",
    { kind: "headline", says: "seeking", text: TEXT },
    "“Head of Trials” says what you look for, not what you do.",
  ],
  ["about", { kind: "about", says: "selling", words: 42 }, "About has words that sell."],
  ["about", { kind: "about", says: "little", words: 1 }, "About is short: 1 word."],
  ["about", { kind: "about", says: "little", words: 5 }, "About is short: 5 words."],
];

describe("what was found of a profile is said in whole sentences", () => {
  test.each(PARTS)("of %s: that it is missing or unread, what to do, and why it matters", (part) => {
    for (const kind of ["missing", "unread"] as const) {
      const { message, todo } = factWords(part, { kind });
      expect(message).toMatch(SENTENCES);
      expect(todo).toMatch(SENTENCES);
    }
    expect(whyWords(part)).toMatch(SENTENCES);
  });

  test.each(SEEN)("of %s %o", (part, fact, message) => {
    expect(factWords(part, fact)).toEqual({ message, todo: null });
  });

  test.each(TO_DO)("of %s %o, with what to do", (part, fact, message) => {
    const said = factWords(part, fact);
    expect(said.message).toBe(message);
    expect(said.todo).toMatch(SENTENCES);
  });

  test("each grade of support is a sentence of its own", () => {
    const sentences = (["LI", "V", "A", "practice"] as const).map(supportWords);
    expect(new Set(sentences).size).toBe(4);
    for (const sentence of sentences) expect(sentence).toMatch(SENTENCES);
  });
});
