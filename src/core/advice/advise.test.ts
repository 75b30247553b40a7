import { describe, expect, test } from "vitest";
import { fixed, found, marked, only, rules } from "./testing/found.ts";

describe("only holes, length and a missing note are errors", () => {
  test("the longest render counts, and how many are too long is said", () => {
    const renders = ["a".repeat(200), "b".repeat(204), "c".repeat(201)];
    const finding = only("x", "too-long", { renders });
    expect(finding).toMatchObject({ severity: "error", range: null, fix: null });
    expect(finding.fact).toEqual({ rule: "too-long", longest: 204, people: 2, limit: 200 });
    expect(rules("x", { renders: ["a".repeat(200)] })).toEqual([]);
  });

  test("without renders the body's own text is measured, but not where a tag may leave some out", () => {
    expect(rules("a".repeat(201))).toEqual(["too-long"]);
    expect(rules(`${"a".repeat(200)}  `)).toEqual([]);
    expect(rules(`{% if company %}${"a".repeat(300)}{% endif %}`)).toEqual([]);
  });

  test("nothing written is an error only where a note is asked for", () => {
    for (const body of ["", " \n", "{% comment %}later{% endcomment %}"]) {
      expect(rules(body, { notesAlways: true })).toEqual(["empty"]);
      expect(found(body)).toEqual([]);
    }
    expect(rules("{{ headline }}", { notesAlways: true })).toEqual([]);
  });

  test("a field that some lack is a hole at its place", () => {
    const given = { missing: [{ field: "company", people: 3 }] };
    expect(marked("Hello at {{ company }}.", "hole", given)).toBe("{{ company }}");
    expect(only("Hello at {{ company }}.", "hole", given).fact).toMatchObject({
      field: "company",
      people: 3,
    });
    expect(marked("{% assign x = company %}{{ x }}", "hole", given)).toBe("{% assign x = company %}");
  });

  test.each([
    'at {{ company | default: "your company" }}',
    "at {{ company | default: location }}",
    "{% if company %}at work{% endif %}",
    "at your company",
    "at {{ company_size }}",
    '{{ "company" }}',
  ])("no hole: %s", (body) => {
    expect(rules(body, { missing: [{ field: "company", people: 3 }] })).toEqual([]);
  });

  test("an empty fallback is none, and a fallback that is missing itself is a hole", () => {
    expect(rules('{{ company | default: "" }}', { missing: [{ field: "company", people: 1 }] })).toEqual([
      "hole",
    ]);
    expect(
      rules("{{ location | default: company }}", { missing: [{ field: "company", people: 1 }] }),
    ).toEqual(["hole"]);
  });

  test("a field that nobody lacks needs no fallback", () => {
    expect(rules("Hi {{ first_name }}", { missing: [{ field: "first_name", people: 0 }] })).toEqual([]);
  });

  test("a marker is still to fill in; brackets of one's own are not", () => {
    expect(marked("We met at [insert event].", "to-fill-in")).toBe("[insert event]");
    expect(rules("[your name] and [add topic]")).toEqual(["to-fill-in", "to-fill-in"]);
    expect(rules("The talk [in Danish] was good.")).toEqual([]);
  });
});

describe("the name's fallback is in the language of the text", () => {
  const given = { missing: [{ field: "first_name", people: 2 }] };
  test.each([
    [
      "Hi {{ first_name }}, I read what you wrote about tides.",
      'Hi {{ first_name | default: "there" }}, I read',
    ],
    [
      "Hallo {{first_name}}, ich habe Ihren Artikel über Gezeiten gelesen.",
      'Hallo {{first_name | default: "und guten Tag"}}',
    ],
    [
      "Bonjour {{ first_name }}, j'ai lu votre étude sur les marées.",
      'Bonjour {{ first_name | default: "à vous" }}',
    ],
    [
      "Hola {{ first_name }}, he leído tu estudio sobre las mareas.",
      'Hola {{ first_name | default: "y buenos días" }}',
    ],
    [
      "Olá {{ first_name }}, li o seu estudo sobre as marés do sul.",
      'Olá {{ first_name | default: "e bom dia" }}',
    ],
    ["Hi {{ first_name }}", 'Hi {{ first_name | default: "there" }}'],
  ])("%s", (body, start) => {
    expect(fixed(body, "hole", given)?.startsWith(start)).toBe(true);
  });

  test("where no greeting stands before it, no wording is guessed", () => {
    expect(fixed("Thank you, {{ first_name }}.", "hole", given)).toBeNull();
    expect(fixed("Hi {{ first_name | upcase }}", "hole", given)).toBeNull();
  });
});

describe("what the renders show", () => {
  const renders = (same: number, other: number): readonly string[] => [
    ...Array.from({ length: same }, () => "Hello"),
    ...Array.from({ length: other }, (_, place) => `Hello ${place}`),
  ];
  test("more than 80 % alike is the same for all, from five on", () => {
    expect(rules("Hello", { renders: renders(5, 1) })).toEqual(["same-for-all"]);
    expect(rules("Hello", { renders: renders(4, 1) })).toEqual([]);
    expect(rules("Hello", { renders: renders(4, 0) })).toEqual([]);
    expect(rules("", { renders: ["", "", "", "", "", ""] })).toEqual([]);
    expect(rules("Hello", { renders: renders(8_500, 1_500).toSorted() })).toEqual(["same-for-all"]);
  });

  test("most people over 150 characters is a hint", () => {
    const hints = (lengths: readonly number[]) =>
      found("x {{ company }}", { renders: lengths.map((length) => "a".repeat(length)) }).map(
        ({ rule }) => rule,
      );
    expect(hints([151, 151, 150])).toEqual(["long"]);
    expect(hints([151, 150])).toEqual([]);
  });
});

describe("hints", () => {
  const hints = (body: string) =>
    found(body)
      .filter(({ severity }) => severity === "hint")
      .map(({ rule }) => rule);

  test("nothing but the name is about the person", () => {
    expect(hints("Hi {{ first_name }}")).toEqual(["not-personal"]);
    expect(hints("Hi {{ first_name | default: location }}")).toEqual([]);
    expect(hints("Hi {% if company %}you{% endif %}")).toEqual([]);
    expect(hints("{{ topic }}")).toEqual([]);
  });

  test.each([
    "Hi {{ first_name }} {{ topic }}, I would like to connect and be part of your network.",
    "Hallo {{ first_name }} {{ topic }}, ich möchte mich hier auf LinkedIn vernetzen.",
    "Bonjour {{ first_name }} {{ topic }}, je souhaite me connecter avec des gens ici sur LinkedIn.",
    "Hola {{ first_name }} {{ topic }}, me gustaría conectar por aquí en la red de LinkedIn.",
    "Olá {{ first_name }} {{ topic }}, gostaria de me conectar por aqui no LinkedIn em breve.",
  ])("no reason and nothing in it: %s", (body) => {
    expect(hints(body)).toEqual(["no-reason", "nothing-for-them"]);
  });

  test("a note that asks for nothing need not offer anything", () => {
    expect(hints("Hi {{ topic }}, the bridge in that last article is the one near our old school.")).toEqual(
      [],
    );
  });

  test("silent in a language without lists, and on a few words", () => {
    expect(hints("Hoi {{ topic }}, ik wil graag een connectie met jou maken op LinkedIn.")).toEqual([]);
    expect(hints("Hi {{ topic }}, let us connect")).toEqual([]);
  });
});

describe("wordings", () => {
  test.each([
    ["Hi Noor, I read your work. May we book a quick call about it with you?", "asks-for-appointment"],
    ["Ich habe Ihren Artikel gelesen. Haben Sie diese Woche Zeit für mich und meine Frage?", "asks-for-time"],
    [
      "Bonjour, j'ai lu votre article, et je serais ravi de vous ajouter à mon réseau.",
      "linkedin-standard-text",
    ],
  ])("carry the name of their reason: %s", (body, why) => {
    expect(found(body).map(({ fact }) => ("why" in fact ? fact.why : null))).toContain(why);
  });
});

describe("while typing", () => {
  test.each([
    `Great!!! {{ first_na`,
    `{{ first_name | default: "there }} Great!!!\nGreat!!!`,
    `{% if comp\nGreat!!!`,
    `{{ }} {% %} Great!!! }} %}`,
    `{% if company %}Great!!!`,
  ])("the text around a broken part is judged: %s", (body) => {
    expect(rules(body)).toEqual(["exclamation"]);
  });

  test("nothing behind a half typed part is lost", () => {
    expect(marked("Hi {{ first_name www.sample.example", "link")).toBe("www.sample.example");
    expect(marked("Hi {{ first_name$5 a day", "price")).toBe("$5");
  });

  test("only what could be saved is read", () => {
    expect(found(`${"{{".repeat(50_000)}!!!`).map(({ rule }) => rule)).not.toContain("exclamation");
  });
});

test("findings come by weight, then place", () => {
  const body = "Great!!! See www.sample.example or [insert link] for $5";
  expect(found(body).map(({ rule }) => rule)).toEqual([
    "to-fill-in",
    "exclamation",
    "link",
    "price",
    "not-personal",
  ]);
});
