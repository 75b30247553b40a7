import { useId } from "preact/hooks";
import type { MessageKey } from "../i18n/keys.ts";
import { rich, t } from "../i18n/language.ts";
import { hiddenText as hidden } from "./tags.tsx";

/** `HH:MM`, local wall-clock time. */
export interface Times {
  readonly from: string;
  readonly to: string;
}

export interface FromToProps {
  readonly times: Times;
  readonly invalid: boolean;
  /** Read out before each of the two where more than one pair stands in a group. */
  readonly of?: string;
  readonly onChange: (times: Times) => void;
}

const ENDS: Readonly<Record<keyof Times, { readonly alone: MessageKey; readonly of: MessageKey }>> = {
  from: { alone: "page_time_from", of: "page_time_from_of" },
  to: { alone: "page_time_to", of: "page_time_to_of" },
};

/** Two times of a day, one after the other. */
export function FromTo({ times, invalid, of, onChange }: FromToProps) {
  const id = useId();
  const box = (end: keyof Times) => (
    <>
      <label for={`${id}-${end}`}>
        {of === undefined ? t(ENDS[end].alone) : rich(ENDS[end].of, { of, hidden })}
      </label>
      <input
        id={`${id}-${end}`}
        type="time"
        value={times[end]}
        aria-invalid={invalid ? "true" : undefined}
        onInput={(event) => onChange({ ...times, [end]: event.currentTarget.value })}
      />
    </>
  );
  return (
    <div class="row from-to">
      {box("from")}
      {box("to")}
    </div>
  );
}
