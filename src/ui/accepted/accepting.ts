import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { AcceptedPerson } from "../../app/accepted/read-accepted.ts";
import type { Actions } from "../../app/actions.ts";
import type { FieldProblem } from "../../app/reports.ts";
import type { FollowUp } from "../../core/invitation/follow-up.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { createRunner, type Runner } from "../live/runner.ts";
import { keptTexts, type Shelf } from "../live/shelf.ts";
import { type Copied, openedWords, thanksProblemWords } from "../words/accepted.ts";

/** What is done on the list of those who said yes. Texts typed and not saved outlive the page. */
export interface Accepting {
  readonly runner: Runner;
  /** What was opened for whom, by invitation. */
  readonly opened: ReadonlySignal<ReadonlyMap<string, string>>;
  /** What was done last, and its undo. */
  readonly done: ReadonlySignal<{ readonly sentence: string; readonly undo: (() => void) | null } | null>;
  /** Typed for a segment and not saved. */
  readonly drafts: Signal<ReadonlyMap<string, string>>;
  /** What is wrong with the words of a segment. */
  readonly problems: ReadonlySignal<ReadonlyMap<string, readonly FieldProblem[]>>;
  open(person: AcceptedPerson, text: string | null): void;
  follow(person: AcceptedPerson, kind: FollowUp["kind"]): void;
  putBack(person: AcceptedPerson): void;
  type(segmentId: string, text: string): void;
  save(segmentId: string): void;
  /** Back to the words that are saved. */
  drop(segmentId: string): void;
}

const FOLLOWED: Readonly<Record<FollowUp["kind"], MessageKey>> = {
  written: "health_accepted_was_written",
  "no-need": "health_accepted_was_not_needed",
};

export function createAccepting(
  actions: Actions,
  shelf: Shelf,
  copy: (text: string) => Promise<boolean>,
): Accepting {
  const runner = createRunner();
  const opened = signal<ReadonlyMap<string, string>>(new Map());
  const done = signal<{ sentence: string; undo: (() => void) | null } | null>(null);
  const drafts = keptTexts(shelf, "thanks");
  const problems = signal<ReadonlyMap<string, readonly FieldProblem[]>>(new Map());

  const putBack = ({ invitation, prospect }: AcceptedPerson): void => {
    runner.run(
      () => actions.undoFollowUp(invitation.id),
      () => {
        done.value = { sentence: t("health_accepted_was_put_back", { name: prospect.fullName }), undo: null };
      },
    );
  };
  const drop = (segmentId: string): void => {
    drafts.value = without(drafts.value, segmentId);
    problems.value = without(problems.value, segmentId);
  };

  return {
    runner,
    opened,
    done,
    drafts,
    problems,
    open({ invitation, prospect }, text) {
      runner.run(
        async () => {
          // Copied first: the new tab takes the focus, and with it the leave to copy.
          const copied: Copied = text === null ? "none" : (await copy(text)) ? "copied" : "refused";
          return openedWords(await actions.openComposer(invitation.id), copied, prospect.firstName);
        },
        (sentence) => {
          opened.value = new Map([...opened.value, [invitation.id, sentence]]);
        },
      );
    },
    follow(person, kind) {
      const { invitation, prospect } = person;
      runner.run(
        () => actions.followedUp(invitation.id, kind),
        (found) => {
          const name = prospect.fullName;
          done.value = found
            ? { sentence: t(FOLLOWED[kind], { name }), undo: () => putBack(person) }
            : { sentence: t("health_accepted_was_gone", { name }), undo: null };
        },
      );
    },
    putBack,
    type(segmentId, text) {
      // An empty text is one too: a Map keeps what a shelf of texts alone would forget.
      drafts.value = new Map([...drafts.value, [segmentId, text]]);
    },
    save(segmentId) {
      const text = drafts.value.get(segmentId);
      if (text === undefined) return;
      runner.run(
        () => actions.saveThanks(segmentId, text),
        (saved) => {
          if (!saved.ok) {
            const problem = { field: "thanks", message: thanksProblemWords(saved.error) };
            problems.value = new Map([...problems.value, [segmentId, [problem]]]);
            return;
          }
          // What was typed while it was being saved stays.
          if (drafts.peek().get(segmentId) === text) drop(segmentId);
          else problems.value = without(problems.value, segmentId);
          done.value = { sentence: t("health_accepted_words_saved"), undo: null };
        },
      );
    },
    drop,
  };
}

function without<T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  return new Map([...map].filter(([name]) => name !== key));
}
