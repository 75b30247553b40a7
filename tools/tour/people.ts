/** Whom the tour adds, and how. Everyone lives on the practice site alone. */
export const NORDICS = {
  name: "Clinical trial leads, Nordics",
  body: 'Hi {{ first_name | default: "there" }}, we both run trials in the Nordics. I collect what works for start-up at small sites and would gladly swap notes with {{ company | default: "your team" }}.',
} as const;

/** A blank invitation is a first-class choice on an account with five notes a month. */
export const WIDER = { name: "Wider trial community", body: "" } as const;

/** Added from their open profile through the toolbar popup. */
export const FROM_PROFILE = { slug: "noor-example", name: "Noor Example" } as const;

/** Pasted, in the shapes people paste. The last line has no address and is named as a problem. */
export const PASTED = [
  "Ivo Sample, Nordbeispiel, https://www.linkedin.com/in/ivo-sample/",
  "https://www.linkedin.com/in/bo-muster?utm_source=share Bo Muster",
  "https://de.linkedin.com/in/Bo-Muster/",
  "Somebody without an address",
];
export const PASTED_SLUGS = ["ivo-sample", "bo-muster"] as const;

/** As a spreadsheet saves it. */
export const CSV = [
  "First Name;Last Name;LinkedIn URL;Company;Met at",
  "Freja;Beispiel;https://www.linkedin.com/in/freja-beispiel;Nordbeispiel;Trial day",
  "Tuva;Sample;https://www.linkedin.com/in/tuva-sample;Fjordsample;Trial day",
  "Hugo;Example;https://www.linkedin.com/in/hugo-example;Example Labs;Trial day",
  "Saga;Muster;https://www.linkedin.com/in/saga-muster;Sample Works;Trial day",
  "Elif;Örnek;https://www.linkedin.com/in/elif-ornek;Örnek Pharma;Trial day",
  "Kwame;Sample;https://www.linkedin.com/in/kwame-sample;Sample Stats;Trial day",
  "Jun;Example;https://www.linkedin.com/in/jun-example;Example Labs;Trial day",
].join("\r\n");
export const CSV_SLUGS = [
  "freja-beispiel",
  "tuva-sample",
  "hugo-example",
  "saga-muster",
  "elif-ornek",
  "kwame-sample",
  "jun-example",
] as const;

/** Everyone the tour may invite; anybody else the site hears of is a stranger. */
export const LISTED: readonly string[] = [FROM_PROFILE.slug, ...PASTED_SLUGS, ...CSV_SLUGS];

const DAY = 24 * 60 * 60 * 1_000;
/** Who says yes, and how long after they were invited. */
export const ACCEPTS: readonly (readonly [slug: string, after: number])[] = [
  ["noor-example", 1 * DAY],
  ["bo-muster", 2 * DAY],
  ["tuva-sample", 5 * DAY],
];
