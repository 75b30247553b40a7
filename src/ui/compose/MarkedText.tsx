import type { RefObject } from "preact";
import { typedDir } from "../i18n/direction.ts";
import type { Remark } from "./remarks.ts";

export interface MarkedTextProps {
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly body: string;
  readonly remarks: readonly Remark[];
}

const WEIGHT: Readonly<Record<Remark["severity"], number>> = { error: 2, warning: 1, hint: 0 };

interface Stretch {
  readonly text: string;
  readonly severity: Remark["severity"] | null;
}

/** The body cut where marks begin and end; where two overlap the weightier one is seen. */
function stretchesOf(body: string, remarks: readonly Remark[]): readonly Stretch[] {
  const marks = remarks.flatMap(({ range, severity }) => (range ? [{ ...range, severity }] : []));
  const edges = [...new Set([0, body.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  const cuts = edges.filter((at) => at >= 0 && at <= body.length).toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1] ?? body.length;
    const over = marks.filter((mark) => mark.start < end && mark.end > start);
    const weightiest = over.toSorted((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity])[0];
    return { text: body.slice(start, end), severity: weightiest?.severity ?? null };
  });
}

/** Lies behind the box with the same words unseen, and underlines what is remarked on. */
export function MarkedText({ layer, body, remarks }: MarkedTextProps) {
  return (
    <div ref={layer} class="marks" dir={typedDir(body)} aria-hidden="true">
      {stretchesOf(body, remarks).map(({ text, severity }, place) =>
        severity === null ? (
          text
        ) : (
          // Stretches have no other name.
          <mark key={place} class={severity}>
            {text}
          </mark>
        ),
      )}
      {/* A last empty line has its height only with something on it. */}
      {"\u200b"}
    </div>
  );
}
