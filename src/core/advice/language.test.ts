import { describe, expect, test } from "vitest";
import { languageOf } from "./language.ts";

describe("the language of a note", () => {
  test.each([
    [
      "nl",
      "Hoi, ik las je artikel over duurzame logistiek en werk aan hetzelfde in Utrecht. Zullen we contact houden?",
    ],
    [
      "nl",
      "Beste Ivo, we waren allebei op het congres in Gent. Ik wil graag in contact blijven over data en best practices.",
    ],
    [
      "sv",
      "Hej, jag läste din artikel om kliniska studier och arbetar med samma fråga i Lund. Vi kan gärna byta erfarenheter.",
    ],
    [
      "sv",
      "Hej Noor, vi träffades på mässan i Malmö. Det vore roligt att hålla kontakten och höra hur det går för er.",
    ],
    [
      "it",
      "Ciao, ho letto il tuo articolo sulla logistica e lavoro sullo stesso tema a Torino. Mi farebbe piacere restare in contatto.",
    ],
    [
      "it",
      "Buongiorno, ci siamo conosciuti alla fiera di Bologna e vorrei scambiare con lei qualche idea sul progetto.",
    ],
    [
      "pl",
      "Dzień dobry, przeczytałam Pana artykuł o badaniach klinicznych i pracuję nad tym samym tematem w Krakowie.",
    ],
    [
      "ja",
      "はじめまして。先日の講演を拝聴しました。同じ分野で研究しておりますので、つながっていただけると嬉しいです。",
    ],
    [
      "da",
      "Hej, jeg læste din artikel om grøn energi og arbejder med det samme i Aarhus. Jeg vil gerne holde kontakten.",
    ],
    ["ru", "Здравствуйте, я прочитал вашу статью о логистике и работаю над той же темой."],
    [
      "ca",
      "Hola, vaig llegir el teu article sobre energia i treballo en el mateix tema a Girona. M'agradaria seguir en contacte.",
    ],
  ])("%s is none of ours: %s", (_, note) => {
    expect(["other", "unsure"]).toContain(languageOf(note));
  });

  test.each([
    "Hi Noor, ich habe deinen Talk zum Growth Hacking Meetup gesehen und baue gerade ein Sales Dashboard im Startup.",
    "Hallo, wir nutzen im Team dasselbe Open Source Framework und ich würde gern deine Best Practices zum Onboarding hören.",
    "Hi, ich bin Product Owner und habe dein Posting zu Stakeholder Management und Roadmap Reviews gern gelesen.",
  ])("German with English loan words stays German: %s", (note) => {
    expect(languageOf(note)).toBe("de");
  });

  test.each(["", "Hi", "Hi there", "Hola", "Merci", "Hallo Noor", "Oslo 2026", "🙂🙂🙂", "123 456 789"])(
    "too little to tell: %j",
    (note) => {
      expect(languageOf(note)).toBe("unsure");
    },
  );

  test("links and addresses don't count as words", () => {
    expect(
      languageOf("https://the.and.you.example/of/is www.you.example noor@the.example to you and me"),
    ).toBe("unsure");
  });

  test("an accent written as two signs changes nothing", () => {
    const note = "Bonjour, j'ai lu votre étude sur la santé à Liège et je travaille sur le même thème.";
    expect(languageOf(note.normalize("NFD"))).toBe("fr");
    expect(languageOf(note)).toBe("fr");
  });
});
