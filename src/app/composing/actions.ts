import type { Prospect } from "../../core/prospect/prospect.ts";
import type { SegmentFileProblem } from "../../core/segment/segment-file.ts";
import type { Result } from "../../core/shared/result.ts";
import type { InterfaceDeps, Nudging } from "../deps.ts";
import type { UndoToken } from "../reports.ts";
import { archiveSegment, type Standing, standingIn } from "./archive.ts";
import {
  duplicateSegment,
  type MadeSegment,
  type SegmentFile,
  segmentFile,
  segmentFromFile,
} from "./copies.ts";
import type { SegmentDraft, SegmentProblem } from "./draft.ts";
import { everyoneOf } from "./everyone.ts";
import { changeSegment, createSegment, type SegmentChange } from "./segments.ts";

/** Segments and their wordings. */
export interface ComposingActions {
  /** Also makes its wordings. A broken body is refused with where it is broken. */
  createSegment(draft: SegmentDraft): Promise<Result<string, readonly SegmentProblem[]>>;
  /**
   * Changed words render the waiting notes made of them again; their approvals are voided (I1). Words that went
   * out stay as they were, with their figures: the changed ones are a wording of their own. `over`: what stood saved
   * when the typing began (`typedText`); where something else stands by now it is `changed-elsewhere`.
   */
  changeSegment(
    segmentId: string,
    draft: SegmentDraft,
    over?: string,
  ): Promise<Result<SegmentChange, readonly SegmentProblem[]>>;
  /** A segment like it, without its people; `nameOf` gives its name from that of the first. Null: it is gone. */
  duplicateSegment(segmentId: string, nameOf: (name: string) => string): Promise<MadeSegment | null>;
  /** What archiving would take back. */
  standingIn(segmentId: string): Promise<Standing>;
  /** Put away, or in use again. The token brings back what archiving took back. */
  archiveSegment(segmentId: string, archived: boolean): Promise<UndoToken | null>;
  /** Null: it is gone. */
  segmentFile(segmentId: string): Promise<SegmentFile | null>;
  /** A new segment; or what is wrong with the file. */
  segmentFromFile(text: string): Promise<Result<MadeSegment, SegmentFileProblem>>;
  /** Everybody of a segment, some at a time; `hear` ends it by giving false. */
  everyoneOf(segmentId: string, hear: (people: readonly Prospect[]) => boolean): Promise<void>;
}

export const composingActions = (deps: InterfaceDeps, nudging: Nudging): ComposingActions => ({
  createSegment: (draft) => nudging(createSegment(deps, draft)),
  changeSegment: (id, draft, over) => nudging(changeSegment(deps, id, draft, over)),
  duplicateSegment: (id, nameOf) => duplicateSegment(deps, id, nameOf),
  standingIn: (id) => standingIn(deps, id),
  archiveSegment: (id, archived) => nudging(archiveSegment(deps, id, archived)),
  segmentFile: (id) => segmentFile(deps, id),
  segmentFromFile: (text) => segmentFromFile(deps, text),
  everyoneOf: (id, hear) => everyoneOf(deps, id, hear),
});
