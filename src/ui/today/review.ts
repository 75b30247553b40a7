import { type ReadonlySignal, signal } from "@preact/signals";
import type { Actions, ApproveReport, UndoToken } from "../../app/actions.ts";
import type { Overview, QueueEntry } from "../../app/views.ts";
import { type ActionProblem, actionProblem } from "../live/runner.ts";
import { keptTexts, type Shelf } from "../live/shelf.ts";
import { counted } from "../words/count.ts";
import { nameOf } from "../words/name.ts";

/** What was done last, in words, and the way back where there is one. */
export interface LastDone {
  readonly sentence: string;
  readonly undo: UndoToken | null;
}

/** The reviewer's working state. Lives longer than the view, so that changing places loses no typing. */
export interface Review {
  readonly last: ReadonlySignal<LastDone | null>;
  readonly problem: ReadonlySignal<ActionProblem | null>;
  /** The entry being edited, if any. */
  readonly editing: ReadonlySignal<string | null>;
  /** What is wrong with the text being edited, from the action. */
  readonly editProblem: ReadonlySignal<string | null>;
  /** Entries acted on, by the `updatedAt` they had then: gone from sight before the store says so. */
  readonly leaving: ReadonlySignal<ReadonlyMap<string, number>>;
  /** Grows when the keyboard's place must move on to the entry that follows. */
  readonly moved: ReadonlySignal<number>;
  approve(entries: readonly QueueEntry[]): void;
  skip(entry: QueueEntry): void;
  unapprove(entry: QueueEntry): void;
  startEdit(id: string): void;
  /** Keeps what was typed, for the next time the same entry is edited. */
  stopEdit(): void;
  typed(id: string): string | null;
  type(id: string, text: string): void;
  saveNote(entry: QueueEntry, text: string): void;
  undo(): void;
  /** Forgets entries that the newest overview no longer offers, so that they show when they come back. */
  forget(overview: Overview): void;
}

const stamp = ({ invitation }: QueueEntry): readonly [string, number] => [
  invitation.id,
  invitation.updatedAt,
];

function approvedSentence(report: ApproveReport, first: QueueEntry | undefined): string {
  const done =
    report.approved === 1 && first
      ? `Approved: ${nameOf(first.prospect)}.`
      : `${counted(report.approved, "invitation", "invitations")} approved.`;
  if (report.refused === 0) return done;
  const refused = `${counted(report.refused, "was", "were")} not approved, because the note had changed since you saw it. Read it again.`;
  return report.approved === 0 ? refused : `${done} ${refused}`;
}

/** `shelf`: notes being edited outlive the popup there. */
export function createReview(actions: Actions, shelf: Shelf): Review {
  const last = signal<LastDone | null>(null);
  const problem = signal<ActionProblem | null>(null);
  const editing = signal<string | null>(null);
  const editProblem = signal<string | null>(null);
  const leaving = signal<ReadonlyMap<string, number>>(new Map());
  const moved = signal(0);
  const texts = keptTexts(shelf, "notes");
  const busy = new Set<string>();
  /** Every action begun so far has ended. Never rejects. */
  let settled: Promise<unknown> = Promise.resolve();

  const show = (ids: readonly string[]) => {
    const rest = new Map(leaving.peek());
    for (const id of ids) rest.delete(id);
    leaving.value = rest;
  };

  /** One action at a time for each thing acted on; a second click on the same is dropped. */
  const perform = async <T>(keys: readonly string[], work: () => Promise<T>, then: (value: T) => void) => {
    if (keys.some((key) => busy.has(key))) return;
    for (const key of keys) busy.add(key);
    problem.value = null;
    try {
      then(await work());
    } catch (error) {
      show(keys);
      problem.value = actionProblem(error);
    } finally {
      for (const key of keys) busy.delete(key);
    }
  };

  const act: typeof perform = (keys, work, then) => {
    const done = perform(keys, work, then);
    settled = Promise.all([settled, done]);
    return done;
  };

  const forgetTyped = (entries: readonly QueueEntry[]) => {
    const rest = new Map(texts.peek());
    for (const { invitation } of entries) rest.delete(invitation.id);
    texts.value = rest;
  };

  const leave = (entries: readonly QueueEntry[]) => {
    leaving.value = new Map([...leaving.peek(), ...entries.map(stamp)]);
    moved.value += 1;
  };

  const idsOf = (entries: readonly QueueEntry[]) => entries.map(({ invitation }) => invitation.id);
  /** Not acted on as it stands, and nothing under way for it. */
  const isFree = ({ invitation }: QueueEntry) =>
    leaving.peek().get(invitation.id) !== invitation.updatedAt && !busy.has(invitation.id);

  const undoLast = () => {
    const token = last.peek()?.undo;
    if (!token) return;
    void act(
      ["undo"],
      () => actions.undo(token),
      (undone) => {
        show(token.before.map(({ id }) => id));
        moved.value += 1;
        last.value = {
          sentence: undone ? "Undone." : "Too late to undo: something changed since.",
          undo: null,
        };
      },
    );
  };

  return {
    last,
    problem,
    editing,
    editProblem,
    leaving,
    moved,
    approve(all) {
      const entries = all.filter(isFree);
      if (entries.length === 0) return;
      const ids = idsOf(entries);
      leave(entries);
      void act(
        ids,
        () =>
          actions.approve(entries.map(({ invitation }) => ({ id: invitation.id, seen: invitation.note }))),
        (report) => {
          if (report.refused > 0) show(ids);
          else forgetTyped(entries);
          last.value = { sentence: approvedSentence(report, entries[0]), undo: report.undo };
        },
      );
    },
    skip(entry) {
      if (!isFree(entry)) return;
      leave([entry]);
      void act(
        idsOf([entry]),
        () => actions.skip(entry.invitation.id),
        (undo) => {
          if (undo === null) show(idsOf([entry]));
          else forgetTyped([entry]);
          const sentence =
            undo === null
              ? `${nameOf(entry.prospect)} could not be skipped: something changed since.`
              : `Skipped: ${nameOf(entry.prospect)}.`;
          last.value = { sentence, undo };
        },
      );
    },
    unapprove(entry) {
      void act(
        idsOf([entry]),
        () => actions.unapprove(entry.invitation.id),
        (undo) => {
          show(idsOf([entry]));
          const sentence =
            undo === null
              ? `${nameOf(entry.prospect)} could not be taken back: it is under way already.`
              : `Taken back: ${nameOf(entry.prospect)} waits for review again.`;
          last.value = { sentence, undo };
        },
      );
    },
    startEdit(id) {
      editProblem.value = null;
      editing.value = id;
    },
    stopEdit() {
      editing.value = null;
      moved.value += 1;
    },
    typed: (id) => texts.peek().get(id) ?? null,
    type(id, text) {
      texts.value = new Map([...texts.peek(), [id, text]]);
    },
    saveNote(entry, text) {
      void act(
        idsOf([entry]),
        () => actions.editNote(entry.invitation.id, text),
        (result) => {
          if (!result.ok) {
            editProblem.value = result.error.message;
            return;
          }
          forgetTyped([entry]);
          if (editing.peek() === entry.invitation.id) editing.value = null;
          moved.value += 1;
          last.value = { sentence: `Note changed: ${nameOf(entry.prospect)}.`, undo: result.value };
        },
      );
    },
    forget(overview) {
      const offered = new Set(idsOf([...overview.review, ...overview.held]));
      const gone = [...leaving.peek().keys()].filter((id) => !offered.has(id) && !busy.has(id));
      if (gone.length > 0) show(gone);
    },
    undo() {
      // Meant is the last thing done, also while it is still being saved.
      void settled.then(undoLast);
    },
  };
}
