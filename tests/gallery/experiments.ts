import { type GroupedComparison, UNKNOWN } from "../../src/app/experiments/compare-by.ts";
import type { ExperimentView } from "../../src/app/experiments/read-experiments.ts";
import type { WhatWorks } from "../../src/app/experiments/what-works.ts";
import { type Cohort, compareGroups, compareVariants } from "../../src/core/experiment/index.ts";
import { NEW_SEGMENT, NEW_TEMPLATE, type Template } from "../../src/core/segment/segment.ts";
import { DAY } from "../../src/core/shared/time.ts";
import { NOW } from "./people.ts";

/** `perDay` sent on each of `days` days, of which `share` accepted once they are old enough. Invented. */
function cohorts(days: number, perDay: number, share: number, from = 0): readonly Cohort[] {
  return Array.from({ length: days }, (_, day) => {
    const age = from + day;
    const decided = Math.min(1, age / 14);
    return {
      age,
      sent: perDay,
      accepted: Math.round(perDay * share * decided + ((day * 7) % 10) / 20 - 0.2),
    };
  });
}

const wording = (id: string, name: string, body: string, more: Partial<Template> = {}): Template => ({
  ...NEW_TEMPLATE,
  id,
  name,
  body,
  segmentId: "trials",
  createdAt: NOW - 60 * DAY,
  updatedAt: NOW - 60 * DAY,
  ...more,
});

const segment = {
  ...NEW_SEGMENT,
  id: "trials",
  name: "Clinical trial leads, Nordics",
  createdAt: NOW - 90 * DAY,
  updatedAt: NOW,
};

function experiment(
  arms: readonly (readonly [Template, readonly Cohort[]])[],
  more: Partial<typeof segment> = {},
): ExperimentView {
  return {
    segment: { ...segment, ...more },
    wordings: arms.map(([template]) => template),
    comparison: compareVariants(
      arms.map(([{ id, retiredAt }, own]) => ({ id, cohorts: own, retired: retiredAt !== null })),
    ),
  };
}

const question = wording(
  "a",
  "A",
  'Hello {{ first_name | default: "there" }}, we both run trials in small patient groups. How do you find sites?',
);
const short = wording("b", "B", "Hello {{ first_name }}, may I learn from what you do at {{ company }}?");

export const tooEarly = experiment([
  [question, cohorts(24, 3, 0.3)],
  [short, cohorts(24, 3, 0.4)],
]);
const clear = experiment(
  [
    [question, cohorts(120, 8, 0.42)],
    [short, cohorts(120, 8, 0.18)],
    [wording("c", "No note", ""), cohorts(120, 8, 0.2)],
    [wording("z", "A", "Hello, I sell good things.", { retiredAt: NOW - 30 * DAY }), cohorts(40, 4, 0.1, 60)],
  ],
  { id: "alumni", name: "Alumni" },
);

export const whatWorks: WhatWorks = {
  isSetUp: true,
  experiments: [tooEarly, clear],
  columns: ["met_at", "industry"],
};
export const nothingWorksYet: WhatWorks = { isSetUp: true, experiments: [], columns: [] };

const roles = ["data analyst", "trials", "trial monitor", "statistician", "site manager", UNKNOWN];
export const byRole: GroupedComparison = {
  names: roles,
  comparison: compareGroups(
    roles.map((id, place) => ({ id, cohorts: cohorts(90, 6 - (place % 3), 0.5 - place * 0.07) })),
  ),
  smallOnes: 0,
};
