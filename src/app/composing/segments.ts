import type { Segment, Template } from "../../core/segment/segment.ts";
import { noteLimitOf } from "../../core/settings/settings.ts";
import { fail, ok, type Result } from "../../core/shared/result.ts";
import { checkTemplate } from "../../core/template/index.ts";
import type { FieldProblem } from "../actions.ts";
import type { RowDeps } from "../deps.ts";
import { renderAgain } from "../people/render-again.ts";
import type { StoreReader } from "../ports.ts";

/** The largest share of one segment beside another's 1. */
const WEIGHT_MOST = 10;
/** People looked at for the names of imported columns a wording may use. */
const EXTRA_FROM = 200;

async function extraFields(reader: StoreReader, segmentId: string): Promise<readonly string[]> {
  const people = await reader.prospectsOfSegment(segmentId, EXTRA_FROM);
  return [...new Set(people.flatMap(({ extra }) => Object.keys(extra)))];
}

function problemsOf(
  name: string,
  body: string,
  others: readonly Segment[],
  extra: readonly string[],
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (name === "") problems.push({ field: "name", message: "Give the segment a name." });
  if (name.length > 120) problems.push({ field: "name", message: "The name is longer than 120 characters." });
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    problems.push({ field: "name", message: `There is a segment called “${name}” already.` });
  }
  const checked = checkTemplate(body, extra);
  if (!checked.ok) problems.push({ field: "body", message: checked.error.message });
  return problems;
}

/** Makes a segment and its wording; the id, or what is wrong with which field. */
export async function createSegment(
  deps: RowDeps,
  givenName: string,
  body: string,
): Promise<Result<string, readonly FieldProblem[]>> {
  const name = givenName.trim();
  return deps.store.write(async (writer) => {
    const problems = problemsOf(name, body, await writer.segments(), []);
    if (problems.length > 0) return fail(problems);
    const at = deps.clock.now();
    const id = deps.ids.next();
    await writer.putSegment({ id, name, createdAt: at, updatedAt: at });
    await writer.putTemplate({
      id: deps.ids.next(),
      segmentId: id,
      body,
      revision: 1,
      createdAt: at,
      updatedAt: at,
    });
    return ok(id);
  });
}

function weightProblem(weight: number): readonly FieldProblem[] {
  const message = `Give a whole number from 1 to ${WEIGHT_MOST}.`;
  return Number.isInteger(weight) && weight >= 1 && weight <= WEIGHT_MOST
    ? []
    : [{ field: "weight", message }];
}

/** Changes name, share or wording. A changed wording renders every waiting note again and voids approvals (I1). */
export async function changeSegment(
  deps: RowDeps,
  segmentId: string,
  givenName: string,
  body: string,
  weight?: number,
): Promise<Result<{ readonly voided: number }, readonly FieldProblem[]>> {
  const name = givenName.trim();
  return deps.store.write(async (writer) => {
    const segments = await writer.segments();
    const segment = segments.find(({ id }) => id === segmentId);
    const template = (await writer.templates()).find((row) => row.segmentId === segmentId);
    if (!segment || !template) return fail([{ field: "name", message: "That segment is gone." }]);
    const others = segments.filter(({ id }) => id !== segmentId);
    const share = weight ?? segment.weight ?? 1;
    const problems = [
      ...problemsOf(name, body, others, await extraFields(writer, segmentId)),
      ...weightProblem(share),
    ];
    if (problems.length > 0) return fail(problems);

    const at = deps.clock.now();
    if (segment.name !== name || (segment.weight ?? 1) !== share) {
      await writer.putSegment({ ...segment, name, weight: share, updatedAt: at });
    }
    if (template.body === body) return ok({ voided: 0 });
    const next: Template = { ...template, body, revision: template.revision + 1, updatedAt: at };
    await writer.putTemplate(next);
    const noteLimit = noteLimitOf(await writer.settings());
    let voided = 0;
    for (const invitation of await writer.invitationsOfTemplate(template.id, ["draft", "approved"])) {
      const prospect = await writer.prospect(invitation.prospectId);
      if (prospect && (await renderAgain(writer, deps, invitation, prospect, next, noteLimit))) voided += 1;
    }
    return ok({ voided });
  });
}
