import { SEGMENT_NAME_LIMIT } from "../../core/segment/free-name.ts";
import {
  ALLOCATIONS,
  type Allocation,
  NOTE_POLICIES,
  type NotePolicy,
  type Segment,
  wordingsInUse,
} from "../../core/segment/segment.ts";
import { DESCRIPTION_LIMIT, WEIGHT_MOST, WORDINGS_MOST } from "../../core/segment/segment-file.ts";
import { checkTemplate, columnsUsed, type TemplateFault } from "../../core/template/index.ts";
import type { StoreReader } from "../ports.ts";

/** One wording as typed. `id` null: a new one. */
export interface WordingDraft {
  readonly id: string | null;
  readonly name: string;
  readonly body: string;
}

/** A segment as typed. A wording in use that is not among `wordings` is retired. */
export interface SegmentDraft {
  readonly name: string;
  readonly description: string;
  readonly notePolicy: NotePolicy;
  readonly allocation: Allocation;
  readonly weight: number;
  readonly wordings: readonly WordingDraft[];
}

/** What is wrong with a segment as typed. `most`: characters, wordings or parts of the day at most. */
export type SegmentFault =
  | { readonly kind: "gone" }
  /** Something else stands saved than what was typed over. */
  | { readonly kind: "changed-elsewhere" }
  | { readonly kind: "name-missing" }
  | { readonly kind: "name-too-long"; readonly most: number }
  | { readonly kind: "name-taken"; readonly name: string }
  | { readonly kind: "description-too-long"; readonly most: number }
  | { readonly kind: "no-such-share"; readonly most: number }
  | { readonly kind: "no-note-policy" }
  | { readonly kind: "no-allocation" }
  | { readonly kind: "no-wording" }
  | { readonly kind: "too-many-wordings"; readonly most: number }
  | { readonly kind: "wording-without-name" }
  | { readonly kind: "wording-name-taken"; readonly name: string }
  | { readonly kind: "unreadable"; readonly fault: TemplateFault };

/** A field of the draft and what is wrong with it. */
export interface SegmentProblem {
  readonly field: string;
  readonly fault: SegmentFault;
}

/** People looked at for the names of imported columns a wording may use. */
const EXTRA_FROM = 200;

/**
 * Names of imported columns that the people of a segment have, and those its saved wordings use
 * already: a segment taken in from a file has its words before it has people.
 */
export async function extraFields(reader: StoreReader, segmentId: string): Promise<readonly string[]> {
  const people = await reader.prospectsOfSegment(segmentId, EXTRA_FROM);
  const own = wordingsInUse(await reader.templates(), segmentId);
  const thanks = (await reader.segments()).find(({ id }) => id === segmentId)?.thanks ?? "";
  return [
    ...new Set([
      ...people.flatMap(({ extra }) => Object.keys(extra)),
      ...columnsUsed([...own.map(({ body }) => body), thanks]),
    ]),
  ];
}

/** Without the spaces around names. */
export function tidied(draft: SegmentDraft): SegmentDraft {
  return {
    ...draft,
    name: draft.name.trim(),
    description: draft.description.trim(),
    wordings: draft.wordings.map((wording) => ({ ...wording, name: wording.name.trim() })),
  };
}

/** What is wrong with a tidied draft; fields of wordings are `wordings.0.body` and the like. */
export function problemsOf(
  draft: SegmentDraft,
  others: readonly Segment[],
  extra: readonly string[],
): readonly SegmentProblem[] {
  return [...nameProblems(draft, others), ...choiceProblems(draft), ...wordingProblems(draft, extra)];
}

function nameProblems(
  { name, description }: SegmentDraft,
  others: readonly Segment[],
): readonly SegmentProblem[] {
  const problems: SegmentProblem[] = [];
  if (name === "") problems.push({ field: "name", fault: { kind: "name-missing" } });
  if (name.length > SEGMENT_NAME_LIMIT) {
    problems.push({ field: "name", fault: { kind: "name-too-long", most: SEGMENT_NAME_LIMIT } });
  }
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    problems.push({ field: "name", fault: { kind: "name-taken", name } });
  }
  if (description.length > DESCRIPTION_LIMIT) {
    const fault = { kind: "description-too-long", most: DESCRIPTION_LIMIT } as const;
    problems.push({ field: "description", fault });
  }
  return problems;
}

function choiceProblems({ weight, notePolicy, allocation }: SegmentDraft): readonly SegmentProblem[] {
  const problems: SegmentProblem[] = [];
  if (!Number.isInteger(weight) || weight < 1 || weight > WEIGHT_MOST) {
    problems.push({ field: "weight", fault: { kind: "no-such-share", most: WEIGHT_MOST } });
  }
  if (!NOTE_POLICIES.includes(notePolicy)) {
    problems.push({ field: "notePolicy", fault: { kind: "no-note-policy" } });
  }
  if (!ALLOCATIONS.includes(allocation)) {
    problems.push({ field: "allocation", fault: { kind: "no-allocation" } });
  }
  return problems;
}

function wordingProblems({ wordings }: SegmentDraft, extra: readonly string[]): readonly SegmentProblem[] {
  if (wordings.length === 0) {
    return [{ field: "wordings", fault: { kind: "no-wording" } }];
  }
  if (wordings.length > WORDINGS_MOST) {
    return [{ field: "wordings", fault: { kind: "too-many-wordings", most: WORDINGS_MOST } }];
  }
  return wordings.flatMap(({ name, body }, place) => {
    const field = `wordings.${place}`;
    const problems: SegmentProblem[] = [];
    const same = wordings.findIndex((other) => other.name.toLowerCase() === name.toLowerCase());
    if (name === "") problems.push({ field: `${field}.name`, fault: { kind: "wording-without-name" } });
    else if (same < place) {
      problems.push({ field: `${field}.name`, fault: { kind: "wording-name-taken", name } });
    }
    const checked = checkTemplate(body, extra);
    if (!checked.ok) {
      problems.push({ field: `${field}.body`, fault: { kind: "unreadable", fault: checked.error.fault } });
    }
    return problems;
  });
}
