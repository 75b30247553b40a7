import { type ReadonlySignal, signal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { SegmentProblem } from "../../app/composing/draft.ts";
import type { SegmentChange } from "../../app/composing/segments.ts";
import type { FieldProblem } from "../../app/reports.ts";
import { readTyped, typedText } from "../../core/segment/typed-segment.ts";
import type { Result } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";
import { createRunner, type Runner } from "../live/runner.ts";
import { keptTexts, type Shelf } from "../live/shelf.ts";
import { savedWords } from "../words/composing.ts";
import { segmentProblem } from "../words/segment-problem.ts";
import { createDeeds, type Deeds } from "./deeds.ts";
import { adopted, type Draft, toSave } from "./draft.ts";

/** Stands for the segment that does not exist yet. */
export const NEW = "new";

export interface Composing {
  /** The id of the segment chosen, or `NEW`; null until a choice was made or is plain. */
  readonly chosen: ReadonlySignal<string | null>;
  /** What was typed for a segment and not saved, over what stands saved. Read while rendering, it follows. */
  draftOf(id: string, kept: Draft): Draft;
  /** The place of the wording shown, within the draft's. */
  shownIn(id: string, draft: Draft): number;
  readonly problems: ReadonlySignal<readonly FieldProblem[]>;
  /** What the last save did, in a sentence; null after further typing. */
  readonly saved: ReadonlySignal<string | null>;
  readonly runner: Runner;
  readonly deeds: Deeds;
  choose(id: string): void;
  show(id: string, place: number): void;
  change(id: string, draft: Draft): void;
  /** Back to what stands saved. */
  discard(id: string): void;
  /** What was discarded last, to be taken up again; null after further typing. */
  readonly discarded: ReadonlySignal<(() => void) | null>;
  save(id: string, draft: Draft): void;
}

function without<T>(texts: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  const rest = new Map(texts);
  rest.delete(id);
  return rest;
}

/** The place of the first wording with a problem; null: it is about something else. */
function placeOf(problems: readonly SegmentProblem[]): number | null {
  const places = problems.flatMap(({ field }) => /^wordings\.(\d+)/.exec(field)?.[1] ?? []);
  return places[0] === undefined ? null : Number(places[0]);
}

/** `shelf`: words not saved outlive the popup there, one text a segment. */
export function createComposing(actions: Actions, shelf: Shelf): Composing {
  const chosen = signal<string | null>(null);
  const typed = keptTexts(shelf, "segments being written");
  /** What stood saved when the typing began: another page may have saved since. */
  const over = keptTexts(shelf, "what is written over");
  /** What stands saved, as last seen. */
  const stands = new Map<string, string>();
  const shown = signal<ReadonlyMap<string, number>>(new Map());
  const problems = signal<readonly FieldProblem[]>([]);
  const saved = signal<string | null>(null);
  const discarded = signal<(() => void) | null>(null);
  const runner = createRunner();

  const writeOver = (id: string, text: string | undefined) => {
    over.value = text === undefined ? without(over.peek(), id) : new Map([...over.peek(), [id, text]]);
  };
  const put = (id: string, text: string) => {
    if (!typed.peek().has(id)) writeOver(id, stands.get(id));
    typed.value = new Map([...typed.peek(), [id, text]]);
  };
  const quiet = () => {
    problems.value = [];
    saved.value = null;
    discarded.value = null;
  };
  const choose = (id: string) => {
    quiet();
    chosen.value = id;
  };
  const show = (id: string, place: number) => {
    shown.value = new Map([...shown.peek(), [id, place]]);
  };
  const settle = (
    id: string,
    draft: Draft,
    result: Result<string | SegmentChange, readonly SegmentProblem[]>,
  ) => {
    problems.value = result.ok ? [] : result.error.map(segmentProblem);
    if (!result.ok) {
      // Told once; then this page's words may take the place of the other's.
      if (result.error.some(({ fault }) => fault.kind === "changed-elsewhere")) writeOver(id, stands.get(id));
      const place = placeOf(result.error);
      if (place !== null) show(id, place);
      return;
    }
    // What was typed on meanwhile stays.
    if (typed.peek().get(id) === typedText(draft)) typed.value = without(typed.peek(), id);
    if (typeof result.value !== "string") {
      stands.set(id, result.value.stands);
      writeOver(id, typed.peek().has(id) ? result.value.stands : undefined);
    }
    saved.value = typeof result.value === "string" ? t("compose_saved") : savedWords(result.value);
    if (typeof result.value === "string" && [NEW, null].includes(chosen.peek())) chosen.value = result.value;
  };

  return {
    chosen,
    problems,
    saved,
    runner,
    deeds: createDeeds(actions, choose),
    choose,
    show,
    draftOf(id, kept) {
      // A segment without a wording is shown with an empty one, which stands nowhere.
      const wordings = kept.wordings.filter((wording) => wording.id !== null);
      stands.set(id, typedText({ ...kept, wordings }));
      const text = typed.value.get(id);
      const draft = text === undefined ? null : readTyped(text);
      return draft === null ? kept : adopted(draft, kept);
    },
    shownIn: (id, { wordings }) => Math.min(shown.value.get(id) ?? 0, wordings.length - 1),
    discarded,
    change(id, draft) {
      put(id, typedText(draft));
      quiet();
    },
    discard(id) {
      const text = typed.peek().get(id);
      typed.value = without(typed.peek(), id);
      writeOver(id, undefined);
      quiet();
      if (text === undefined) return;
      discarded.value = () => {
        put(id, text);
        discarded.value = null;
      };
    },
    save(id, draft) {
      put(id, typedText(draft));
      if (id === NEW)
        runner.run(
          () => actions.createSegment(toSave(draft)),
          (result) => settle(id, draft, result),
        );
      else
        runner.run(
          () => actions.changeSegment(id, toSave(draft), over.peek().get(id)),
          (result) => settle(id, draft, result),
        );
    },
  };
}
