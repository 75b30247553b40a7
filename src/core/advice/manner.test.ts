import { describe, expect, test } from "vitest";
import { fixed, found, marked, only, rules } from "./testing/found.ts";

/** Something harmless, so that the language is told. */
const TAIL = " I read your paper on {{ topic }} and would be glad to share what we saw in Lund.";

describe("links, addresses, numbers and money, in any language", () => {
  test.each([
    ["link", "https://sample.example/a?b=1", "Se https://sample.example/a?b=1, tack."],
    ["link", "www.sample.example", "Zie www.sample.example."],
    ["link", "lnkd.in/abc", "zie lnkd.in/abc"],
    ["link", "sample-works.com", "look at sample-works.com for more"],
    ["email", "noor@sample.example", "Skriv till noor@sample.example."],
    ["email", "noor (at) sample.example", "noor (at) sample.example"],
    ["phone", "+46 70 555 01 23", "ring +46 70 555 01 23 idag"],
    ["phone", "555-0123", "call 555-0123"],
    ["phone", "0170 / 555 01 234", "unter 0170 / 555 01 234 erreichbar"],
    ["price", "€99", "voor €99"],
    ["price", "1.000 Euro", "für 1.000 Euro im Monat"],
    ["price", "R$ 300", "por R$ 300"],
    ["percentage", "30 %", "met 30 % minder"],
    ["percentage", "5 Prozent", "um 5 Prozent"],
  ])("%s: %s", (rule, text, body) => {
    expect(marked(body, rule)).toBe(text);
  });

  test.each([
    "I work on Node.js and .NET at Booking.com.",
    "We met on 12.05.2026, at 14:30.",
    "From 2019-2024 I led it.",
    "The plan.it was good",
    "ISBN 978-3-16-148410-0 and 10 000 000 rows",
    "ISO 27001 and/or SOC 2, e.g. in 2026",
    "It has 3 parts, 12 people and 1,250 pages.",
  ])("nothing: %s", (body) => {
    expect(rules(body)).toEqual([]);
  });

  test("a fix takes it out with its space", () => {
    expect(fixed("See https://sample.example for it.", "link")).toBe("See for it.");
    expect(fixed("Read more: https://sample.example.", "link")).toBe("Read more:.");
    expect(fixed("https://sample.example is ours", "link")).toBe("is ours");
  });
});

describe("shouting", () => {
  test.each([
    ["This is a GREAT CHANCE for you to see it.", "This is a great chance for you to see it."],
    ["FREE for you and your team because we care.", "Free for you and your team because we care."],
    ["It is an OPPORTUNITY.", "It is an opportunity."],
    ["WE WOULD LOVE TO MEET. READ THIS NOW", "We would love to meet. Read this now"],
    ["Das ist eine EINMALIGE Sache und ich würde mich JETZT sehr freuen.", null],
  ])("capitals: %s", (body, quiet) => {
    expect(rules(body)).toContain("capitals");
    if (quiet !== null) expect(fixed(body, "capitals")).toBe(quiet);
  });

  test("German nouns keep their capital", () => {
    const body = "Ich habe eine GELEGENHEIT für Sie und würde mich JETZT freuen.";
    expect(fixed(body, "capitals")).toBe("Ich habe eine Gelegenheit für Sie und würde mich jetzt freuen.");
  });

  test.each([
    "NASA and ESA",
    "the GDPR, HIPAA and ISO work",
    "UNESCO",
    "an MRI at KTH",
    "I AM",
    "A B C",
    "私はIBMです",
  ])("abbreviations are none: %s", (body) => {
    expect(rules(body)).toEqual([]);
  });

  test.each([
    ["Great!!!", "Great!"],
    ["Hi! Good talk! See you!", "Hi! Good talk. See you."],
    ["¡Hola! ¡Genial!", "¡Hola! Genial."],
    ["Really?! Yes!", "Really? Yes."],
  ])("exclamation marks: %s", (body, calm) => {
    expect(fixed(body, "exclamation")).toBe(calm);
  });

  test("one is fine, and those in a fallback are not the note's", () => {
    expect(rules("Thank you!")).toEqual([]);
    expect(rules('Hi! {{ first_name | default: "you!!" }}')).toEqual([]);
  });

  test.each([
    ["Hi 👋🏽 there 👩‍💻🇸🇪", "Hi there"],
    ["🚀 🚀 Hi", "Hi"],
    ["❤️ it ❤️.", "it."],
  ])("emoji: %s", (body, without) => {
    expect(rules(body)).toEqual(["emoji"]);
    expect(fixed(body, "emoji")).toBe(without);
  });

  test("one emoji is a hint; signs of the keyboard are none", () => {
    expect(only("Hi 🙂", "emoji").severity).toBe("hint");
    expect(rules("© 2026, 1 → 2, * and #5 ™ :)")).toEqual([]);
  });
});

describe("wordings", () => {
  test("are found whatever the case, the apostrophe and the spaces, and marked in the body", () => {
    const body = `Hi {{ first_name }}, I’D like\n to  add you to my Professional network.${TAIL}`;
    expect(marked(body, "stock-phrase")).toBe("I’D like\n to  add you to my Professional network");
  });

  test("are found with and without accents, also where these are signs of their own", () => {
    const body = "Bonjour, j'ai une méthode éprouvée pour vous et pour les équipes avec qui vous travaillez.";
    for (const note of [body, body.normalize("NFD"), body.replaceAll("é", "e")]) {
      expect(rules(note)).toEqual(["pitch"]);
    }
    expect(marked(body.normalize("NFD"), "pitch").normalize("NFC")).toBe("méthode éprouvée");
  });

  test("are whole words", () => {
    const body = "Ich lese über Gratisarbeit und freue mich auf die Synergien in Ihrem Team in Ulm.";
    expect(found(body).map(({ rule }) => rule)).toContain("pitch");
    expect(found(body).map(({ rule }) => rule)).not.toContain("offer");
  });

  test("are said once where two entries meet, by the longer one", () => {
    const body = `Could we book a quick call?${TAIL}`;
    expect(rules(body)).toEqual(["meeting"]);
    expect(marked(body, "meeting")).toBe("book a quick call");
  });

  test("are not looked for in outputs, tags and comments", () => {
    const quick = "quick call";
    expect(rules(`Hi {{ first_name | default: "${quick}" }},${TAIL}`)).toEqual([]);
    expect(rules(`{% comment %}${quick}{% endcomment %}${TAIL}`)).toEqual([]);
    expect(rules(`{% if headline contains "${quick}" %}x{% endif %}${TAIL}`)).toEqual([]);
  });

  test.each([
    "Hoi, ik las je artikel over de supply chain. Een quick call is niet nodig, ik wil gewoon graag in contact blijven.",
    "Hej, jag läste din artikel om win-win och quick calls och arbetar med samma sak i Lund. Vi kan gärna höras.",
    "Ciao, ho letto il tuo articolo sul game changer della logistica e lavoro sullo stesso tema a Torino con il mio team.",
    "Cześć, przeczytałam artykuł o tym, czym jest game changer i quick call, i pracuję nad tym samym w Krakowie.",
    "はじめまして。game changer についての記事を拝読しました。同じ分野で研究しております。",
    "Hallo, ich habe deinen Text über Game Theory, Pain Points und Quick Wins gelesen und arbeite auch daran.",
  ])("English lists judge no other language: %s", (body) => {
    expect(rules(body)).toEqual([]);
  });

  test("too short a text to tell the language is left alone", () => {
    expect(rules("Quick call?")).toEqual([]);
  });

  test.each([
    [`I'd like to add you to my professional network.${TAIL}`, TAIL.trim()],
    [
      `Hi {{ first_name }}, I'd like to add you to my network on LinkedIn.${TAIL}`,
      `Hi {{ first_name }},${TAIL}`,
    ],
    [`I have a lab. I'd like to add you to my network.`, null],
  ])("a stock sentence can be taken out whole: %s", (body, without) => {
    if (without !== null) expect(fixed(body, "stock-phrase")).toBe(without);
    else expect(fixed(`${body}${TAIL}`, "stock-phrase")).toBe(`I have a lab.${TAIL}`);
  });

  test("a stock phrase that is part of a sentence stays", () => {
    const body = `As you reviewed our second paper last spring, I'd like to add you to my network.${TAIL}`;
    expect(fixed(body, "stock-phrase")).toBeNull();
  });
});
