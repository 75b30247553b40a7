import { useEffect, useState } from "preact/hooks";
import type { TemplateProblem } from "../../core/template/index.ts";
import { evidenceOf, type RenderedNote, type Wording } from "./preview.ts";
import { type Advice, mistakeRemark, movedRemarks, type Remark, remarksOf } from "./remarks.ts";

/** Milliseconds without a key before the words are judged: advice that comes at each key is noise. Ours. */
const AFTER = 150;

export interface Judged {
  readonly body: string;
  readonly remarks: readonly Remark[];
}

export interface ToJudge {
  readonly body: string;
  readonly notes: readonly RenderedNote[];
  readonly problem: TemplateProblem | null;
  readonly limit: number;
  readonly notesAlways: boolean;
}

const NOTHING: Judged = { body: "", remarks: [] };

/** What is to be said of the words, a moment after they were typed; meanwhile what was said before, in its place. */
export function useRemarks(
  wording: Wording | null,
  advice: Advice | null,
  { body, notes, problem, limit, notesAlways }: ToJudge,
): readonly Remark[] {
  const [judged, setJudged] = useState<Judged>(NOTHING);
  useEffect(() => {
    if (wording === null) return undefined;
    const timer = setTimeout(() => {
      const findings = advice?.advise({ body, ...evidenceOf(notes), limit, notesAlways }) ?? [];
      const mistake = problem && mistakeRemark(wording, body, problem);
      setJudged({ body, remarks: remarksOf(findings, mistake) });
    }, AFTER);
    return () => clearTimeout(timer);
  }, [wording, advice, body, notes, problem, limit, notesAlways]);
  return movedRemarks(judged.remarks, judged.body, body);
}
