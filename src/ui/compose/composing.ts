import { type ReadonlySignal, signal } from "@preact/signals";
import type { Actions, FieldProblem } from "../../app/actions.ts";
import type { SegmentView } from "../../app/views.ts";
import { createRunner, type Runner } from "../live/runner.ts";
import { keptTexts, type Shelf } from "../live/shelf.ts";
import { counted } from "../words/count.ts";

/** A segment's name, wording and share of the day as typed. */
export interface Draft {
  readonly name: string;
  readonly body: string;
  readonly share: string;
}

/** Stands for the segment that does not exist yet. */
export const NEW = "new";

export interface Composing {
  /** The id of the segment chosen, or `NEW`; null until a choice was made or is plain. */
  readonly chosen: ReadonlySignal<string | null>;
  /** What was typed for a segment and not saved, over what stands saved. Read while rendering, it follows. */
  draftOf(id: string, kept: Draft): Draft;
  readonly problems: ReadonlySignal<readonly FieldProblem[]>;
  /** What the last save did, in a sentence; null after further typing. */
  readonly saved: ReadonlySignal<string | null>;
  readonly runner: Runner;
  choose(id: string): void;
  change(id: string, draft: Draft): void;
  save(id: string, draft: Draft): void;
}

/** What stands saved for a segment. */
export const savedDraft = (view: SegmentView | undefined): Draft => ({
  name: view?.segment.name ?? "",
  body: view?.template?.body ?? "",
  share: String(view?.segment.weight ?? 1),
});

function without(texts: ReadonlyMap<string, string>, id: string): ReadonlyMap<string, string> {
  const rest = new Map(texts);
  rest.delete(id);
  return rest;
}

/** `shelf`: words not saved outlive the popup there. */
export function createComposing(actions: Actions, shelf: Shelf): Composing {
  const chosen = signal<string | null>(null);
  const names = keptTexts(shelf, "segment names");
  const bodies = keptTexts(shelf, "segment words");
  const shares = keptTexts(shelf, "segment shares");
  const problems = signal<readonly FieldProblem[]>([]);
  const saved = signal<string | null>(null);
  const runner = createRunner();

  /** Forgets the draft unless it was typed on meanwhile. */
  const settled = (id: string, draft: Draft) => {
    const typed = [names.peek().get(id), bodies.peek().get(id), shares.peek().get(id)];
    if ([draft.name, draft.body, draft.share].some((text, place) => text !== typed[place])) return;
    for (const texts of [names, bodies, shares]) texts.value = without(texts.peek(), id);
  };

  return {
    chosen,
    draftOf: (id, kept) => ({
      name: names.value.get(id) ?? kept.name,
      body: bodies.value.get(id) ?? kept.body,
      share: shares.value.get(id) ?? kept.share,
    }),
    problems,
    saved,
    runner,
    choose(id) {
      problems.value = [];
      saved.value = null;
      chosen.value = id;
    },
    change(id, draft) {
      names.value = new Map([...names.peek(), [id, draft.name]]);
      bodies.value = new Map([...bodies.peek(), [id, draft.body]]);
      shares.value = new Map([...shares.peek(), [id, draft.share]]);
      problems.value = [];
      saved.value = null;
    },
    save(id, draft) {
      const { name, body, share } = draft;
      if (id === NEW) {
        runner.run(
          () => actions.createSegment(name, body),
          (result) => {
            problems.value = result.ok ? [] : result.error;
            if (!result.ok) return;
            settled(NEW, draft);
            if (chosen.peek() === NEW || chosen.peek() === null) chosen.value = result.value;
            saved.value = "Saved.";
          },
        );
        return;
      }
      runner.run(
        () => actions.changeSegment(id, name, body, Number(share)),
        (result) => {
          problems.value = result.ok ? [] : result.error;
          if (!result.ok) return;
          settled(id, draft);
          const { voided } = result.value;
          saved.value =
            voided === 0
              ? "Saved."
              : `Saved. ${counted(voided, "approval was", "approvals were")} taken back: the words changed, so read ${voided === 1 ? "it" : "them"} again.`;
        },
      );
    },
  };
}
