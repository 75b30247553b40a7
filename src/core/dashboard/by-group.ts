import type { Segment, Template } from "../segment/segment.ts";
import type { SentCohort } from "../statistics/cohorts.ts";
import { type Fate, type Share, shareOf } from "./shares.ts";

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
export function bySegment(fates: readonly Fate[], segments: readonly Segment[]): readonly GroupShare[] {
  const names = new Map<string | null, GroupName>([[null, { kind: "by-hand" }]]);
  for (const { id, name, archivedAt } of segments) {
    names.set(id, { kind: "segment", id, name, archived: archivedAt !== null });
  }
  return grouped(fates, ({ segmentId }) => names.get(segmentId));
}

export function byVariant(
  fates: readonly Fate[],
  templates: readonly Template[],
  segments: readonly Segment[],
): readonly GroupShare[] {
  const names = new Map<string | null, GroupName>([[null, { kind: "edited" }]]);
  const segmentNames = new Map(segments.map(({ id, name }) => [id, name]));
  for (const { id, name, segmentId, retiredAt } of templates) {
    const segmentName = segmentNames.get(segmentId) ?? "";
    names.set(id, { kind: "wording", id, name, segmentId, segmentName, retired: retiredAt !== null });
  }
  return grouped(fates, ({ templateId }) => names.get(templateId));
}

const GONE: GroupName = { kind: "gone" };

function grouped(
  fates: readonly Fate[],
  nameOf: (cohort: SentCohort) => GroupName | undefined,
): readonly GroupShare[] {
  const groups = new Map<GroupName, Fate[]>();
  for (const fate of fates) {
    const name = nameOf(fate.cohort) ?? GONE;
    const group = groups.get(name);
    if (group) group.push(fate);
    else groups.set(name, [fate]);
  }
  return [...groups]
    .map(([group, own]) => ({ group, ...shareOf(own) }))
    .filter(({ sent }) => sent > 0)
    .toSorted((one, other) => other.sent - one.sent);
}
