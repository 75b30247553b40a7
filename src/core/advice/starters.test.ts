import { describe, expect, test } from "vitest";
import type { Prospect } from "../prospect/prospect.ts";
import { checkTemplate, savedTemplate } from "../template/index.ts";
import { advise, notesFor, STARTERS } from "./index.ts";

const NOOR: Prospect = {
  id: "p1",
  keys: ["slug:noor-example"],
  fullName: "Noor Example",
  firstName: "Noor",
  headline: "Head of Trials at Sample Works",
  company: "Sample Works",
  location: "Lund",
  extra: {},
  segmentId: null,
  source: "csv",
  addedAt: 0,
  updatedAt: 0,
};
const SPARSE: Prospect = {
  ...NOOR,
  id: "p2",
  firstName: "",
  fullName: "N. E.",
  headline: "",
  company: "",
  location: "",
};
const LONG: Prospect = {
  ...NOOR,
  id: "p3",
  firstName: "Wilhelmina-Alexandrine",
  fullName: "Wilhelmina-Alexandrine van der Sample-Example",
  company: "Sample Institute of Applied Clinical Research",
  location: "Greater Sample Metropolitan Area, Denmark",
};
const PEOPLE = [NOOR, SPARSE, LONG];

/** What a writer would put for each marker. */
const FILLED: Readonly<Record<string, string>> = {
  event: "the Nordic Trials Day",
  subject: "site visits",
  school: "Sample College",
  role: "a data manager",
  company: "Sample Labs",
  team: "Statistics",
  project: "the tracing library",
  name: "Ivo Sample",
  field: "nursing",
  years: "four years",
  task: "running trials",
  paper: "the Sample Gazette",
  document: "the protocol",
};

const filled = (body: string): string =>
  body.replace(/\[insert (\w+)\]/g, (marker, name: string) => FILLED[name] ?? marker);

const judged = (body: string) => {
  const checked = checkTemplate(body, []);
  if (!checked.ok) throw new Error(checked.error.fault.what);
  const notes = notesFor(checked.value, PEOPLE);
  return { ...notes, findings: advise({ body, ...notes, limit: 200, notesAlways: true }) };
};

describe.each(STARTERS)("$id", ({ body }) => {
  test("filled in, it renders for an ordinary, a sparse and a long-named person within 200 characters", () => {
    const { renders, missing } = judged(filled(body));
    expect(missing).toEqual([]);
    expect(renders).toHaveLength(PEOPLE.length);
    expect(renders.filter((note) => note.length >= 200)).toEqual([]);
    expect(renders[0]?.length).toBeLessThan(150);
  });

  test("filled in, nothing is found in it", () => {
    expect(judged(filled(body)).findings).toEqual([]);
  });

  test("with its markers it is found, and can be neither saved nor rendered", () => {
    const markers = body.match(/\[[^\]]*\]/g) ?? [];
    const found = advise({ body, renders: [], missing: [], limit: 200, notesAlways: true });
    const open = found.filter(({ rule }) => rule === "to-fill-in");
    expect(open.map(({ range }) => body.slice(range?.start, range?.end))).toEqual(markers);
    expect(markers.length).toBeGreaterThan(0);
    expect(open.every(({ severity }) => severity === "error")).toBe(true);
    expect(checkTemplate(body, []).ok).toBe(false);
    expect(savedTemplate(body).ok).toBe(false);
  });
});

test("ids are told apart", () => {
  expect(STARTERS.length).toBeGreaterThanOrEqual(14);
  expect(new Set(STARTERS.map(({ id }) => id)).size).toBe(STARTERS.length);
});
