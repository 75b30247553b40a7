import { useId } from "preact/hooks";
import { ALLOCATIONS, type Allocation } from "../../core/segment/segment.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

export interface AllocationFieldProps {
  readonly value: Allocation;
  readonly onChange: (allocation: Allocation) => void;
}

const WORDS: Readonly<Record<Allocation, readonly [name: MessageKey, meaning: MessageKey]>> = {
  learning: ["compose_allocation_learning", "compose_allocation_learning_means"],
  evenly: ["compose_allocation_evenly", "compose_allocation_evenly_means"],
};

/** How new invitations are shared among several wordings. */
export function AllocationField({ value, onChange }: AllocationFieldProps) {
  const id = useId();
  return (
    <fieldset class="field">
      <legend>{t("compose_allocation")}</legend>
      {ALLOCATIONS.map((allocation) => (
        <label key={allocation} class="choice">
          <input
            type="radio"
            name={id}
            checked={value === allocation}
            aria-describedby={`${id}-${allocation}`}
            onChange={() => onChange(allocation)}
          />
          <span>
            {t(WORDS[allocation][0])}
            <span id={`${id}-${allocation}`} class="soft small explained">
              {t(WORDS[allocation][1])}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
