import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyRemembered,
  type ColumnChoice,
  checkMapping,
  type Mapping,
  type MappingProblem,
  mappingOf,
  mappingSchema,
  type Proposal,
  proposeMapping,
  readCsv,
  readPaste,
} from "./index.ts";

const NOOR = "https://www.linkedin.com/in/noor-example";
const IVO = "https://www.linkedin.com/in/ivo-sample";
const RIVALS = `Name,Theirs,Referred by,Topic\nNoor Example,${NOOR},${IVO},trials\n`;

const proposalOf = (text: string): Proposal => {
  const proposed = proposeMapping(text);
  if (!proposed.ok) throw new Error(proposed.error.kind);
  return proposed.value;
};
const choicesOf = (text: string) =>
  proposalOf(text).columns.map(({ header, choice }) => [header, choice.role]);
const changed = (mapping: Mapping, header: string, choice: ColumnChoice): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((column) => (column.header === header ? { header, choice } : column)),
});
const address = (order = 0): ColumnChoice => ({ role: "address", order });

describe("a proposal says what each column is taken for and why", () => {
  test("by header, by what stands in it, or not at all", () => {
    const { columns, ...rest } = proposalOf(
      `Ime;Veza;Firma;;Tema\nNoor Example;${NOOR};Sample Works;x;trials\nIvo Sample;${IVO};;y;\n`,
    );
    expect(rest).toMatchObject({ delimiter: ";", hasHeader: true, tool: null });
    expect(columns.map(({ header, choice, why, unsure }) => [header, choice.role, why, unsure])).toEqual([
      ["Ime", "full", "values", true],
      ["Veza", "address", "values", true],
      ["Firma", "company", "header", false],
      ["", "ignored", "none", false],
      ["Tema", "extra", "header", false],
    ]);
    expect(columns[1]?.addresses).toBe(2);
  });

  test("the first rows stand beside it, cleaned, one cell a column", () => {
    expect(proposalOf(`Name,URL,Topic\n Noor  Example ,${NOOR}\n`).sample).toEqual([
      ["Noor Example", NOOR, ""],
    ]);
  });

  test("without header the columns are counted", () => {
    const { hasHeader, columns, fingerprint } = proposalOf(`Noor Example\t${NOOR}\tLund\n`);
    expect([hasHeader, fingerprint]).toEqual([false, "without header: 3"]);
    expect(columns.map(({ header, choice }) => [header, choice.role])).toEqual([
      ["", "full"],
      ["", "address"],
      ["", "ignored"],
    ]);
  });

  test("another delimiter can be named", () => {
    const proposed = proposeMapping(`Name|URL;Topic\nNoor Example|${NOOR};x\n`, "|");
    expect(proposed.ok && proposed.value.columns.map(({ header }) => header)).toEqual(["Name", "URL;Topic"]);
  });

  test("a proposal as it stands reads as no mapping does", () => {
    const text = `Name,Profile URL,Topic\nNoor Example,${NOOR},trials\n`;
    expect(readCsv(text, mappingOf(proposalOf(text)))).toEqual(readCsv(text));
  });
});

describe("I6 where nobody can be told apart, the person chooses", () => {
  test("the refusal carries the proposal, and a chosen column is read", () => {
    const refused = readCsv(RIVALS);
    if (refused.ok || refused.error.proposal === undefined) throw new Error("a proposal was expected");
    const chosen = changed(mappingOf(refused.error.proposal), "Theirs", address());
    const read = readCsv(RIVALS, chosen);
    expect(read.ok && read.value.people).toMatchObject([
      { keys: ["slug:noor-example"], fullName: "Noor Example", extra: { topic: "trials" } },
    ]);
    expect(read.ok && read.value.mapping).toEqual(chosen);
  });

  test("a pasted table too", () => {
    const text = RIVALS.replaceAll(",", "\t").replace("Topic", "Company");
    const { proposal, problems } = readPaste(text);
    expect(problems).toMatchObject([{ line: 1 }]);
    if (proposal === null) throw new Error("a proposal was expected");
    const chosen = changed(mappingOf(proposal), "Theirs", address());
    expect(readPaste(text, chosen).people).toMatchObject([
      { keys: ["slug:noor-example"], company: "trials" },
    ]);
  });

  test("several address columns are tried in their order", () => {
    const text = `Name,A,B\nNoor Example,${NOOR},${IVO}\nIvo Sample,,${IVO}\n`;
    const both = changed(changed(mappingOf(proposalOf(text)), "A", address(1)), "B", address(0));
    const read = readCsv(text, both);
    expect(read.ok && read.value.people.map(({ keys }) => keys)).toEqual([["slug:ivo-sample"]]);
    const other = changed(changed(both, "A", address(0)), "B", address(1));
    const again = readCsv(text, other);
    expect(again.ok && again.value.people.map(({ keys }) => keys)).toEqual([
      ["slug:noor-example"],
      ["slug:ivo-sample"],
    ]);
  });

  test.each([
    ["fewer", `Name,URL\nNoor Example,${NOOR}\n`],
    ["as many in another order", `Name,Referred by,Theirs,Topic\nNoor Example,${IVO},${NOOR},trials\n`],
  ])("a mapping made for other columns reads nobody: %s", (_, text) => {
    const chosen = changed(mappingOf(proposalOf(RIVALS)), "Theirs", address());
    const read = readCsv(text, chosen);
    expect(read.ok ? null : read.error).toMatchObject({ kind: "mapping-does-not-fit", proposal: {} });
  });

  test("a column of LinkedIn links is no placeholder, one with a link among words is", () => {
    const text = `Name,Profile URL,Referred by,Notes\nNoor Example,${NOOR},${IVO},met in Lund\nIvo Sample,${IVO},${NOOR},see ${NOOR}\n`;
    expect(choicesOf(text).slice(2)).toEqual([
      ["Referred by", "ignored"],
      ["Notes", "extra"],
    ]);
  });
});

describe("a mapping that contradicts itself is refused, with what is wrong", () => {
  const good = changed(mappingOf(proposalOf(RIVALS)), "Theirs", address());
  const extra = (name: string): ColumnChoice => ({ role: "extra", name });

  const topic = { place: 3, header: "Topic" };
  test.each<readonly [string, Mapping, MappingProblem]>([
    ["no address", mappingOf(proposalOf(RIVALS)), { kind: "no-address", columns: [] }],
    [
      "one role twice",
      changed(good, "Topic", { role: "full" }),
      { kind: "role-taken-twice", role: "full", columns: [{ place: 0, header: "Name" }, topic] },
    ],
    [
      "no placeholder",
      changed(good, "Topic", extra("2nd topic")),
      { kind: "bad-placeholder", name: "2nd topic", isField: false, columns: [topic] },
    ],
    [
      "a field's name",
      changed(good, "Topic", extra("company")),
      { kind: "bad-placeholder", name: "company", isField: true, columns: [topic] },
    ],
    [
      "one name twice",
      changed(changed(good, "Topic", extra("x")), "Referred by", extra("x")),
      { kind: "placeholder-taken-twice", name: "x", columns: [{ place: 2, header: "Referred by" }, topic] },
    ],
  ])("%s", (_, mapping, wrong) => {
    const checked = checkMapping(mapping);
    expect(checked.ok ? null : checked.error).toEqual(wrong);
    const read = readCsv(RIVALS, mapping);
    expect(read.ok ? null : read.error).toMatchObject({ kind: "wrong-mapping", wrong });
  });

  test("several addresses, placeholders and columns left out are fine", () => {
    expect(checkMapping(changed(good, "Referred by", address(1))).ok).toBe(true);
  });
});

describe("what was chosen once is found again", () => {
  const chosen = changed(mappingOf(proposalOf(RIVALS)), "Theirs", address());

  test("for the same headers, however they are written", () => {
    const next = proposalOf(`NAME,theirs:,Referred_By,Topic\nMia Mutual,linkedin.com/in/mia,${IVO},labs\n`);
    expect(next.fingerprint).toBe(chosen.fingerprint);
    const applied = applyRemembered(next, chosen);
    if (!applied.ok) throw new Error(applied.error.kind);
    expect(applied.value.columns.map(({ choice, why }) => [choice.role, why])).toEqual([
      ["full", "remembered"],
      ["address", "remembered"],
      ["ignored", "remembered"],
      ["extra", "remembered"],
    ]);
  });

  test.each<readonly [string, string, MappingProblem]>([
    [
      "a column gone",
      `Name,Theirs\nNoor Example,${NOOR}\n`,
      { kind: "does-not-fit", columns: [{ place: 3, header: "Topic" }] },
    ],
    [
      "another order",
      `Topic,Name,Theirs,Referred by\nx,Noor Example,${NOOR},${IVO}\n`,
      { kind: "does-not-fit", columns: [] },
    ],
    [
      "no address where they were",
      `Name,Theirs,Referred by,Topic\nNoor Example,x,${IVO},y\n`,
      { kind: "addresses-gone", columns: [{ place: 1, header: "Theirs" }] },
    ],
  ])("I6 %s: not applied, and said so", (_, text, problem) => {
    const applied = applyRemembered(proposalOf(text), chosen);
    expect(applied.ok ? null : applied.error).toEqual(problem);
  });

  test("it survives JSON", () => {
    expect(mappingSchema.parse(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
    expect(
      mappingSchema.safeParse({ ...chosen, columns: [{ header: "x", choice: { role: "boss" } }] }).success,
    ).toBe(false);
  });
});

describe("headers in other languages", () => {
  test.each<readonly [string, string]>([
    ["German", "Vorname;Nachname;Unternehmen;Position;Standort;LinkedIn-Profil"],
    ["French", "Prénom;Nom de famille;Entreprise;Fonction;Ville;Profil LinkedIn"],
    ["Spanish", "Nombre;Apellidos;Empresa;Cargo;Ubicación;URL del perfil"],
    ["Portuguese", "Nome;Sobrenome;Empresa;Função;Localização;Perfil do LinkedIn"],
    ["Italian", "Nome;Cognome;Azienda;Ruolo;Località;Profilo LinkedIn"],
    ["Dutch", "Voornaam;Achternaam;Bedrijf;Functie;Plaats;LinkedIn-profiel"],
    ["Polish", "Imię;Nazwisko;Nazwa firmy;Stanowisko;Miasto;Adres profilu"],
    ["Turkish", "Ad;Soyad;Şirket;Unvan;Şehir;LinkedIn Profili"],
    ["Japanese", "名;姓;会社名;役職;所在地;プロフィールURL"],
    ["Chinese", "名字;姓氏;公司;职位;城市;领英链接"],
    ["Russian", "Имя;Фамилия;Компания;Должность;Город;Ссылка на профиль"],
    ["Swedish", "Förnamn;Efternamn;Företag;Titel;Ort;LinkedIn"],
  ])("%s", (_, headers) => {
    const text = `${headers}\nNoor;Example;Sample Works;Head of Trials;Lund;${NOOR}\n`;
    expect(choicesOf(text).map(([, role]) => role)).toEqual([
      "first",
      "last",
      "company",
      "headline",
      "location",
      "address",
    ]);
  });

  test.each(["氏名", "姓名", "ФИО", "Ad Soyad", "Imię i nazwisko", "Volledige naam", "Nome e cognome"])(
    "%s is the full name",
    (header) => {
      expect(choicesOf(`${header};LinkedIn\nNoor Example;${NOOR}\n`)[0]).toEqual([header, "full"]);
    },
  );

  test("an English “Ad” is no Turkish first name", () => {
    expect(choicesOf(`Ad;Name;LinkedIn\nSpring;Noor Example;${NOOR}\n`)[0]).toEqual(["Ad", "extra"]);
  });
});

test("any text gives a proposal that can be read by, or one without addresses", () => {
  const part = fc.constantFrom(
    "Name",
    "URL",
    "Status",
    "1st",
    NOOR,
    IVO,
    ",",
    ";",
    "\t",
    '"',
    "\n",
    "x",
    "Company",
    " ::: ",
  );
  const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(""));
  let readable = 0;
  fc.assert(
    fc.property(text, (given) => {
      const proposed = proposeMapping(given);
      if (!proposed.ok) return;
      const { columns, sample } = proposed.value;
      for (const row of sample) expect(row).toHaveLength(columns.length);
      const checked = checkMapping(mappingOf(proposed.value));
      if (!checked.ok) {
        expect(checked.error.kind).toBe("no-address");
        return;
      }
      readable += 1;
      const read = readCsv(given, checked.value);
      if (!read.ok) throw new Error(read.error.kind);
      const { people, repeated, rows, skipped } = read.value;
      expect(people.length + repeated + skipped.reduce((sum, { count }) => sum + count, 0)).toBe(rows);
    }),
    { numRuns: 600 },
  );
  expect(readable).toBeGreaterThan(50);
});
