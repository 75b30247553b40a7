import type { Prospect } from "../prospect/prospect.ts";
import { type CheckedTemplate, renderNote } from "../template/index.ts";
import type { MissingValue } from "./finding.ts";

/**
 * What `advise` needs of the queued people: their notes without a limit of length, and how many lack
 * which field. People held for another reason are left out. Renders once a person: for long queues
 * give those whose values are longest and a sample of the rest.
 */
export function notesFor(
  template: CheckedTemplate,
  people: readonly Prospect[],
): { readonly renders: readonly string[]; readonly missing: readonly MissingValue[] } {
  const renders: string[] = [];
  const counts = new Map<string, number>();
  for (const prospect of people) {
    const note = renderNote(template, prospect, Number.POSITIVE_INFINITY);
    if (note.ok) renders.push(note.value);
    else if (note.error.kind === "missing-value") {
      counts.set(note.error.field, (counts.get(note.error.field) ?? 0) + 1);
    }
  }
  return { renders, missing: [...counts].map(([field, number]) => ({ field, people: number })) };
}
