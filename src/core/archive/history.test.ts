import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProspectKey } from "../prospect/prospect.ts";
import { DAY, type LocalDay } from "../shared/time.ts";
import { addDays, dayNumber } from "../shared/wall-clock.ts";
import type { Connection } from "./connections.ts";
import { type History, matchHistory } from "./history.ts";
import type { SentInvitation } from "./invitations.ts";
import { runSteps } from "./steps.ts";
import { wordingsOf } from "./wordings.ts";

const connected = (
  key: ProspectKey | null,
  fullName: string,
  connectedOn: LocalDay | null,
  company = "",
): Connection => ({
  key,
  fullName,
  connectedOn,
  company,
});

const invited = (
  key: ProspectKey | null,
  fullName: string,
  sentDay: LocalDay,
  note = "",
): SentInvitation => ({
  key,
  fullName,
  sentAt: dayNumber(sentDay) * DAY,
  sentDay,
  zoned: false,
  note,
});

const match = (
  connections: readonly Connection[] | null,
  invitations: readonly SentInvitation[],
  known: readonly (readonly ProspectKey[])[] = [],
): History => runSteps(matchHistory(connections, invitations, known));

const reasons = ({ unmatched }: History) => unmatched.map(({ reason }) => reason);

describe("an invitation was accepted", () => {
  test("when its invitee stands among the connections, by key; the days it took are told", () => {
    const read = match(
      [connected("slug:noor", "Noor E.", "2026-01-05")],
      [invited("slug:noor", "Noor Example", "2026-01-02")],
    );
    expect(read.invitations).toMatchObject([{ acceptedOn: "2026-01-05", daysTaken: 3, matchedBy: "key" }]);
    expect(read).toMatchObject({ matched: 1, unmatched: [], repeated: 0 });
  });

  test("when the connection has another key of the same person: a renamed slug, an id", () => {
    const known = [["profile:ACoAANOOR", "slug:noor-new", "slug:noor-old"]] as const;
    const read = match(
      [connected("slug:noor-new", "Noor Example", "2026-01-05")],
      [invited("slug:noor-old", "Noor Example", "2026-01-02")],
      known,
    );
    expect(read.invitations[0]?.matchedBy).toBe("key");
    expect(
      match([connected("slug:a", "A", "2026-01-05")], [invited("slug:b", "B", "2026-01-02")], known).matched,
    ).toBe(0);
  });

  test("though the zone that is missing puts it a day before the sending", () => {
    const on = (day: LocalDay) =>
      match([connected("slug:noor", "Noor", day)], [invited("slug:noor", "Noor", "2026-01-02")]);
    expect(on("2026-01-01").invitations).toMatchObject([{ acceptedOn: "2026-01-01", daysTaken: 0 }]);
    expect(reasons(on("2025-12-31"))).toEqual(["connected-before-sent"]);
  });

  test("on a day not known, when the connection has none", () => {
    const read = match([connected("slug:noor", "Noor", null)], [invited("slug:noor", "Noor", "2026-01-02")]);
    expect(read.invitations).toMatchObject([{ acceptedOn: null, daysTaken: null, matchedBy: "key" }]);
  });
});

describe("without an address the name has to do, and only when nobody else can be meant", () => {
  const NOOR = "Noor Example";
  const sent = invited(null, "noor  EXAMPLE", "2026-01-02");

  test("one connection and one invited of that name", () => {
    expect(match([connected(null, NOOR, "2026-01-05")], [sent]).invitations[0]?.matchedBy).toBe("name");
    expect(match([connected("slug:noor", NOOR, "2026-01-05")], [sent]).invitations[0]?.matchedBy).toBe(
      "name",
    );
    const keyed = invited("slug:noor", NOOR, "2026-01-02");
    expect(match([connected(null, NOOR, "2026-01-05")], [keyed]).invitations[0]?.matchedBy).toBe("name");
  });

  test.each<readonly [string, readonly Connection[], readonly SentInvitation[]]>([
    [
      "ambiguous-name",
      [connected(null, NOOR, "2026-01-05"), connected("slug:n", NOOR, "2020-01-01")],
      [sent],
    ],
    ["ambiguous-name", [connected(null, NOOR, "2026-01-05")], [sent, invited(null, NOOR, "2026-01-03")]],
    ["ambiguous-name", [connected(null, NOOR, "2026-01-05")], [sent, invited("slug:n", NOOR, "2026-01-03")]],
    ["no-connection", [connected(null, "Noor Sample", "2026-01-05")], [sent]],
    ["connected-before-sent", [connected(null, NOOR, "2025-01-05")], [sent]],
    ["no-day", [connected(null, NOOR, null)], [sent]],
    ["other-address", [connected("slug:n", NOOR, "2026-01-05")], [invited("slug:noor", NOOR, "2026-01-02")]],
  ])("%s", (reason, connections, invitations) => {
    const read = match(connections, invitations);
    expect(read.matched).toBe(0);
    expect(reasons(read)).toEqual([reason]);
    expect(read.unmatched[0]?.count).toBe(invitations.length);
    expect(read.unmatched[0]?.invitations).toEqual(invitations);
  });

  test("a connection that another invitation names by address is nobody else's", () => {
    const read = match(
      [connected("slug:noor", NOOR, "2026-01-05")],
      [sent, invited("slug:noor", "Noor Muster", "2026-01-02")],
    );
    expect(read.invitations.map(({ matchedBy }) => matchedBy)).toEqual([null, "key"]);
    expect(reasons(read)).toEqual(["ambiguous-name"]);
  });

  test("somebody invited twice accepted once, though the connection has no address", () => {
    const twice = ["2026-01-02", "2026-01-03"].map((day) => invited("slug:noor", NOOR, day));
    const read = match([connected(null, NOOR, "2026-01-05")], twice);
    expect(read.invitations.map(({ matchedBy }) => matchedBy)).toEqual([null, "name"]);
    expect(reasons(read)).toEqual(["sent-again"]);
  });

  test("one person under two addresses bears the name once", () => {
    const twice = [
      connected("slug:noor", NOOR, "2026-01-05"),
      connected("profile:ACoAANOOR", NOOR, "2026-01-05"),
    ];
    expect(match(twice, [sent], [["slug:noor", "profile:ACoAANOOR"]]).matched).toBe(1);
    expect(reasons(match(twice, [sent]))).toEqual(["ambiguous-name"]);
  });
});

describe("invitations are counted once", () => {
  test("the same one twice in the file is one", () => {
    const one = invited("slug:noor", "Noor", "2026-01-02", "Hello");
    const read = match(
      [],
      [one, { ...one, key: "profile:ACoAANOOR" }, one],
      [["slug:noor", "profile:ACoAANOOR"]],
    );
    expect(read.invitations).toHaveLength(1);
    expect(read.repeated).toBe(2);
  });

  test("a person invited again later is two, and the last before the connection is the accepted one", () => {
    const days = ["2025-01-02", "2026-01-02", "2026-03-01"];
    const read = match(
      [connected("slug:noor", "Noor", "2026-01-05")],
      days.map((day) => invited("slug:noor", "Noor", day)),
    );
    expect(read.invitations.map(({ acceptedOn }) => acceptedOn)).toEqual([null, "2026-01-05", null]);
    expect(reasons(read)).toEqual(["sent-again", "connected-before-sent"]);
  });
});

test("without Connections.csv nothing is known, and nobody is said not to have accepted", () => {
  expect(reasons(match(null, [invited("slug:noor", "Noor", "2026-01-02")]))).toEqual(["connections-missing"]);
});

test("every invitation is matched, unmatched or said before; no connection is the end of two", () => {
  const key = fc.constantFrom<ProspectKey | null>(null, "slug:a", "slug:b", "slug:c", "profile:ACoAAC");
  const name = fc.constantFrom("Noor Example", "noor example", "Ivo Sample", "");
  const day = fc.integer({ min: 0, max: 20 }).map((days) => addDays("2026-01-01", days));
  const connections = fc.array(fc.tuple(key, name, fc.option(day)).map((one) => connected(...one)));
  const invitations = fc.array(fc.tuple(key, name, day).map((one) => invited(...one)));
  fc.assert(
    fc.property(connections, invitations, (connections, invitations) => {
      const read = match(connections, invitations, [["profile:ACoAAC", "slug:c"]]);
      const unmatched = read.unmatched.reduce((sum, { count }) => sum + count, 0);
      expect(read.matched + unmatched + read.repeated).toBe(invitations.length);
      expect(read.invitations.filter(({ matchedBy }) => matchedBy !== null)).toHaveLength(read.matched);
      expect(read.matched).toBeLessThanOrEqual(connections.length);
      for (const { acceptedOn, sentDay } of read.invitations) {
        if (acceptedOn !== null) expect(dayNumber(acceptedOn)).toBeGreaterThanOrEqual(dayNumber(sentDay) - 1);
      }
    }),
    { numRuns: 5_000 },
  );
});

describe("wordings", () => {
  const TODAY = "2026-06-15";
  const OLD = "2026-01-02";
  const names = ["Noor Example", "Ivo Sample", "Ana Maria Muster", "KEN BEISPIEL"];
  const wordings = (connections: readonly Connection[], invitations: readonly SentInvitation[]) =>
    runSteps(wordingsOf(match(connections, invitations), TODAY));
  const keyOf = (name: string): ProspectKey => `slug:${name.toLowerCase().replaceAll(" ", "-")}`;

  test("are found whatever the names in them, and only from two notes on", () => {
    const firsts = ["Noor", "Ivo", "Ana Maria", "Ken"];
    const sent = names.map((name, at) =>
      invited(keyOf(name), name, OLD, `Hi ${firsts[at] ?? ""}, I read your work.`),
    );
    const once = invited("slug:mia", "Mia Muster", OLD, "Mia, remember Lund?");
    const read = wordings([connected(keyOf("Ivo Sample"), "Ivo Sample", "2026-01-04")], [...sent, once]);
    expect(read.wordings).toEqual([
      {
        text: "Hi {{ first_name }}, I read your work.",
        sent: 4,
        decided: 4,
        acceptedOfDecided: 1,
        accepted: 1,
      },
    ]);
    expect(read.others).toEqual({ sent: 1, decided: 1, acceptedOfDecided: 0, accepted: 0 });
  });

  test("the blank note is one, even once; young ones are sent and not decided", () => {
    const read = wordings(
      [connected(keyOf("Ivo Sample"), "Ivo Sample", "2026-06-14")],
      [
        invited(keyOf("Noor Example"), "Noor Example", OLD),
        invited(keyOf("Ivo Sample"), "Ivo Sample", "2026-06-10"),
      ],
    );
    expect(read.wordings).toEqual([{ text: "", sent: 2, decided: 1, acceptedOfDecided: 0, accepted: 1 }]);
  });

  test("I8 a wording with the company holds those who did not accept too, whose company is not known", () => {
    const note = (name: string, company: string) =>
      invited(keyOf(name), name, OLD, `Hello ${name}, your team at ${company} sorts samples as we do.`);
    const read = wordings(
      [
        connected(keyOf("Noor Example"), "Noor Example", "2026-01-05", "Example Labs"),
        connected(keyOf("Ivo Sample"), "Ivo Sample", "2026-01-05", "Sample & Co."),
      ],
      [
        note("Noor Example", "Example Labs"),
        note("Ivo Sample", "Sample & Co."),
        note("Ana Maria Muster", "Muster Works"),
        note("KEN BEISPIEL", "Beispiel AG"),
      ],
    );
    expect(read.wordings).toEqual([
      {
        text: "Hello {{ full_name }}, your team at {{ company }} sorts samples as we do.",
        sent: 4,
        decided: 4,
        acceptedOfDecided: 2,
        accepted: 2,
      },
    ]);
    expect(read.others.sent).toBe(0);
  });

  test("a name inside another word is no name", () => {
    const read = wordings(
      [],
      [
        invited("slug:an", "An Example", OLD, "Hi An, Ankara was fine."),
        invited("slug:ivo", "Ivo Sample", OLD, "Hi Ivo, Ankara was fine."),
      ],
    );
    expect(read.wordings.map(({ text }) => text)).toEqual(["Hi {{ first_name }}, Ankara was fine."]);
  });

  test("every invitation is in one of them, or among the others", () => {
    const note = fc.constantFrom(
      "",
      "Hi Noor",
      "Hi Ivo",
      "x",
      "We at Example Labs like your work a lot",
      "Noor Noor",
    );
    const sent = fc.array(fc.tuple(fc.constantFrom(...names), note), { maxLength: 20 });
    fc.assert(
      fc.property(sent, (rows) => {
        const invitations = rows.map(([name, text], at) => invited(`slug:p${at}`, name, OLD, text));
        const connections = invitations
          .filter((_, at) => at % 2 === 0)
          .map(({ key, fullName }) => connected(key, fullName, OLD, "Example Labs"));
        const read = wordings(connections, invitations);
        const tallies = [...read.wordings, read.others];
        expect(tallies.reduce((sum, { sent }) => sum + sent, 0)).toBe(invitations.length);
        expect(tallies.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(connections.length);
      }),
    );
  });
});
