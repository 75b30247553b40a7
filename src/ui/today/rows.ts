import type { QueueEntry } from "../../app/views.ts";
import type { Decided, Decision } from "./leaving.ts";

/** One line of the list beside the letter. */
export type Row =
  | { readonly kind: "open" | "held"; readonly entry: QueueEntry }
  | { readonly kind: "decided"; readonly entry: QueueEntry; readonly as: Decision };

export const idOf = ({ entry }: Row): string => entry.invitation.id;

export interface Listed {
  /** Still to be looked at, in their order. */
  readonly open: readonly QueueEntry[];
  /** Set aside. */
  readonly held: readonly QueueEntry[];
  readonly decided: ReadonlyMap<string, Decided>;
}

/**
 * Those to look at, then those set aside, and each that was decided on where it stood before: nothing moves
 * under the person's eyes.
 */
export function rowsOf(before: readonly Row[], { open, held, decided }: Listed): readonly Row[] {
  const offered: readonly Row[] = [
    ...open.map((entry) => ({ kind: "open", entry }) as const),
    ...held.map((entry) => ({ kind: "held", entry }) as const),
  ];
  const isOffered = new Set(offered.map(idOf));
  const stood = new Set(before.map(idOf));
  /** What was decided, by whom it stands behind; null: nobody. */
  const behind = new Map<string | null, Row[]>();
  const put = (after: string | null, { entry, as }: Decided) => {
    const row = { kind: "decided", entry, as } as const;
    behind.set(after, [...(behind.get(after) ?? []), row]);
  };
  let last: string | null = null;
  for (const id of before.map(idOf)) {
    const one = decided.get(id);
    if (isOffered.has(id)) last = id;
    else if (one) put(last, one);
  }
  for (const [id, one] of decided) {
    if (!isOffered.has(id) && !stood.has(id)) put(open.at(-1)?.invitation.id ?? null, one);
  }
  return [...(behind.get(null) ?? []), ...offered.flatMap((row) => [row, ...(behind.get(idOf(row)) ?? [])])];
}

/** The next one of a kind after a place, else the first of that kind; -1: there is none. */
export function nextOf(rows: readonly Row[], kind: Row["kind"], after: number): number {
  const next = rows.findIndex((row, place) => place > after && row.kind === kind);
  return next === -1 ? rows.findIndex((row) => row.kind === kind) : next;
}
