import type { Instant } from "../shared/time.ts";

/**
 * Whether invitations of a segment carry a note. `always`: without notes left they wait.
 * `while-notes-last`: with a note as long as the month has some, then blank. `blank`: never.
 */
export const NOTE_POLICIES = ["always", "while-notes-last", "blank"] as const;
export type NotePolicy = (typeof NOTE_POLICIES)[number];

/** How new invitations are shared among the wordings: by what has been learnt of them, or evenly. */
export const ALLOCATIONS = ["learning", "evenly"] as const;
export type Allocation = (typeof ALLOCATIONS)[number];

/** An audience and what its members have in common. */
export interface Segment {
  readonly id: string;
  readonly name: string;
  /** Who is in it and why they would want to connect; may be empty. */
  readonly description: string;
  /** What to write to those who accepted, a template as the wordings are; empty: nothing yet. */
  readonly thanks: string;
  readonly notePolicy: NotePolicy;
  readonly allocation: Allocation;
  /** Its share of the daily number beside the other segments', a whole number from 1 to 10. */
  readonly weight: number;
  /** Put away: nobody is queued from it, its figures stay. Null: in use. */
  readonly archivedAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** What a segment is when nobody said otherwise. */
export const NEW_SEGMENT = {
  description: "",
  thanks: "",
  notePolicy: "always",
  allocation: "learning",
  weight: 1,
  archivedAt: null,
} as const satisfies Partial<Segment>;

/**
 * One wording of a segment, a variant where there are several. An empty `body` is the blank
 * invitation, a first-class choice on a Basic account. Once something went out with it the words
 * never change: other words are another row that `replaces` this one, so that each has its own
 * figures. Before that `revision` grows by one with each change of the body, so that an approval can
 * name the wording it was given for.
 */
export interface Template {
  readonly id: string;
  readonly segmentId: string;
  /** Told apart by this among the segment's own: “A”, “B”, or what the person called it. */
  readonly name: string;
  readonly body: string;
  readonly revision: number;
  /** Takes no new invitations from then on; its figures stay. Null: in use. */
  readonly retiredAt: Instant | null;
  /** The wording it took the place of. */
  readonly replaces: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** What a wording is when nobody said otherwise. */
export const NEW_TEMPLATE = {
  name: "A",
  revision: 1,
  retiredAt: null,
  replaces: null,
} as const satisfies Partial<Template>;

/** The wordings of `segmentId` in use, oldest first as given. */
export function wordingsInUse(templates: readonly Template[], segmentId: string): readonly Template[] {
  return templates.filter((template) => template.segmentId === segmentId && template.retiredAt === null);
}
