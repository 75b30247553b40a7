import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { reportWords, undoneWords } from "../words/add-report.ts";
import type { Adding } from "./adding.ts";
import { clearAdded, foundIn } from "./found.ts";

export interface AddFootProps {
  readonly adding: Adding;
  readonly segmentId: string;
  readonly onReview: () => void;
}

/** Additions longer than this take a while and show how far they are. */
const MANY = 300;

/** What came of the last addition, and the button for the next. */
export function AddFoot({ adding, segmentId, onReview }: AddFootProps) {
  const found = foundIn(adding);
  const { runner } = adding;
  const report = adding.report.value;
  const undone = adding.undone.value;
  const progress = adding.progress.value;
  const pasted = adding.pasted.value;
  return (
    <div class="row apart">
      <div class="last">
        {progress && progress.of > MANY ? (
          <>
            <label class="small">
              {t("people_add_progress", { done: progress.done, of: progress.of })}
              <progress value={progress.done} max={progress.of} />
            </label>
            <Act class="plain" onAct={adding.stop}>
              {t("people_stop")}
            </Act>
          </>
        ) : (
          <p role="status">{report ? reportWords(report) : undone && undoneWords(undone)}</p>
        )}
        {report && (
          <span class="row">
            <Act class="plain" onAct={onReview}>
              {t("people_add_review")}
            </Act>
            {report.undo && (
              <Act class="plain" idle={runner.busy.value} onAct={adding.undo}>
                {t("people_undo")}
              </Act>
            )}
          </span>
        )}
      </div>
      <Act
        class="main"
        idle={found.people.length === 0 || runner.busy.value}
        onAct={() => adding.add(segmentId, found, () => clearAdded(adding, found.source, pasted))}
      >
        {found.people.length > 0
          ? t("people_add_n_people", { count: found.people.length })
          : t("people_add_nobody_yet")}
      </Act>
    </div>
  );
}
