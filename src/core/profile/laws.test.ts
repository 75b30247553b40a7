import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkProfile } from "./check-profile.ts";
import { groundOf } from "./mutual-ground.ts";
import { kept, type OwnProfile, type Part, PROFILE_PARTS, type ProfileReading } from "./own-profile.ts";
import { audience, ownProfile, seen } from "./testing/invented.ts";

const WORDS = [
  "trials",
  "Trial",
  "hospital",
  "violin",
  "and",
  "the",
  "臨床",
  "we help",
  "I lead",
  "🚀",
  "{{",
  "%}",
  "Ärzte",
  ".",
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(" "));
const any = fc.oneof(text, fc.string({ maxLength: 60, unit: "grapheme" }));

function part<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Part<T>> {
  return fc.oneof(
    value.map((one): Part<T> => ({ kind: "seen", value: one })),
    fc.constant<Part<T>>({ kind: "missing" }),
    fc.constant<Part<T>>({ kind: "unread" }),
  );
}
const yes = part(fc.constant(true as const));
const reading: fc.Arbitrary<ProfileReading> = fc.record({
  id: fc.constant("ACoAAOWNER"),
  slug: fc.constant("olga-owner"),
  name: fc.constant("Olga Owner"),
  photo: yes,
  banner: yes,
  headline: part(any),
  about: part(any),
  experience: part(fc.array(any, { minLength: 1, maxLength: 3 })),
  education: part(fc.array(any, { minLength: 1, maxLength: 2 })),
  location: part(any),
  contact: yes,
});
const profile: fc.Arbitrary<OwnProfile> = reading.map((one) => ({ ...one, readAt: 1, older: {} }));

describe("laws of the check", () => {
  it("whatever stands there, each part is told once, and unread is told of what was not read, of nothing else", () => {
    fc.assert(
      fc.property(profile, (own) => {
        const findings = checkProfile(own);
        expect(findings.map((one) => one.part)).toEqual(PROFILE_PARTS.filter((one) => one !== "education"));
        for (const { part: name, state } of findings) {
          expect(state === "unread").toBe(own[name].kind === "unread");
          expect(state === "missing").toBe(own[name].kind === "missing");
        }
      }),
    );
  });

  it("a word is called shared only if it stands in the segment's texts and, but for case and ending, in the profile", () => {
    fc.assert(
      fc.property(profile, any, any, (own, body, description) => {
        const { words } = groundOf(own, audience([body], { description }));
        const texts = [own.headline, own.about, own.experience, own.education].flatMap((one) =>
          one.kind === "seen" ? [one.value].flat() : [],
        );
        const all = texts.join("\n").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
        for (const word of words) {
          expect(`${description}\n${body}\nTrial leads`).toContain(word);
          const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/s$/, "");
          expect(all).toContain(plain);
        }
      }),
    );
  });

  it("more text on the profile takes no shared word away", () => {
    fc.assert(
      fc.property(profile, any, text, (own, body, more) => {
        const before = groundOf(own, audience([body])).words;
        const about = own.about.kind === "seen" ? `${own.about.value}\n${more}` : more;
        const after = groundOf({ ...own, about: seen(about) }, audience([body])).words;
        expect(after).toEqual(expect.arrayContaining([...before]));
      }),
    );
  });

  it("nothing is called unbacked while headline, About or experience was not read", () => {
    fc.assert(
      fc.property(profile, any, (own, body) => {
        const whole = [own.headline, own.about, own.experience].every(({ kind }) => kind !== "unread");
        const { state } = groundOf(own, audience([`I lead violins in Graz, and ${body}`]));
        if (!whole) expect(state).not.toBe("unbacked");
      }),
    );
  });
});

describe("what is kept", () => {
  it("nothing that was ever read is lost to a later reading that could not read it, and its time stays with it", () => {
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 5 }), (readings) => {
        let stored: OwnProfile | undefined;
        for (const [at, one] of readings.entries()) stored = kept(stored, one, 10 * (at + 1));
        if (stored === undefined) throw new Error("Nothing was kept.");
        for (const name of PROFILE_PARTS) {
          const at = readings.findLastIndex((one) => one[name].kind !== "unread");
          expect(stored[name]).toEqual(at < 0 ? { kind: "unread" } : readings[at]?.[name]);
          const last = readings.length - 1;
          expect(stored.older[name]).toBe(at < 0 || at === last ? undefined : 10 * (at + 1));
        }
      }),
    );
  });
});

it("the sample has everything on it", () => {
  expect(PROFILE_PARTS.every((name) => ownProfile()[name].kind === "seen")).toBe(true);
});
