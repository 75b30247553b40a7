import type { Segment, Template } from "../segment/segment.ts";
import type { LocalDay } from "../shared/time.ts";
import type { SentCohort } from "../statistics/cohorts.ts";
import { type Share, shareOf } from "./shares.ts";

/**
 * What invitations are put together by. `by-hand`: sent outside the queue, in no segment. `edited`: with the person's
 * own words, by hand or without a wording: no wording's figures. `gone`: its segment or wording does not exist any more.
 */
export type GroupName =
  | { readonly kind: "segment"; readonly id: string; readonly name: string; readonly archived: boolean }
  | {
      readonly kind: "wording";
      readonly id: string;
      readonly name: string;
      readonly segmentId: string;
      /** Empty where the segment is gone. */
      readonly segmentName: string;
      readonly retired: boolean;
    }
  | { readonly kind: "by-hand" }
  | { readonly kind: "edited" }
  | { readonly kind: "gone" };

/** One group on the common axis; only groups that sent something in the period are there. */
export interface GroupShare extends Share {
  readonly group: GroupName;
}

/** The most sent first. Sums to the share of all of them. */
export function bySegment(
  cohorts: readonly SentCohort[],
  segments: readonly Segment[],
  today: LocalDay,
): readonly GroupShare[] {
  const names = new Map<string | null, GroupName>([[null, { kind: "by-hand" }]]);
  for (const { id, name, archivedAt } of segments) {
    names.set(id, { kind: "segment", id, name, archived: archivedAt !== null });
  }
  return grouped(cohorts, ({ segmentId }) => names.get(segmentId), today);
}

export function byVariant(
  cohorts: readonly SentCohort[],
  templates: readonly Template[],
  segments: readonly Segment[],
  today: LocalDay,
): readonly GroupShare[] {
  const names = new Map<string | null, GroupName>([[null, { kind: "edited" }]]);
  const segmentNames = new Map(segments.map(({ id, name }) => [id, name]));
  for (const { id, name, segmentId, retiredAt } of templates) {
    const segmentName = segmentNames.get(segmentId) ?? "";
    names.set(id, { kind: "wording", id, name, segmentId, segmentName, retired: retiredAt !== null });
  }
  return grouped(cohorts, ({ templateId }) => names.get(templateId), today);
}

const GONE: GroupName = { kind: "gone" };

function grouped(
  cohorts: readonly SentCohort[],
  nameOf: (cohort: SentCohort) => GroupName | undefined,
  today: LocalDay,
): readonly GroupShare[] {
  const groups = new Map<GroupName, SentCohort[]>();
  for (const cohort of cohorts) {
    const name = nameOf(cohort) ?? GONE;
    const group = groups.get(name);
    if (group) group.push(cohort);
    else groups.set(name, [cohort]);
  }
  return [...groups]
    .map(([group, own]) => ({ group, ...shareOf(own, today) }))
    .filter(({ sent }) => sent > 0)
    .toSorted((one, other) => other.sent - one.sent);
}
