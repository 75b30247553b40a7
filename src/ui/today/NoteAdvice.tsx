import "../styles/compose.css";
import { useId, useMemo } from "preact/hooks";
import type { QueueEntry } from "../../app/views.ts";
import { advise, type Rule } from "../../core/advice/index.ts";
import { AdviceList } from "../compose/AdviceList.tsx";
import { remarksOf } from "../compose/remarks.ts";
import type { Review } from "./review.ts";

export interface NoteAdviceProps {
  readonly entry: QueueEntry;
  readonly limit: number;
  readonly review: Review;
}

/** Said of words for many: whether they have places to fill in, and how long they come out. The counter says that here. */
const OF_MANY: ReadonlySet<Rule> = new Set(["not-personal", "same-for-all", "hole", "long", "too-long"]);

/** What could be better in this one note, as it stands or as it is being edited. Nothing to say: nothing is shown. */
export function NoteAdvice({ entry, limit, review }: NoteAdviceProps) {
  const { id, note } = entry.invitation;
  const title = useId();
  const isEdited = review.editing.value === id;
  const body = isEdited ? (review.typed(id) ?? note) : note;
  const remarks = useMemo(() => {
    if (body.trim() === "") return [];
    const findings = advise({ body, renders: [], missing: [], limit, notesAlways: false }).filter(
      ({ rule }) => !OF_MANY.has(rule),
    );
    return remarksOf(findings, null).map((remark) => ({
      ...remark,
      range: null,
      fix: isEdited ? null : remark.fix,
    }));
  }, [body, limit, isEdited]);
  if (remarks.length === 0) return null;
  return (
    <AdviceList
      id={title}
      remarks={remarks}
      typing={isEdited}
      ofOne
      onShow={() => review.startEdit(id)}
      onFix={(mended) => {
        review.type(id, mended);
        review.startEdit(id);
      }}
    />
  );
}
