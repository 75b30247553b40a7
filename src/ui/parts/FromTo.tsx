import { useId } from "preact/hooks";

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

/** Two times of a day, one after the other. */
export function FromTo({ times, invalid, of, onChange }: FromToProps) {
  const id = useId();
  const before = of === undefined ? null : <span class="hidden-text">{of}: </span>;
  const box = (end: keyof Times) => (
    <>
      <label for={`${id}-${end}`}>
        {before}
        {end}
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
