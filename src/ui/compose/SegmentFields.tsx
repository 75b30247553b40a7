import type { FieldProblem } from "../../app/reports.ts";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import { Field } from "../parts/Field.tsx";
import type { MonthNotes } from "../words/month-notes.ts";
import { AllocationField } from "./AllocationField.tsx";
import type { Draft } from "./draft.ts";
import { NotePolicyField } from "./NotePolicyField.tsx";
import { ShareField } from "./ShareField.tsx";

export interface SegmentFieldsProps {
  readonly draft: Draft;
  /** What the other segments in use have together; null: there are none. */
  readonly others: number | null;
  readonly notes: MonthNotes;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (part: Partial<Draft>) => void;
}

/** The name a segment goes by. */
export function NameField({
  draft,
  isNew,
  problems,
  onChange,
}: Pick<SegmentFieldsProps, "draft" | "problems" | "onChange"> & { readonly isNew: boolean }) {
  return (
    <Field
      name="name"
      label={t("compose_segment_name")}
      why={isNew ? t("compose_segment_name_why") : undefined}
      problems={problems}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          autocomplete="off"
          value={draft.name}
          dir={typedDir(draft.name)}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

/** What holds for the segment, whatever its words. */
export function SegmentFields({ draft, others, notes, problems, onChange }: SegmentFieldsProps) {
  return (
    <>
      <Field
        name="description"
        label={t("compose_description")}
        why={t("compose_description_why")}
        problems={problems}
      >
        {(control) => (
          <textarea
            {...control}
            class="low"
            spellcheck
            value={draft.description}
            dir={typedDir(draft.description)}
            onInput={(event) => onChange({ description: event.currentTarget.value })}
          />
        )}
      </Field>
      <NotePolicyField
        value={draft.notePolicy}
        notes={notes}
        problems={problems}
        onChange={(notePolicy) => onChange({ notePolicy })}
      />
      {draft.wordings.length > 1 && (
        <AllocationField value={draft.allocation} onChange={(allocation) => onChange({ allocation })} />
      )}
      {others !== null && (
        <ShareField
          share={draft.share}
          others={others}
          problems={problems}
          onInput={(share) => onChange({ share })}
        />
      )}
    </>
  );
}
