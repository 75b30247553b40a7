import { describe, expect, it, test } from "vitest";
import { checkProfile } from "./check-profile.ts";
import type { ProfileFinding } from "./finding.ts";
import type { OwnProfile } from "./own-profile.ts";
import { MISSING, ownProfile, seen, UNREAD } from "./testing/invented.ts";

function found(part: ProfileFinding["part"], over: Partial<OwnProfile>): ProfileFinding {
  const finding = checkProfile(ownProfile(over)).find((one) => one.part === part);
  if (finding === undefined) throw new Error(`Nothing is said of ${part}.`);
  return finding;
}

const headline = (text: string, about: OwnProfile["about"] = UNREAD) =>
  found("headline", { headline: seen(text), about, experience: UNREAD });

describe("the whole profile", () => {
  it("is told in the order in which an invitee meets it, each with its grade", () => {
    const findings = checkProfile(ownProfile());
    expect(findings.map(({ part }) => part)).toEqual([
      "photo",
      "banner",
      "headline",
      "about",
      "experience",
      "location",
      "contact",
    ]);
    expect(findings.map(({ state }) => state)).toEqual([
      "good",
      "good",
      "good",
      "good",
      "good",
      "good",
      "there",
    ]);
    expect(findings.map(({ support }) => support)).toEqual(["LI", ...Array(6).fill("practice")]);
  });

  it("what was read at an earlier time is told with that time", () => {
    expect(found("about", { older: { about: 500 } }).readAt).toBe(500);
    expect(found("photo", { older: { about: 500 } }).readAt).toBeNull();
  });

  it("nothing is guessed of what was not read", () => {
    const unread = {
      photo: UNREAD,
      banner: UNREAD,
      headline: UNREAD,
      about: UNREAD,
      experience: UNREAD,
      location: UNREAD,
      contact: UNREAD,
    };
    for (const { state, fact, wordings } of checkProfile(ownProfile(unread))) {
      expect(state).toBe("unread");
      expect(fact).toEqual({ kind: "unread" });
      expect(wordings).toEqual([]);
    }
  });

  it("what is missing is told to be missing", () => {
    for (const part of ["photo", "banner", "about"] as const) {
      expect(found(part, { [part]: MISSING })).toMatchObject({ state: "missing", fact: { kind: "missing" } });
    }
  });
});

describe("the headline", () => {
  test.each([
    ["en", "We help founders double their sales with proven methods"],
    ["en", "I help coaches get more clients without cold outreach"],
    ["de", "Ich helfe Unternehmen dabei, mehr Kunden für ihre Angebote zu gewinnen"],
    ["fr", "J’aide les entrepreneurs à trouver plus de clients pour leurs offres"],
    ["es", "Ayudo a las empresas a conseguir más clientes para su negocio"],
    ["pt", "Ajudo empresas a conseguir mais clientes para o seu negócio"],
  ])("that sells is found by the lists for notes (%s: %s)", (_language, text) => {
    const { state, wordings } = headline(text);
    expect(state).toBe("look");
    expect(wordings.length).toBeGreaterThan(0);
  });

  it("too short to tell its language is judged in that of the rest of the profile", () => {
    expect(headline("Proven system, more leads").state).toBe("there");
    const about = ownProfile().about;
    expect(headline("Proven system, more leads", about).state).toBe("look");
  });

  test.each([
    "Head of Trials at Sample Works",
    "Project lead",
    "Partnerships at Muster Clinics",
    "Nurse, open to work",
    "Projektleiterin | offen für neue Herausforderungen",
  ])("that says what somebody does is fine: %s", (text) => {
    expect(["good", "there"]).toContain(headline(text).state);
    expect(headline(text, ownProfile().about).state).toBe("good");
  });

  test.each([
    "Open to work",
    "Looking for new opportunities",
    "Actively seeking a new role",
    "Auf der Suche nach einer neuen Herausforderung",
    "À l’écoute du marché",
    "En búsqueda de nuevas oportunidades",
    "Em busca de novas oportunidades",
  ])("that says only what one looks for is worth a look: %s", (text) => {
    expect(headline(text)).toMatchObject({ state: "look", fact: { says: "seeking", text } });
  });

  it.each(["--", "🚀🚀", "Olga Owner"])("that says nothing is worth a look: %s", (text) => {
    expect(headline(text)).toMatchObject({ state: "look", fact: { says: "nothing", text } });
  });

  it("in a language without lists is shown and not judged, and that is said", () => {
    const { state, fact, wordings } = headline("臨床開発リーダー");
    expect([state, wordings]).toEqual(["there", []]);
    expect(fact).toEqual({ kind: "headline", says: "no-lists", text: "臨床開発リーダー" });
  });

  it("in English on a Swedish profile is not judged by English lists", () => {
    const about = seen(
      "Jag arbetar med kliniska studier på ett sjukhus i Lund och har gjort det i tio år. Det är människorna som deltar som gör det värt det.",
    );
    expect(headline("Proven system, more leads", about)).toMatchObject({ state: "there", wordings: [] });
  });
});

describe("About", () => {
  it("that sells is worth a look, each wording with its reason", () => {
    const about = seen(
      "We help companies to grow their revenue. Our solution is cutting-edge and the results are guaranteed, so book a call with us and we will walk you through it.",
    );
    const { state, wordings } = found("about", { about });
    expect(state).toBe("look");
    expect(wordings).toContainEqual({ rule: "pitch", quoted: "guaranteed", why: "promises-success" });
  });

  it("of a few words is worth a look; of two sentences it is not", () => {
    expect(found("about", { about: seen("I run trials in hospitals.") })).toMatchObject({
      state: "look",
      fact: { kind: "about", says: "little", words: 5 },
    });
    expect(found("about", {}).state).toBe("good");
  });

  it("in Japanese is counted in words, not in letters between spaces", () => {
    const about = seen(
      "病院で臨床試験を担当しています。以前は看護師として働いていました。患者さんが試験に参加しやすくなる方法について、いろいろな方と話したいと思っています。",
    );
    expect(found("about", { about })).toMatchObject({ state: "there" });
  });
});
