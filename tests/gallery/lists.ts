import type { HeldOutReason } from "../../src/app/people/hold-out.ts";
import type { Candidate } from "../../src/core/prospect/candidate.ts";

/** Files and pastes with invented people, as somebody would bring them. */
const ODD = ["J. R. Tryout", "TOVE PROOF", "Prof. Dr. Ada Mock", "Dummy, Kim"] as const;
const FIRST = [
  "Noor",
  "Ivo",
  "Mei",
  "Emil",
  "Sora",
  "Lena",
  "Zoë",
  "Jörg",
  "Ines",
  "Tariq",
  "Anouk",
] as const;
const LAST = ["Example", "Sample", "Placeholder", "Vignette", "Specimen", "Muster", "Invented"] as const;
const FIRMS = ["Sample Works", "Northern Trials", "Example Bio", "Mock & Sons"] as const;
const slugOf = (name: string) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z ]/g, "")
    .replaceAll(" ", "-");

const nameAt = (at: number): string =>
  (at % 9 === 4 ? ODD[(at - 4) / 9] : undefined) ??
  `${FIRST[at % FIRST.length] ?? ""} ${LAST[(at + Math.floor(at / FIRST.length)) % LAST.length] ?? ""}`;

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const name = nameAt(at);
    const firm = FIRMS[at % FIRMS.length] ?? "";
    const address = `https://www.linkedin.com/in/${slugOf(name)}-${at}`;
    return { name: `"${name}"`, firm, address, topic: at % 2 === 0 ? "dose finding" : "site start-up" };
  });

const file = (name: string, lines: readonly string[]) =>
  new File([lines.join("\n")], name, { type: "text/csv" });

/** All columns known by their headers. */
export const sureFile = (count = 37): File =>
  file("trial-day.csv", [
    "Name,Company,Profile URL,Topic,Connection status",
    ...rows(count).map(({ name, firm, address, topic }) => `${name},${firm},${address},${topic},`),
    "Ivo Somebody,Sample Works,,late,",
  ]);

/** Headers nobody knows. */
export const unsureFile = (): File =>
  file("teilnehmer.csv", [
    "Wer;Wo;Verweis;Thema",
    ...rows(12).map(({ name, firm, address, topic }) => `${name};${firm};${address};${topic}`),
  ]);

export const noAddressFile = (): File => file("colours.csv", ["Colour,Size", "red,4", "blue,5"]);

export const brokenFile = (): File =>
  file("broken.csv", [
    "Name,Profile URL",
    ...rows(6).map(({ name, address }) => `${name},${address}`),
    '"Kim Dummy,https://www.linkedin.com/in/kim-dummy',
    ...rows(3).map(({ name, address }) => `${name},${address}x`),
  ]);

const REASONS: readonly HeldOutReason[] = [
  { kind: "connected", by: "archive" },
  { kind: "pending", by: "file" },
  { kind: "never-invite", label: "Mock & Sons" },
  { kind: "withdrawn-recently", until: Date.UTC(2026, 2, 20) },
  { kind: "waiting" },
];

/** Every sixth is held out, for one reason after the other. */
export const someHeldOut = async (
  people: readonly Pick<Candidate, "keys">[],
): Promise<readonly (HeldOutReason | null)[]> =>
  people.map((_, place) =>
    place % 6 === 5 ? (REASONS[Math.floor(place / 6) % REASONS.length] ?? null) : null,
  );
