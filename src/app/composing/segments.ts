import type { Invitation } from "../../core/invitation/invitation.ts";
import { NEW_SEGMENT, type Segment, wordingsInUse } from "../../core/segment/segment.ts";
import { typedOf, typedText } from "../../core/segment/typed-segment.ts";
import { noteLimitOf } from "../../core/settings/settings.ts";
import { fail, ok, type Result } from "../../core/shared/result.ts";
import type { RowDeps } from "../deps.ts";
import { proposalFor, type Wordings } from "../people/propose.ts";
import { renderAgain } from "../people/render-again.ts";
import type { StoreWriter } from "../ports.ts";
import { extraFields, problemsOf, type SegmentDraft, type SegmentProblem, tidied } from "./draft.ts";
import { saveWordings } from "./wordings.ts";

/** What saving a segment did besides. */
export interface SegmentChange {
  /** Approvals taken back because their words changed (I1). */
  readonly voided: number;
  /** Wordings that began anew, because something went out with the words they had. */
  readonly started: number;
  /** What stands saved now, as `typedText` has it. */
  readonly stands: string;
}

/** Makes a segment and its wordings; the id, or what is wrong with which field. */
export async function createSegment(
  deps: RowDeps,
  given: SegmentDraft,
): Promise<Result<string, readonly SegmentProblem[]>> {
  const draft = tidied(given);
  return deps.store.write(async (writer) => {
    const problems = problemsOf(draft, await writer.segments(), []);
    if (problems.length > 0) return fail(problems);
    const at = deps.clock.now();
    const id = deps.ids.next();
    await writer.putSegment({ ...NEW_SEGMENT, id, ...chosen(draft), createdAt: at, updatedAt: at });
    await saveWordings(writer, deps, id, draft.wordings);
    return ok(id);
  });
}

const chosen = ({ name, description, notePolicy, allocation, weight }: SegmentDraft) => ({
  name,
  description,
  notePolicy,
  allocation,
  weight,
});

/**
 * Changes a segment. Changed words render the waiting notes made of them again and void approvals (I1). `over`:
 * what stood saved when the typing began, as `typedText` has it; where another page saved something else meanwhile
 * nothing is written. Left out: over whatever stands there.
 */
export async function changeSegment(
  deps: RowDeps,
  segmentId: string,
  given: SegmentDraft,
  over?: string,
): Promise<Result<SegmentChange, readonly SegmentProblem[]>> {
  const draft = tidied(given);
  return deps.store.write(async (writer) => {
    const segments = await writer.segments();
    const before = segments.find(({ id }) => id === segmentId);
    if (!before) return fail([{ field: "name", fault: { kind: "gone" } }]);
    const stood = typedText(typedOf(before, wordingsInUse(await writer.templates(), segmentId)));
    if (over !== undefined && over !== stood) {
      return fail([{ field: "segment", fault: { kind: "changed-elsewhere" } }]);
    }
    const others = segments.filter(({ id }) => id !== segmentId);
    const problems = problemsOf(draft, others, await extraFields(writer, segmentId));
    if (problems.length > 0) return fail(problems);

    const segment: Segment = { ...before, ...chosen(draft), updatedAt: deps.clock.now() };
    await writer.putSegment(segment);
    const { changed, started } = await saveWordings(writer, deps, segmentId, draft.wordings);
    const inUse = wordingsInUse(await writer.templates(), segmentId);
    const isBlankNow = segment.notePolicy === "blank" && before.notePolicy !== "blank";
    const touches = ({ templateId }: Invitation): boolean =>
      (isBlankNow && templateId !== null) || changed.has(templateId ?? "");
    const voided = await renderSegment(writer, deps, { segment, inUse }, touches);
    return ok({ started, voided, stands: typedText(typedOf(segment, inUse)) });
  });
}

/**
 * Makes the waiting notes of a segment anew where their own words changed (`touches`), and the drafts
 * for which another wording leaves a hole now, or no longer does. Gives how many approvals were voided.
 */
async function renderSegment(
  writer: StoreWriter,
  deps: RowDeps,
  wordings: Wordings,
  touches: (invitation: Invitation) => boolean,
): Promise<number> {
  const noteLimit = noteLimitOf(await writer.settings());
  let voided = 0;
  for (const invitation of await writer.invitationsOfSegment(wordings.segment.id, ["draft", "approved"])) {
    if (invitation.state === "approved" && !touches(invitation)) continue;
    const prospect = await writer.prospect(invitation.prospectId);
    if (!prospect) continue;
    if (!touches(invitation) && invitation.noteOrigin === "template") {
      const own = wordings.inUse.find(({ id }) => id === invitation.templateId);
      const { hold, note } = proposalFor(wordings, prospect, noteLimit, own);
      if (note === invitation.note && JSON.stringify(hold) === JSON.stringify(invitation.hold)) continue;
    }
    if (await renderAgain(writer, deps, invitation, prospect, wordings, noteLimit)) voided += 1;
  }
  return voided;
}
