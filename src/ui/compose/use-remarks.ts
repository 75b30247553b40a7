import { useEffect, useMemo, useState } from "preact/hooks";
import type { TemplateProblem } from "../../core/template/index.ts";
import { evidenceOf, type RenderedNote, type Wording } from "./preview.ts";
import { type Advice, mistakeRemark, movedRemarks, type Remark, remarksOf } from "./remarks.ts";

/** Milliseconds without a key before the words are judged: advice that comes at each key is noise. Ours. */
const AFTER = 150;

export interface Remarks {
  readonly remarks: readonly Remark[];
  /** They are of what stood there before: what stands there now is still to be judged. */
  readonly judging: boolean;
}

export interface ToJudge {
  readonly body: string;
  readonly notes: readonly RenderedNote[];
  readonly problem: TemplateProblem | null;
  readonly limit: number;
  readonly notesAlways: boolean;
}

interface Judged {
  /** What was judged; null: nothing yet. */
  readonly of: ToJudge | null;
  readonly remarks: readonly Remark[];
}

const NOTHING: Judged = { of: null, remarks: [] };

/** What is to be said of the words, a moment after they were typed; meanwhile what was said before, in its place. */
export function useRemarks(
  wording: Wording | null,
  advice: Advice | null,
  { body, notes, problem, limit, notesAlways }: ToJudge,
): Remarks {
  const [judged, setJudged] = useState<Judged>(NOTHING);
  // Another one whenever there is something else to judge, or to judge it by.
  const asked = useMemo(
    () => ({ body, notes, problem, limit, notesAlways }),
    [wording, advice, body, notes, problem, limit, notesAlways],
  );
  useEffect(() => {
    if (wording === null) return undefined;
    const timer = setTimeout(() => {
      const findings = advice?.advise({ body, ...evidenceOf(notes), limit, notesAlways }) ?? [];
      const mistake = problem && mistakeRemark(wording, body, problem);
      setJudged({ of: asked, remarks: remarksOf(findings, mistake) });
    }, AFTER);
    return () => clearTimeout(timer);
  }, [asked]);
  return {
    remarks: movedRemarks(judged.remarks, judged.of?.body ?? "", body),
    judging: judged.of !== asked,
  };
}
