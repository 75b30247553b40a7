import type { FieldProblem } from "../../app/reports.ts";
import { Field } from "../parts/Field.tsx";
import { counted } from "../words/count.ts";

export interface ShareFieldProps {
  /** As typed. */
  readonly share: string;
  /** What the other segments have together. */
  readonly others: number;
  readonly problems: readonly FieldProblem[];
  readonly onInput: (share: string) => void;
}

/** How shares work, with what this one comes to where it is a number. */
function shareWords(share: string, others: number): string {
  const own = Number(share);
  const sense =
    Number.isInteger(own) && own > 0 && share.trim() !== ""
      ? `${own} of ${counted(own + others, "invitation", "invitations")} ${own === 1 ? "goes" : "go"} to this segment, the rest to the others by their own shares. `
      : "";
  return `${sense}A segment with nobody approved leaves its share to the others; within one, whom you approved first goes first.`;
}

/** How much of the day's number a segment gets beside the others. */
export function ShareField({ share, others, problems, onInput }: ShareFieldProps) {
  return (
    <Field name="weight" label="Share of the day" why={shareWords(share, others)} problems={problems} inline>
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode="numeric"
          min={1}
          max={10}
          value={share}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
