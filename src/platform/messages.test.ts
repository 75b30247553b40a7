import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageReport } from "../core/page/reading.ts";
import { PROFILE_PARTS } from "../core/profile/own-profile.ts";
import { ownProfile } from "../core/profile/testing/invented.ts";
import {
  readFromPage,
  readProfileLook,
  readReading,
  readSentChunk,
  readSentReadingResult,
} from "./messages.ts";
import { readRequest } from "./requests.ts";

const person = {
  keys: ["profile:ACoAAEXAMPLE", "slug:noor-example", "member:100000001"],
  fullName: "Noor Example",
  headline: "Head of Trials",
  company: "Sample Works",
  location: "Lund, Sweden",
  relation: "pending",
  evidence: ["componentkey ends _pending"],
} as const;

const limits = { noteLimit: 200, notesRemaining: 4 };

const REPORTS: readonly PageReport[] = [
  { kind: "handed-over", commandId: "c-1", limits },
  { kind: "outcome", commandId: "c-1", limits, outcome: { kind: "sent", evidence: "toast" } },
  {
    kind: "outcome",
    commandId: "c-1",
    limits: { noteLimit: null, notesRemaining: null },
    outcome: { kind: "not-sent", reason: "email-required", evidence: "input[type=email]" },
  },
  {
    kind: "outcome",
    commandId: "c-1",
    limits,
    outcome: { kind: "stopped", restriction: "weekly-limit", pressed: true, evidence: "locked" },
  },
  {
    kind: "withdrawal-outcome",
    commandId: "c-2",
    outcome: { kind: "withdrawn", evidence: "row gone from between its neighbours" },
  },
  {
    kind: "withdrawal-outcome",
    commandId: "c-2",
    outcome: { kind: "not-withdrawn", reason: "not-on-list", evidence: "10 rows read" },
  },
  { kind: "sent-by-hand", person },
  {
    kind: "list-seen",
    reading: {
      surface: "connections",
      people: [{ keys: ["slug:noor-example"], fullName: "Noor Example", connectedText: null }],
      total: 1_204,
    },
  },
  { kind: "stop-seen", restriction: "challenge", path: "/checkpoint/challenge/" },
];

const sent = (report: unknown) => ({ to: "worker", kind: "report", report });

describe("I7 messages are checked for their shape", () => {
  it.each(REPORTS.map((report) => [report.kind, report] as const))("reads a %s report", (_kind, report) => {
    expect(readFromPage(sent(report))).toEqual(sent(report));
  });

  it("hears a page that asks for the hand, and takes nothing else from it", () => {
    const asked = { to: "worker", kind: "hand-wanted", tabId: 7, files: ["other.js"] };
    expect(readFromPage(asked)).toEqual({ to: "worker", kind: "hand-wanted" });
  });

  it("I7 refuses reports with a wrong part anywhere", () => {
    const wrong: unknown[] = [
      sent({ kind: "withdrawal-outcome", commandId: "c", outcome: { kind: "sent", evidence: "" } }),
      sent({
        kind: "withdrawal-outcome",
        commandId: "c",
        outcome: { kind: "not-withdrawn", reason: "felt-like-it", evidence: "" },
      }),
      sent({ kind: "outcome", commandId: "c", limits, outcome: { kind: "sent" } }),
      sent({
        kind: "outcome",
        commandId: "c",
        limits,
        outcome: { kind: "not-sent", reason: "felt like it", evidence: "" },
      }),
      sent({ kind: "outcome", commandId: 7, limits, outcome: { kind: "sent", evidence: "" } }),
      sent({
        kind: "outcome",
        commandId: "c",
        limits: { noteLimit: -1, notesRemaining: null },
        outcome: { kind: "sent", evidence: "" },
      }),
      sent({ kind: "sent-by-hand", person: { ...person, keys: ["slug:a/b"] } }),
      sent({ kind: "sent-by-hand", person: { ...person, fullName: "x".repeat(5_000) } }),
      sent({ kind: "sent-by-hand", person: { ...person, relation: "married" } }),
      { to: "worker", kind: "poke", report: REPORTS[0] },
      { to: "page", kind: "report", report: REPORTS[0] },
    ];
    expect(wrong.map(readFromPage)).toEqual(wrong.map(() => null));
  });

  it("I7 anything at all ends in a value or null, never in a throw", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }), (message) => {
        for (const read of [readReading, readFromPage, readRequest]) expect(read(message)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it("I7 a mutated report is read as itself or refused", () => {
    fc.assert(
      fc.property(fc.constantFrom(...REPORTS), fc.string(), fc.anything(), (report, field, value) => {
        const mutated = { ...report, [field]: value };
        const read = readFromPage(sent(mutated));
        if (read !== null) expect(read).toMatchObject({ kind: "report", report: { kind: report.kind } });
      }),
      { numRuns: 500 },
    );
  });

  it("a list survives long names, tags, emoji and marks of direction, and loses only a row that is none", () => {
    const row = (fullName: string) => ({ ...person, keys: ["lead:ACwAAEXAMPLE"], fullName });
    const names = ["W".repeat(200), "<b>Noor</b> Example", "Kit Sample 🌱", "\u200Fليلى مثال\u200E"];
    const people = [...names.map(row), row("x".repeat(5_000)), { ...row("Ivo"), keys: ["lead:noor"] }, null];
    for (const surface of ["search", "suggestions", "sales-people"]) {
      const read = readReading({ surface, people });
      expect(read).toEqual({ surface, people: names.map(row) });
    }
    expect(readReading({ surface: "sales-lead", person: row("Noor Example") })).toMatchObject({
      person: { keys: ["lead:ACwAAEXAMPLE"] },
    });
    expect(
      readReading({ surface: "search", people: Array.from({ length: 201 }, () => row("Noor")) }),
    ).toBeNull();
  });

  it("a stretch of the Sent page: bounded, and a row that is none costs itself alone", () => {
    const row = { keys: ["slug:noor-example"], fullName: "Noor Example", ageText: null, ageAtLeast: 5 };
    const chunk = { rows: [row], upTo: 3, hidden: false, unreadable: 0, total: 1_200, end: null };
    expect(readSentChunk(chunk)).toEqual(chunk);
    const rows = [row, { ...row, keys: ["noor"] }, { ...row, fullName: "x".repeat(5_000) }];
    expect(readSentChunk({ ...chunk, rows })).toEqual(chunk);
    expect(readSentChunk({ ...chunk, rows: Array.from({ length: 101 }, () => row) })).toBeNull();
    expect(readSentChunk({ ...chunk, end: { kind: "end-of-list" } })).toMatchObject({
      end: { kind: "end-of-list" },
    });
    for (const wrong of [{ upTo: -1 }, { total: "1,200" }, { end: { kind: "whole" } }, { hidden: 1 }])
      expect(readSentChunk({ ...chunk, ...wrong })).toBeNull();
    expect(readSentReadingResult({ kind: "read", state: "end-of-list", read: 3 })).toMatchObject({ read: 3 });
    expect(readSentReadingResult({ kind: "read", state: "done", read: 3 })).toBeNull();
    expect(readSentReadingResult(undefined)).toBeNull();
  });

  it("an interface may ask for a few things and nothing else", () => {
    expect(readRequest({ to: "worker", kind: "read-sent" })).toEqual({ to: "worker", kind: "read-sent" });
    expect(readRequest({ to: "worker", kind: "poke" })).toEqual({ to: "worker", kind: "poke" });
    expect(readRequest({ to: "worker", kind: "check-acceptances", extra: 1 })).toEqual({
      to: "worker",
      kind: "check-acceptances",
    });
    expect(readRequest({ to: "worker", kind: "send", note: "Hi" })).toBeNull();
  });
});

describe("the own profile, as a page tells it", () => {
  const { readAt: _at, older: _older, ...profile } = ownProfile();

  it("is taken as it is", () => {
    expect(readProfileLook({ kind: "read", profile })).toEqual({ kind: "read", profile });
    const other = { kind: "other", reading: { surface: "gone" } };
    expect(readProfileLook(other)).toEqual(other);
  });

  it.each(PROFILE_PARTS)("costs that part alone when the %s is not what it should be", (part) => {
    for (const bad of [{ kind: "seen", value: 7 }, { kind: "guessed" }, "text", undefined]) {
      expect(readProfileLook({ kind: "read", profile: { ...profile, [part]: bad } })).toEqual({
        kind: "read",
        profile: { ...profile, [part]: { kind: "unread" } },
      });
    }
    const long = { kind: "seen", value: part === "experience" ? ["x".repeat(5_000)] : "x".repeat(5_000) };
    const look = readProfileLook({ kind: "read", profile: { ...profile, [part]: long } });
    expect(look).toMatchObject({ profile: { [part]: { kind: "unread" } } });
  });

  it("I7 is nobody's without an id that could be one", () => {
    for (const id of ["", "../x", "a".repeat(200), 5]) {
      expect(readProfileLook({ kind: "read", profile: { ...profile, id } })).toBeNull();
    }
    expect(readProfileLook(null)).toBeNull();
  });
});
