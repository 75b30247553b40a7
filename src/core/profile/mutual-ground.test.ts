import { describe, expect, it, test } from "vitest";
import { groundOf } from "./mutual-ground.ts";
import { audience, ownProfile, seen, somebody, UNREAD } from "./testing/invented.ts";

const profile = ownProfile();
const ground = (body: string, over = {}) => groundOf({ ...profile, ...over }, audience([body]));
const claimsOf = (body: string, over = {}) => ground(body, over).wordings[0]?.claims;

describe("words in common", () => {
  it("are those that both the segment and the profile write, whatever case, accent or last s", () => {
    const { words, state } = groundOf(
      profile,
      audience(["Hi {{ first_name }}, your Trial registry talk helped us."], {
        name: "Hospital leads",
        description: "People who run TRIALS in Lund",
      }),
    );
    expect(words).toEqual(["Hospital", "run", "TRIALS", "Lund"]);
    expect(state).toBe("shown");
  });

  it("are never the words of which every note is made, nor those of fields and their fallbacks", () => {
    const { words, state } = groundOf(
      profile,
      audience(
        [
          'Hello {{ company | default: "hospital nurse" }}, I would love to connect. {% comment %}trials{% endcomment %}',
        ],
        { name: "Connections", description: "Great people to talk with" },
      ),
    );
    expect([words, state]).toEqual([[], "nothing"]);
  });

  it("are found in Japanese too", () => {
    const own = ownProfile({
      headline: seen("臨床試験リーダー"),
      about: seen("病院で臨床試験を担当しています"),
    });
    const { words } = groundOf(own, audience([], { name: "臨床試験の担当者" }));
    expect(words).toContain("臨床");
  });
});

describe("people in common", () => {
  const people = [
    ...Array.from({ length: 14 }, () => somebody({ location: "Oslo, Norway" })),
    somebody({ location: "Bergen, Norway" }),
    somebody({ location: "Oslo, Minnesota, United States" }),
    somebody({ company: "Muster Clinics AS" }),
    somebody({ company: "Muster" }),
    somebody({ extra: { university: "Sample University" } }),
    somebody({ extra: { topic: "Sample University" } }),
  ];

  it("are counted by town, else by country, by company and by school, each by the whole name", () => {
    expect(groundOf(profile, audience([], {}, people)).shared).toEqual([
      { kind: "place", name: "Oslo", people: 14 },
      { kind: "country", name: "Norway", people: 1 },
      { kind: "company", name: "Muster Clinics AS", people: 1 },
      { kind: "school", name: "Sample University", people: 1 },
    ]);
  });

  it("are none where the place was not read", () => {
    const nowhere = ownProfile({ location: UNREAD, experience: UNREAD, headline: UNREAD, education: UNREAD });
    expect(groundOf(nowhere, audience([], {}, people)).shared).toEqual([]);
  });
});

describe("what a note says of its sender", () => {
  test.each([
    [
      "Hi {{ first_name }}, I lead trials at Muster Clinics and read your talk with pleasure.",
      "I lead trials at Muster Clinics and read your talk with pleasure",
    ],
    [
      "Hello there, we both care about trials in hospitals. May I follow your work?",
      "we both care about trials in hospitals",
    ],
    [
      "As a former study nurse, I read your paper with joy and would like to hear more.",
      "As a former study nurse",
    ],
  ])("and the profile shows: %s", (body, text) => {
    expect(claimsOf(body)).toContainEqual({ text, shown: true });
    expect(ground(body).state).toBe("shown");
  });

  test.each([
    [
      "Hi {{ first_name }}, I teach astronomy in Graz, and your book is on my list.",
      "I teach astronomy in Graz",
    ],
    [
      "Hello there, we both restore violins. May I ask you about the varnish that you use?",
      "we both restore violins",
    ],
    [
      "I’m an astronomer at {{ company }}, and I have a question about your telescope.",
      "I’m an astronomer at …",
    ],
  ])("and nothing in the profile shows is named: %s", (body, text) => {
    expect(claimsOf(body)).toContainEqual({ text, shown: false });
    expect(ground(body).state).toBe("unbacked");
  });

  test.each([
    [
      "de",
      "Hallo, ich leite Sternwarten in Graz und habe Ihren Vortrag mit Freude gelesen.",
      "ich leite Sternwarten in Graz und habe Ihren Vortrag mit Freude gelesen",
      "Ich betreue die Krankenhäuser, die mit uns klinische Studien machen. Vorher war ich Krankenschwester und rede noch immer gern darüber.",
    ],
    [
      "fr",
      "Bonjour, je dirige un observatoire à Nice, et votre livre est sur ma table depuis un an.",
      "je dirige un observatoire à Nice",
      "Je m’occupe des hôpitaux qui font des essais cliniques avec nous. Avant cela, j’étais infirmière et j’aime toujours en parler.",
    ],
    [
      "es",
      "Hola, dirijo un observatorio en Granada, y su libro me ha gustado mucho este año.",
      "dirijo un observatorio en Granada",
      "Me ocupo de los hospitales que hacen ensayos clínicos con nosotros. Antes era enfermera y todavía me gusta hablar de ello.",
    ],
    [
      "pt",
      "Olá, eu lidero um observatório em Évora, e o seu livro foi muito útil para mim.",
      "eu lidero um observatório em Évora",
      "Cuido dos hospitais que fazem ensaios clínicos conosco. Antes eu era enfermeira e ainda gosto de falar sobre isso com as pessoas.",
    ],
  ])("is looked for in its own language (%s)", (_language, body, text, about) => {
    const own = { headline: seen("Muster"), about: seen(about), experience: seen(["Muster"]) };
    expect(claimsOf(body, own)).toContainEqual({ text, shown: false });
  });

  it("is not looked for in a profile of another language", () => {
    const own = {
      about: seen(
        "Ich betreue die Krankenhäuser, die mit uns klinische Studien machen, und rede gern darüber.",
      ),
      headline: seen("Muster"),
      experience: seen(["Muster"]),
    };
    const { wordings, state } = ground("I teach astronomy in Graz, and your book is on my list.", own);
    expect(wordings[0]?.claims).toBeNull();
    expect(state).toBe("nothing");
  });

  it.each(["headline", "about", "experience"])(
    "is never called unbacked while the %s was not read",
    (part) => {
      const { wordings, state } = ground("I teach astronomy in Graz, and your book is on my list.", {
        [part]: UNREAD,
      });
      expect(wordings[0]?.claims).toBeNull();
      expect(state).not.toBe("unbacked");
    },
  );

  it("is left out where only a field says it, or somebody else is spoken of", () => {
    expect(
      claimsOf("Hello, we both work at {{ company }}. Your last post about it helped me a lot."),
    ).toEqual([]);
    const own = {
      headline: seen("Muster"),
      about: seen("Me ocupo de los hospitales que hacen ensayos con nosotros y me gusta hablar de ello."),
      experience: seen(["Muster"]),
    };
    expect(
      claimsOf("Hola, su trabajo en telescopios me ha gustado mucho y quería darle las gracias.", own),
    ).toEqual([]);
  });

  it("is told for each wording by its name", () => {
    const { wordings } = groundOf(
      profile,
      audience(["", "I teach astronomy in Graz, and your book is on my list."]),
    );
    expect(wordings.map(({ name, claims }) => [name, claims?.length ?? null])).toEqual([
      ["A", null],
      ["B", 1],
    ]);
  });
});

it("a profile of which no text was read is no profile without anything in common", () => {
  const own = ownProfile({
    headline: UNREAD,
    about: UNREAD,
    experience: UNREAD,
    education: UNREAD,
    location: UNREAD,
  });
  expect(groundOf(own, audience(["I teach astronomy in Graz, and your book is on my list."])).state).toBe(
    "unread",
  );
});
