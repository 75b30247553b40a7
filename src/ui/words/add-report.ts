import type { AddReport } from "../../app/people/add-report.ts";
import type { UndoAddReport } from "../../app/people/undo-add.ts";
import { locale, t } from "../i18n/language.ts";

/** `9 added, 3 already known, 2 held out`: parts that stand beside each other, with no "and". */
export const beside = (parts: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: "unit" }).format(parts);

/** "9 added, 3 already known (1 invited before)." */
export function reportWords({ added, known, invitedBefore, heldOutCount, left }: AddReport): string {
  const parts = [
    t("people_report_added", { count: added }),
    ...(known > 0 ? [knownWords(known, invitedBefore)] : []),
    ...(heldOutCount > known ? [t("people_report_held_out", { count: heldOutCount - known })] : []),
  ];
  const report = t("people_report", { parts: beside(parts) });
  return left > 0 ? `${report} ${t("people_report_stopped", { count: left })}` : report;
}

const knownWords = (count: number, invited: number): string =>
  invited > 0 ? t("people_report_known_invited", { count, invited }) : t("people_report_known", { count });

/** What undoing an addition came to. */
export function undoneWords({ takenOut, kept }: UndoAddReport): string {
  const undone = t("people_report_undone", { count: takenOut });
  return kept > 0 ? `${undone} ${t("people_report_kept", { count: kept })}` : undone;
}
