import { type ReadonlySignal, signal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { UndoToken } from "../../app/reports.ts";
import type { Overview, QueueEntry } from "../../app/views.ts";
import type { TemplateFault } from "../../core/template/index.ts";
import { t } from "../i18n/language.ts";
import { type ActionProblem, actionProblem } from "../live/runner.ts";
import { keptTexts, type Shelf } from "../live/shelf.ts";
import { nameOf } from "../words/name.ts";
import {
  approvedSentence,
  type DecisionWords,
  NEVER_AGAIN,
  noteProblemWords,
  PUT_BACK,
  rewrittenSentence,
  SENT_BACK,
  SETTLED,
  SKIPPED,
  TAKEN_BACK,
} from "../words/review.ts";
import { createLeaving, type Decided, type Decision } from "./leaving.ts";
import { type LastDone, type WayBack, wayBackBy, wayFromYes } from "./ways-back.ts";

/** What a person can be corrected in. */
export type Correction = Parameters<Actions["changePerson"]>[1];

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
  /** What was decided here, for a list that keeps those in sight. */
  readonly decided: ReadonlySignal<ReadonlyMap<string, Decided>>;
  /** What was undone last; another list each time. */
  readonly back: ReadonlySignal<readonly string[]>;
  /** Grows when the keyboard's place must move on to the entry that follows. */
  readonly moved: ReadonlySignal<number>;
  approve(entries: readonly QueueEntry[]): void;
  skip(entry: QueueEntry): void;
  unapprove(entry: QueueEntry): void;
  sendBack(entry: QueueEntry): void;
  /** On the list of people never to invite. */
  neverAgain(entry: QueueEntry): void;
  putBack(entry: QueueEntry): void;
  /** Corrects what is known of a person; `then` runs once it is saved. */
  correct(entry: QueueEntry, change: Correction, then: () => void): void;
  /** Other words for all of these; `then` gets what is wrong with them, null once they are written. */
  rewriteAll(entries: readonly QueueEntry[], body: string, then: (fault: TemplateFault | null) => void): void;
  askForMore(count: number): void;
  /** What became of one whose outcome nobody knew. */
  settle(entry: QueueEntry, as: "sent" | "not-sent"): void;
  startEdit(id: string): void;
  /** Keeps what was typed, for the next time the same entry is edited. */
  stopEdit(): void;
  /** Read while rendering, it follows. */
  typed(id: string): string | null;
  type(id: string, text: string): void;
  saveNote(entry: QueueEntry, text: string): void;
  undo(): void;
  /** Takes the decision about this one back, also once others were made after it. */
  takeBack(entry: QueueEntry): void;
  /** Forgets entries that the newest overview no longer offers, so that they show when they come back. */
  forget(overview: Overview): void;
}

/** `shelf`: notes being edited outlive the popup there. */
export function createReview(actions: Actions, shelf: Shelf): Review {
  const last = signal<LastDone | null>(null);
  const problem = signal<ActionProblem | null>(null);
  const editing = signal<string | null>(null);
  const editProblem = signal<string | null>(null);
  const leaving = createLeaving();
  const { show } = leaving;
  const back = signal<readonly string[]>([]);
  const moved = signal(0);
  const texts = keptTexts(shelf, "notes");
  /** From each decision made here, by the entry it was about. */
  const ways = new Map<string, WayBack>();
  const busy = new Set<string>();
  /** Every action begun so far has ended. Never rejects. */
  let settled: Promise<unknown> = Promise.resolve();

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

  const leave = (entries: readonly QueueEntry[], as: Decision) => {
    leaving.leave(entries, as);
    moved.value += 1;
  };

  const idsOf = (entries: readonly QueueEntry[]) => entries.map(({ invitation }) => invitation.id);
  /** Not acted on as it stands, and nothing under way for it. */
  const isFree = (entry: QueueEntry) => !leaving.has(entry) && !busy.has(entry.invitation.id);

  /** One decision about one entry. `as`: by which it goes from the list, before the store says so. */
  const decide = (
    entry: QueueEntry,
    work: () => Promise<UndoToken | null>,
    words: DecisionWords,
    as: Decision | null,
  ) => {
    if (as !== null && !isFree(entry)) return;
    if (as !== null) leave([entry], as);
    void act(idsOf([entry]), work, (undo) => {
      if (undo === null || as === null) show(idsOf([entry]));
      else forgetTyped([entry]);
      const name = nameOf(entry.prospect);
      const way = wayBack(undo);
      if (way) ways.set(entry.invitation.id, way);
      last.value = { sentence: way ? words.done(name) : words.failed(name), undo: way };
    });
  };

  const wayBack = (token: UndoToken | null): WayBack | null => wayBackBy(actions, token);

  const goBack = (way: WayBack | null | undefined, words: string) => {
    if (!way) return;
    void act(
      ["undo"],
      () => way.run(),
      (undone) => {
        if (undone) {
          show(way.ids);
          back.value = way.ids;
        }
        moved.value += 1;
        last.value = {
          sentence: undone ? words : t("today_too_late_to_undo"),
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
    leaving: leaving.stamps,
    decided: leaving.decided,
    back,
    moved,
    approve(all) {
      const entries = all.filter(isFree);
      if (entries.length === 0) return;
      const ids = idsOf(entries);
      leave(entries, "approved");
      void act(
        ids,
        () =>
          actions.approve(entries.map(({ invitation }) => ({ id: invitation.id, seen: invitation.note }))),
        (report) => {
          if (report.refused > 0) show(ids);
          else forgetTyped(entries);
          for (const id of ids) ways.set(id, wayFromYes(actions, id));
          last.value = { sentence: approvedSentence(report, entries[0]), undo: wayBack(report.undo) };
        },
      );
    },
    skip: (entry) => decide(entry, () => actions.skip(entry.invitation.id), SKIPPED, "skipped"),
    sendBack: (entry) => decide(entry, () => actions.sendBack(entry.invitation.id), SENT_BACK, "sent-back"),
    settle: (entry, as) => decide(entry, () => actions.settle(entry.invitation.id, as), SETTLED[as], null),
    putBack: (entry) => decide(entry, () => actions.putBack(entry.invitation.id), PUT_BACK, null),
    unapprove: (entry) => decide(entry, () => actions.unapprove(entry.invitation.id), TAKEN_BACK, null),
    neverAgain(entry) {
      if (!isFree(entry)) return;
      leave([entry], "never");
      const ids = idsOf([entry]);
      void act(
        ids,
        () => actions.blockPerson(entry.prospect.id),
        ({ undo }) => {
          if (undo === null) show(ids);
          else forgetTyped([entry]);
          const name = nameOf(entry.prospect);
          const way = undo && { ids, run: () => actions.undoBlocking(undo) };
          if (way) ways.set(entry.invitation.id, way);
          last.value = { sentence: way ? NEVER_AGAIN.done(name) : NEVER_AGAIN.failed(name), undo: way };
        },
      );
    },
    correct(entry, change, then) {
      void act(
        idsOf([entry]),
        () => actions.changePerson(entry.prospect.id, change),
        (undo) => {
          then();
          last.value = { sentence: t("today_corrected", { name: change.fullName }), undo: wayBack(undo) };
        },
      );
    },
    rewriteAll(entries, body, then) {
      void act(
        idsOf(entries),
        () => actions.rewriteAll(idsOf(entries), body),
        (result) => {
          then(result.ok ? null : result.error);
          if (!result.ok) return;
          last.value = { sentence: rewrittenSentence(result.value), undo: wayBack(result.value.undo) };
        },
      );
    },
    askForMore(count) {
      void act(
        ["more"],
        () => actions.askForMore(count),
        (undo) => {
          const sentence =
            undo === null ? t("today_nobody_to_add") : t("today_n_added", { count: undo.before.length });
          last.value = { sentence, undo: wayBack(undo) };
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
    typed: (id) => texts.value.get(id) ?? null,
    type(id, text) {
      texts.value = new Map([...texts.peek(), [id, text]]);
    },
    saveNote(entry, text) {
      void act(
        idsOf([entry]),
        () => actions.editNote(entry.invitation.id, text),
        (result) => {
          if (!result.ok) {
            editProblem.value = noteProblemWords(result.error);
            return;
          }
          forgetTyped([entry]);
          if (editing.peek() === entry.invitation.id) editing.value = null;
          moved.value += 1;
          last.value = {
            sentence: t("today_note_changed", { name: nameOf(entry.prospect) }),
            undo: wayBack(result.value),
          };
        },
      );
    },
    forget(overview) {
      leaving.forget(overview, (id) => busy.has(id));
    },
    undo() {
      // Meant is the last thing done, also while it is still being saved.
      void settled.then(() => goBack(last.peek()?.undo, t("today_undone")));
    },
    takeBack(entry) {
      const { id } = entry.invitation;
      const isYes = leaving.decided.peek().get(id)?.as === "approved";
      const words = isYes ? TAKEN_BACK.done(nameOf(entry.prospect)) : t("today_undone");
      void settled.then(() => goBack(ways.get(id), words));
    },
  };
}
