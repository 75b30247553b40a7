import { useId } from "preact/hooks";
import { ALLOCATIONS, type Allocation } from "../../core/segment/segment.ts";

export interface AllocationFieldProps {
  readonly value: Allocation;
  readonly onChange: (allocation: Allocation) => void;
}

const WORDS: Readonly<Record<Allocation, readonly [name: string, meaning: string]>> = {
  learning: [
    "By what is learnt",
    "The wording that is accepted more often gets more of the new invitations, the surer that is; each still gets some.",
  ],
  evenly: ["Evenly", "Each gets as many. Simpler to compare, slower to profit from what is learnt."],
};

/** How new invitations are shared among several wordings. */
export function AllocationField({ value, onChange }: AllocationFieldProps) {
  const id = useId();
  return (
    <fieldset class="field">
      <legend>New invitations among the wordings</legend>
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
            {WORDS[allocation][0]}
            <span id={`${id}-${allocation}`} class="soft small explained">
              {WORDS[allocation][1]}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
