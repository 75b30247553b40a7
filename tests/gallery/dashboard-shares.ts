import type { FilterChoices } from "../../src/app/dashboard/view.ts";
import type { GroupName, GroupShare } from "../../src/core/dashboard/by-group.ts";
import type { WeekShare } from "../../src/core/dashboard/by-week.ts";
import type { Share } from "../../src/core/dashboard/shares.ts";
import { wilson } from "../../src/core/statistics/wilson.ts";

/** The days of the pretended figures, and the shares of acceptance by week, segment and wording. */
export const DAY = 24 * 60 * 60 * 1000;
export const TODAY = "2026-03-03";
export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** `decided` of which `yes`; `young` undecided ones, and `early` yeses among those not decided by age. */
export function share(decided: number, yes: number, young: number, early = 0): Share {
  const sent = decided + young + early;
  return {
    sent,
    accepted: yes + early,
    unanswered: decided - yes,
    undecided: young,
    decided,
    decidedAccepted: yes,
    rate: wilson(yes, decided),
    possible: sent === 0 ? null : { low: (yes + early) / sent, high: (yes + early + young) / sent },
  };
}

export const sumOf = (shares: readonly Share[]): Share => {
  const all = (of: (one: Share) => number) => shares.reduce((sum, one) => sum + of(one), 0);
  const yes = all((one) => one.decidedAccepted);
  return share(
    all((one) => one.decided),
    yes,
    all((one) => one.undecided),
    all((one) => one.accepted) - yes,
  );
};

export const MONDAY = "2026-03-02";

/** So many weeks up to the one of today, each with `about` invitations, acceptance going slowly down. */
export function weeksOf(count: number, about: number): readonly WeekShare[] {
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    const sent = Math.round(about * (0.35 + (0.65 * index) / count) * (index % 5 === 3 ? 0.6 : 1));
    const wave = 0.31 + 0.05 * Math.sin(index / 2) - (0.06 * index) / count;
    const week = { week: addDays(MONDAY, -7 * back), running: back === 0 };
    if (back === 0) return { ...week, ...share(0, 0, Math.ceil(sent / 4), 1) };
    if (back === 1) return { ...week, ...share(0, 0, Math.round(sent * 0.8), Math.round(sent * 0.2)) };
    if (back === 2) {
      const decided = Math.round(sent * 0.3);
      return {
        ...week,
        ...share(decided, Math.round(decided * wave), Math.round(sent * 0.5), Math.round(sent * 0.2)),
      };
    }
    return { ...week, ...share(sent, Math.round(sent * wave), 0) };
  });
}

export const choices: FilterChoices = {
  segments: [
    { id: "nordics", name: "Clinical trial leads, Nordics", archived: false },
    { id: "alumni", name: "Alumni <b>of the college</b> & friends", archived: false },
    { id: "founders", name: "Founders, first year", archived: true },
  ],
  wordings: [
    {
      id: "nordics-a",
      name: "A",
      segmentId: "nordics",
      segmentName: "Clinical trial leads, Nordics",
      retired: false,
    },
    {
      id: "nordics-b",
      name: "B, a question first",
      segmentId: "nordics",
      segmentName: "Clinical trial leads, Nordics",
      retired: false,
    },
    {
      id: "alumni-a",
      name: "A",
      segmentId: "alumni",
      segmentName: "Alumni <b>of the college</b> & friends",
      retired: true,
    },
  ],
};

export const segment = (place: number, of: Share): GroupShare => {
  const choice = choices.segments[place];
  if (!choice) throw new Error("The sample has no such segment.");
  return { group: { kind: "segment", ...choice }, ...of };
};
export const wording = (place: number, of: Share): GroupShare => {
  const choice = choices.wordings[place];
  if (!choice) throw new Error("The sample has no such wording.");
  return { group: { kind: "wording", ...choice }, ...of };
};
export const other = (kind: Exclude<GroupName["kind"], "segment" | "wording">, of: Share): GroupShare => ({
  group: { kind },
  ...of,
});
