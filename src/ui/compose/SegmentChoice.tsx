import type { SegmentView } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import { Field } from "../parts/Field.tsx";
import { NEW } from "./composing.ts";

export interface SegmentChoiceProps {
  readonly id: string;
  readonly views: readonly SegmentView[];
  /** Those with something typed and not saved. */
  readonly unsaved: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
}

const parted = (views: readonly SegmentView[]) => ({
  inUse: views.filter(({ segment }) => segment.archivedAt === null),
  archived: views.filter(({ segment }) => segment.archivedAt !== null),
});

/** Which segment, in one line. */
export function SegmentSelect({ id, views, onChoose }: Omit<SegmentChoiceProps, "unsaved">) {
  const { inUse, archived } = parted(views);
  const option = ({ segment }: SegmentView) => (
    <option key={segment.id} value={segment.id} dir="auto">
      {segment.name}
    </option>
  );
  return (
    <Field name="segment" label={t("compose_segment")} problems={[]}>
      {(control) => (
        <select {...control} value={id} onChange={(event) => onChoose(event.currentTarget.value)}>
          {inUse.map(option)}
          <option value={NEW}>{t("compose_a_new_segment")}</option>
          {archived.length > 0 && (
            <optgroup label={t("compose_archived_group")}>{archived.map(option)}</optgroup>
          )}
        </select>
      )}
    </Field>
  );
}

/** Which segment, as a list beside the words. */
export function SegmentList({ id, views, unsaved, onChoose }: SegmentChoiceProps) {
  const { inUse, archived } = parted(views);
  const item = ({ segment }: SegmentView) => (
    <li key={segment.id}>
      <button
        type="button"
        aria-current={segment.id === id ? "true" : undefined}
        onClick={() => onChoose(segment.id)}
      >
        <bdi>{segment.name}</bdi>
        {unsaved.has(segment.id) && <span class="soft small"> {t("compose_segment_not_saved_yet")}</span>}
      </button>
    </li>
  );
  return (
    <nav class="segment-list" aria-label={t("compose_segments")}>
      <ul>
        {inUse.map(item)}
        <li>
          <button type="button" aria-current={id === NEW ? "true" : undefined} onClick={() => onChoose(NEW)}>
            {t("compose_a_new_segment")}
          </button>
        </li>
      </ul>
      {archived.length > 0 && (
        <details open={archived.some(({ segment }) => segment.id === id)}>
          <summary>{t("compose_n_archived", { count: archived.length })}</summary>
          <ul>{archived.map(item)}</ul>
        </details>
      )}
    </nav>
  );
}
