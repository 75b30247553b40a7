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
import { checkTemplate, columnsUsed } from "../../core/template/index.ts";
import type { StoreReader } from "../ports.ts";
import type { FieldProblem } from "../reports.ts";

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
): readonly FieldProblem[] {
  return [...nameProblems(draft, others), ...choiceProblems(draft), ...wordingProblems(draft, extra)];
}

function nameProblems(
  { name, description }: SegmentDraft,
  others: readonly Segment[],
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (name === "") problems.push({ field: "name", message: "Give the segment a name." });
  if (name.length > SEGMENT_NAME_LIMIT) {
    problems.push({ field: "name", message: `The name is longer than ${SEGMENT_NAME_LIMIT} characters.` });
  }
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    problems.push({ field: "name", message: `There is a segment called “${name}” already.` });
  }
  if (description.length > DESCRIPTION_LIMIT) {
    const message = `The description is longer than ${DESCRIPTION_LIMIT} characters.`;
    problems.push({ field: "description", message });
  }
  return problems;
}

function choiceProblems({ weight, notePolicy, allocation }: SegmentDraft): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!Number.isInteger(weight) || weight < 1 || weight > WEIGHT_MOST) {
    problems.push({ field: "weight", message: `Give a whole number from 1 to ${WEIGHT_MOST}.` });
  }
  if (!NOTE_POLICIES.includes(notePolicy)) {
    problems.push({ field: "notePolicy", message: "Choose when a note goes along." });
  }
  if (!ALLOCATIONS.includes(allocation)) {
    problems.push({ field: "allocation", message: "Choose how invitations are shared among the wordings." });
  }
  return problems;
}

function wordingProblems({ wordings }: SegmentDraft, extra: readonly string[]): readonly FieldProblem[] {
  if (wordings.length === 0) {
    return [{ field: "wordings", message: "Keep at least one wording; it may be empty." }];
  }
  if (wordings.length > WORDINGS_MOST) {
    const message = `At most ${WORDINGS_MOST} wordings at once: with more, none has enough invitations to be judged by.`;
    return [{ field: "wordings", message }];
  }
  return wordings.flatMap(({ name, body }, place) => {
    const field = `wordings.${place}`;
    const problems: FieldProblem[] = [];
    const same = wordings.findIndex((other) => other.name.toLowerCase() === name.toLowerCase());
    if (name === "") problems.push({ field: `${field}.name`, message: "Give the wording a name." });
    else if (same < place) {
      problems.push({ field: `${field}.name`, message: `Another wording is called “${name}” too.` });
    }
    const checked = checkTemplate(body, extra);
    if (!checked.ok) problems.push({ field: `${field}.body`, message: checked.error.message });
    return problems;
  });
}
