import { useEffect, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { CompareBy as By, GroupedComparison } from "../../app/experiments/compare-by.ts";
import { useRunner } from "../live/runner.ts";
import { Field } from "../parts/Field.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { counted } from "../words/count.ts";
import { verdictWords } from "../words/experiment.ts";
import { shortDay } from "../words/when.ts";
import { FiguresTable, scaleOf } from "./FiguresTable.tsx";

export interface CompareByProps {
  readonly actions: Actions;
  /** Placeholder names of imported columns. */
  readonly columns: readonly string[];
}

const KINDS = { segment: "Segment", week: "Week", role: "Role" } as const;

function byOf(value: string): By {
  if (value === "week" || value === "role" || value === "segment") return { kind: value };
  return { kind: "column", name: value.replace(/^column:/, "") };
}

const WHY = {
  segment: "Who was invited moves the share more than the words do.",
  week: "The week in which they were sent, by its Monday. The last two are too young to be decided.",
  role: "A guess from the start of each headline.",
  column: "What your own list says in that column.",
} as const;

function Result({ by, grouped }: { readonly by: By; readonly grouped: GroupedComparison }) {
  const { comparison, names, smallOnes } = grouped;
  const nameOf = (id: string) => (by.kind === "week" && /^\d/.test(id) ? `Week of ${shortDay(id)}` : id);
  if (names.length === 0) return <p>Nothing was sent yet.</p>;
  const { many } = comparison;
  return (
    <>
      <p>
        <strong>{verdictWords(comparison, nameOf)}</strong>
      </p>
      {many.warning && (
        <p class="notice">
          {counted(many.count, "group", "groups")} side by side: by chance alone{" "}
          {Math.round(many.chanceOfAny * 100)} % of such tables show a difference where there is none. What is
          called different below holds for all of them together.
        </p>
      )}
      <FiguresTable
        caption="Groups beside each other"
        what={by.kind === "column" ? by.name.replaceAll("_", " ") : KINDS[by.kind]}
        scale={scaleOf(comparison.figures)}
        rows={comparison.figures.map((figures) => ({
          id: figures.id,
          name: nameOf(figures.id),
          figures,
          differs: figures.differs === null ? null : `${figures.differs} than the others`,
        }))}
      />
      {smallOnes > 0 && (
        <p class="soft small">{counted(smallOnes, "smaller group is", "smaller groups are")} one line.</p>
      )}
      <p class="soft small">
        Nobody drew lots for these groups: a difference says that they differ, not why. Invitations still
        undecided count for neither side.
      </p>
    </>
  );
}

/** Anything sent so far, grouped by what the person likes to know. */
export function CompareBy({ actions, columns }: CompareByProps) {
  const [value, setValue] = useState("segment");
  const [grouped, setGrouped] = useState<{ readonly value: string; readonly of: GroupedComparison } | null>(
    null,
  );
  const runner = useRunner();
  const asked = useRef(0);
  const by = byOf(value);
  useEffect(() => {
    asked.current += 1;
    const mine = asked.current;
    // What was asked before stops as soon as something else is asked, or the page is left.
    void runner.run(
      () => actions.compareBy(byOf(value), () => asked.current !== mine),
      (found) => {
        if (found !== null) setGrouped({ value, of: found });
      },
    );
    return () => {
      asked.current += 1;
    };
  }, [value]);
  return (
    <section class="stack" aria-labelledby="compare-title">
      <h2 id="compare-title">Compare by</h2>
      <Field name="by" label="What to compare" why={WHY[by.kind]} problems={[]} inline>
        {(control) => (
          <select {...control} value={value} onChange={(event) => setValue(event.currentTarget.value)}>
            {Object.entries(KINDS).map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
            {columns.map((name) => (
              <option key={name} value={`column:${name}`}>
                {name.replaceAll("_", " ")}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div aria-live="polite" aria-busy={grouped?.value !== value}>
        {grouped?.value === value ? (
          <div class="stack">
            <Result by={by} grouped={grouped.of} />
          </div>
        ) : (
          <p class="soft">Counting …</p>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
