import type { FieldProblem } from "../../app/reports.ts";
import { t } from "../i18n/language.ts";
import { Field } from "../parts/Field.tsx";

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
      ? `${t("compose_share_comes_to", { own, all: own + others })} `
      : "";
  return `${sense}${t("compose_share_means")}`;
}

/** How much of the day's number a segment gets beside the others. */
export function ShareField({ share, others, problems, onInput }: ShareFieldProps) {
  return (
    <Field
      name="weight"
      label={t("compose_share_of_the_day")}
      why={shareWords(share, others)}
      problems={problems}
      inline
    >
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
