import { describe, expect, test } from "vitest";
import { type CsvReport, readCsv } from "./index.ts";

const reportOf = (text: string): CsvReport => {
  const read = readCsv(text);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
};
const NOOR = {
  keys: ["slug:noor-example"],
  fullName: "Noor Example",
  firstName: "Noor",
  headline: "Head of Trials",
  company: "Sample Works",
  location: "",
};

describe("LinkedIn's own archive", () => {
  const header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
  const preamble = `Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing, because ""they"" chose so. See https://www.linkedin.com/help"\n\n`;
  const row =
    "Noor,Example,https://www.linkedin.com/in/noor-example,,Sample Works,Head of Trials,08 Feb 2026";

  test.each([
    ["with three preamble lines", `${preamble}${header}\n${row}\n`],
    ["without preamble", `${header}\n${row}`],
    [
      "through a spreadsheet: BOM, CRLF, semicolons",
      `\ufeff${`${header}\n${row}`.replaceAll(",", ";").replaceAll("\n", "\r\n")}`,
    ],
  ])("Connections.csv %s", (_, text) => {
    const report = reportOf(text);
    expect(report.people).toEqual([
      { ...NOOR, extra: { last_name: "Example", connected_on: "08 Feb 2026" } },
    ]);
    expect(report).toMatchObject({ kind: "connections", rows: 1, repeated: 0, skipped: [], problems: [] });
  });

  test("hidden members, of whom only a date is given, are counted with their rows", () => {
    const report = reportOf(`${preamble}${header}\n${row}\n,,,,,,08 Feb 2026\n,,,,,,07 Feb 2026\n`);
    expect(report.people).toHaveLength(1);
    expect(report.skipped).toEqual([
      { reason: "no-person", example: { kind: "no-person" }, count: 2, rows: [6, 7] },
    ]);
  });

  test("Connections.csv from before 2023 has no addresses: it says what is there", () => {
    const read = readCsv(
      "First Name,Last Name,Email Address,Company,Position,Connected On\nNoor,Example,,Sample Works,,08 Feb 2022",
    );
    expect(read).toMatchObject({
      ok: false,
      error: {
        kind: "no-address-column",
        line: null,
        found: "First Name, Last Name, Email Address, Company, Position, Connected On",
      },
    });
  });

  test("messages.csv is private correspondence and never read", () => {
    const read = readCsv(
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n1,,Noor Example,https://www.linkedin.com/in/noor-example,Ivo Sample,https://www.linkedin.com/in/ivo-sample,2026-01-01,,secret,INBOX",
    );
    expect(read.ok ? null : read.error).toMatchObject({ kind: "private-messages" });
    expect(JSON.stringify(read)).not.toContain("secret");
  });

  test("I2 Invitations.csv holds people who were invited already: refused", () => {
    const read = readCsv(
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nIvo Sample,Noor Example,"1/29/26, 2:37 PM",,OUTGOING,https://www.linkedin.com/in/ivo-sample,https://www.linkedin.com/in/noor-example',
    );
    expect(read.ok ? null : read.error.kind).toBe("sent-invitations");
  });
});

describe("other tools' exports and spreadsheets, by their header names", () => {
  test.each([
    [
      "Profile URL,First Name,Last Name,Company,Title",
      "https://www.linkedin.com/in/noor-example,Noor,Example,Sample Works,Head of Trials",
    ],
    [
      "Name\tLinkedIn URL\tJob Title\tCompany Name",
      "Noor Example\thttps://www.linkedin.com/in/noor-example\tHead of Trials\tSample Works",
    ],
    [
      "First Name,Last Name,Title,Company,Person Linkedin Url,Company Linkedin Url",
      "Noor,Example,Head of Trials,Sample Works,http://www.linkedin.com/in/noor-example,http://www.linkedin.com/company/sample-works",
    ],
    [
      "linkedInProfileUrl,fullName,headline,companyName",
      "https://www.linkedin.com/in/noor-example,Noor Example,Head of Trials,Sample Works",
    ],
    [
      "Vorname;Nachname;Firma;Position;LinkedIn-Profil",
      "Noor;Example;Sample Works;Head of Trials;https://de.linkedin.com/in/noor-example",
    ],
    [
      "Vorname;Name;Unternehmen;Funktion;LinkedIn",
      "Noor;Example;Sample Works;Head of Trials;linkedin.com/in/noor-example",
    ],
    [
      "Prénom;Nom;Société;Poste;Lien LinkedIn",
      "Noor;Example;Sample Works;Head of Trials;https://fr.linkedin.com/in/noor-example",
    ],
    [
      "Nombre;Apellidos;Empresa;Cargo;Perfil de LinkedIn",
      "Noor;Example;Sample Works;Head of Trials;https://es.linkedin.com/in/noor-example",
    ],
    [
      "Nome,Sobrenome,Empresa,Cargo,URL do perfil",
      "Noor,Example,Sample Works,Head of Trials,https://br.linkedin.com/in/noor-example",
    ],
    [
      "Nombre,Empresa,Puesto,LinkedIn",
      "Noor Example,Sample Works,Head of Trials,https://www.linkedin.com/in/noor-example",
    ],
  ])("%s", (header, row) => {
    const [person] = reportOf(`${header}\n${row}\n`).people;
    const { keys, fullName, headline, company } = person ?? { keys: [] };
    expect({ keys, fullName, headline, company }).toEqual({
      keys: NOOR.keys,
      fullName: NOOR.fullName,
      headline: NOOR.headline,
      company: NOOR.company,
    });
  });

  test("a header below other lines is found", () => {
    expect(
      reportOf("My list,,\n,,\nName,URL,Topic\nNoor Example,https://www.linkedin.com/in/noor-example,trials")
        .people,
    ).toMatchObject([{ fullName: "Noor Example", extra: { topic: "trials" } }]);
  });

  test("an address column without a known header is found by what stands in it", () => {
    const report = reportOf(
      "Ime,Veza,Grad\nNoor Example,https://www.linkedin.com/in/noor-example,Lund\nIvo Sample,https://www.linkedin.com/in/ivo-sample,Malmö",
    );
    expect(report.columns).toEqual([
      { header: "Ime", becomes: "full_name" },
      { header: "Veza", becomes: "address" },
      { header: "Grad", becomes: "grad" },
    ]);
    expect(report.people.map(({ fullName }) => fullName)).toEqual(["Noor Example", "Ivo Sample"]);
  });

  test("a “URL” that is the company's site yields to the column that holds profiles", () => {
    const [person] = reportOf(
      "Name,URL,Contact\nNoor Example,https://sample.example,https://www.linkedin.com/in/noor-example",
    ).people;
    expect(person?.keys).toEqual(["slug:noor-example"]);
  });

  test("I6 the address of whoever referred them is not theirs", () => {
    const report = reportOf(
      "Name,Profile URL,Referred by\nNoor Example,,https://www.linkedin.com/in/ivo-sample\nMia Mutual,https://www.linkedin.com/in/mia-mutual,https://www.linkedin.com/in/ivo-sample",
    );
    expect(report.people.map(({ keys, fullName }) => [...keys, fullName])).toEqual([
      ["slug:mia-mutual", "Mia Mutual"],
    ]);
    expect(report.skipped).toMatchObject([{ reason: "no-address", rows: [2] }]);
  });

  test("I6 two columns of addresses and no header that decides: nobody is guessed", () => {
    const read = readCsv(
      "Name,Theirs,Referred by\nNoor Example,https://www.linkedin.com/in/noor-example,https://www.linkedin.com/in/ivo-sample",
    );
    expect(read.ok ? null : read.error).toMatchObject({
      kind: "two-address-columns",
      line: null,
      rivals: [
        { place: 1, header: "Theirs" },
        { place: 2, header: "Referred by" },
      ],
      proposal: { columns: [{ header: "Name" }, { header: "Theirs", unsure: true }, { unsure: true }] },
    });
  });

  test("without any header, rows are read as pasted lines are", () => {
    const report = reportOf(
      "Noor Example,Sample Works,https://www.linkedin.com/in/noor-example\nhttps://www.linkedin.com/in/ivo-sample,,",
    );
    expect(report.columns).toEqual([]);
    expect(report.people.map(({ fullName, company }) => [fullName, company])).toEqual([
      ["Noor Example", "Sample Works"],
      ["", ""],
    ]);
  });

  test("an announced separator is taken at its word", () => {
    expect(
      reportOf("sep=|\r\nName|URL\r\nNoor Example|https://www.linkedin.com/in/noor-example\r\n").people,
    ).toHaveLength(1);
  });
});

describe("further columns become placeholders", () => {
  test("lower case, ASCII, never a field's or the language's own name, never twice", () => {
    const headers = [
      "Name",
      "URL",
      "Größe der Straße",
      "Full Name",
      "Topic!",
      "topic",
      "日本",
      "2nd email",
      "empty",
      "__proto__",
      "",
    ];
    const row = [
      "Noor Example",
      "https://www.linkedin.com/in/noor-example",
      ...Array.from({ length: 9 }, (_, at) => `v${at}`),
    ];
    const report = reportOf(`${headers.join(",")}\n${row.join(",")}`);
    expect(report.people[0]?.extra).toEqual({
      grosse_der_strasse: "v0",
      name: "Noor Example",
      topic: "v2",
      topic_2: "v3",
      column_7: "v4",
      field_2nd_email: "v5",
      empty_field: "v6",
      proto: "v7",
    });
  });

  test("cells that stand for nothing are left out", () => {
    const [person] = reportOf(
      "Name,URL,Topic,Company\nNoor Example,https://www.linkedin.com/in/noor-example,N/A,null",
    ).people;
    expect(person).toMatchObject({ company: "", extra: {} });
  });
});
