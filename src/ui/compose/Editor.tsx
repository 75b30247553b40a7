import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { SegmentView } from "../../app/views.ts";
import { isPlaceholderName } from "../../core/template/fields.ts";
import { t } from "../i18n/language.ts";
import { later, useModule } from "../live/use-module.ts";
import { ActionFailure, otherProblems, Problems } from "../parts/Problem.tsx";
import type { MonthNotes } from "../words/month-notes.ts";
import { AdviceList } from "./AdviceList.tsx";
import { type Composing, NEW } from "./composing.ts";
import { createCorrecting } from "./correcting.ts";
import { type Draft, withWording } from "./draft.ts";
import { rewriteTo } from "./edit-text.ts";
import { PreviewPane } from "./PreviewPane.tsx";
import { longestOf, SAMPLE } from "./preview.ts";
import { RetiredWordings } from "./RetiredWordings.tsx";
import type { Remark } from "./remarks.ts";
import { ArchivedNotice, DoneLine, SegmentDeeds } from "./SegmentDeeds.tsx";
import { NameField, SegmentFields } from "./SegmentFields.tsx";
import { useEveryone } from "./use-everyone.ts";
import { useNotes } from "./use-notes.ts";
import { useRemarks } from "./use-remarks.ts";
import { WordingBox } from "./WordingBox.tsx";
import { WordingDeeds, WordingTabs } from "./WordingTabs.tsx";

export interface EditorProps {
  readonly id: string;
  readonly view: SegmentView | undefined;
  readonly draft: Draft;
  readonly changed: boolean;
  /** What the other segments in use have together; null: there are none. */
  readonly others: number | null;
  readonly limit: number;
  readonly notes: MonthNotes;
  readonly composing: Composing;
  readonly actions: Actions;
}

const WORDING = later(() => import("../../core/template/index.ts"));
const ADVICE = later(() => import("../../core/advice/index.ts"));
const ALONE = [SAMPLE];

/** Imported columns the words may use: those of the people, and those the saved words use already. */
function useExtra(
  view: SegmentView | undefined,
  people: readonly { readonly extra: object }[],
  columns: readonly string[],
) {
  const names = [...new Set([...people.flatMap(({ extra }) => Object.keys(extra)), ...columns])];
  const mark = view === undefined ? "" : names.filter(isPlaceholderName).join();
  return useMemo(() => (mark === "" ? [] : mark.split(",")), [mark]);
}

/** What does not fit the words of the wording shown stands above them. */
function generalProblems(composing: Composing, draft: Draft, shown: number) {
  const fields = ["name", "description", "notePolicy", "weight", "wordings"];
  const rest = otherProblems(composing.problems.value, fields);
  const elsewhere = composing.problems.value.flatMap(({ field, message }) => {
    const place = Number(/^wordings\.(\d+)\./.exec(field)?.[1] ?? Number.NaN);
    const name = draft.wordings[place]?.name ?? "";
    return Number.isNaN(place) || place === shown
      ? []
      : [{ field, message: t("compose_problem_of_wording", { name, problem: message }) }];
  });
  return [...rest, ...elsewhere];
}

/** A segment: its words, what they look like on its people, what could be better, and what holds for all of it. */
export function Editor(props: EditorProps) {
  const { id, view, draft, changed, others, limit, notes: monthNotes, composing, actions } = props;
  const adviceId = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [typing, setTyping] = useState(false);
  const [wantsFocus, setWantsFocus] = useState(false);
  const [correcting] = useState(() => createCorrecting(actions));
  const wordingModule = useModule(WORDING);
  const adviceModule = useModule(ADVICE);
  const wording = wordingModule.state === "ready" ? wordingModule.module : null;
  const advice = adviceModule.state === "ready" ? adviceModule.module : null;

  const shown = composing.shownIn(id, draft);
  const current = draft.wordings[shown] ?? { id: null, name: "A", body: "" };
  const { body } = current;
  const isBlank = body.trim() === "";
  const everyone = useEveryone(actions, view, correcting.count.value);
  const isSample = everyone.people.length === 0;
  const savedBodies = view?.wordings.map((one) => one.body).join("\u0000") ?? "";
  const columns = useMemo(
    () => wording?.columnsUsed(savedBodies.split("\u0000")) ?? [],
    [wording, savedBodies],
  );
  const extra = useExtra(view, view?.people ?? [], columns);
  const checked = useMemo(() => wording?.checkTemplate(body, extra) ?? null, [wording, body, extra]);
  const template = checked?.ok ? checked.value : null;
  const { notes, rendering } = useNotes(wording, template, isSample ? ALONE : everyone.people, limit);
  const judgedNotes = isSample ? NO_NOTES : notes;
  const { remarks, judging } = useRemarks(wording, draft.notePolicy === "blank" ? null : advice, {
    body,
    notes: judgedNotes,
    problem: checked && !checked.ok ? checked.error : null,
    limit,
    // Beside other wordings, or while nothing was typed yet, an empty one is meant.
    notesAlways:
      draft.notePolicy === "always" && draft.wordings.length === 1 && (id !== NEW || !isBlank) && changed,
  });

  useLayoutEffect(() => {
    if (!wantsFocus) return;
    box.current?.focus();
    setWantsFocus(false);
  }, [wantsFocus]);

  const change = (part: Partial<Draft>) => composing.change(id, { ...draft, ...part });
  const problems = composing.problems.value;
  const show = ({ range }: Remark) => {
    if (!range || !box.current) return;
    box.current.focus();
    box.current.setSelectionRange(range.start, range.end);
  };
  const readAdvice = () => {
    const title = document.getElementById(`${adviceId}-title`);
    title?.focus();
    title?.scrollIntoView({ block: "nearest" });
  };
  const goingThrough = everyone.reading || rendering;
  const unfinished = everyone.failed
    ? t("compose_only_the_first_read")
    : goingThrough
      ? t("compose_going_through_others")
      : null;
  // Without the template language nothing is ever judged.
  const unjudged =
    wordingModule.state !== "failed" && (goingThrough || judging || adviceModule.state === "loading");
  const name = <NameField draft={draft} isNew={id === NEW} problems={problems} onChange={change} />;

  return (
    <>
      <div class="words stack wide">
        {view && <ArchivedNotice segment={view.segment} deeds={composing.deeds} />}
        <Problems list={generalProblems(composing, draft, shown)} />
        {id === NEW && name}
        <div class="stack tight">
          <WordingTabs
            draft={draft}
            shown={shown}
            problems={problems}
            onShow={(place) => composing.show(id, place)}
          />
          <WordingBox
            key={`${id} ${shown}`}
            box={box}
            name={current.name}
            body={body}
            extra={extra}
            wording={wording}
            advice={advice}
            remarks={remarks}
            adviceId={adviceId}
            longest={notes.length > 0 ? longestOf(notes) : null}
            limit={limit}
            onBody={(text) => composing.change(id, withWording(draft, shown, { body: text }))}
            onTyping={setTyping}
            onAdvice={readAdvice}
          />
          <WordingDeeds
            draft={draft}
            shown={shown}
            problems={problems}
            onChange={(next, place) => {
              composing.change(id, next);
              composing.show(id, place);
            }}
            onAdded={() => setWantsFocus(true)}
          />
        </div>
        {wordingModule.state === "failed" && (
          <p class="problem" role="alert">
            {t("compose_preview_not_loaded", { reason: wordingModule.message })}
          </p>
        )}
        {adviceModule.state === "failed" && (
          <p class="soft small">{t("compose_advice_not_loaded", { reason: adviceModule.message })}</p>
        )}
      </div>
      {(!isBlank || remarks.length > 0) && (
        <div class="seen stack wide">
          {!isBlank && template && notes.length > 0 && (
            <PreviewPane
              notes={notes}
              limit={limit}
              monthNotes={monthNotes}
              sample={isSample}
              unfinished={unfinished}
              correcting={correcting}
            />
          )}
          <AdviceList
            id={adviceId}
            remarks={remarks}
            typing={typing}
            unfinished={unjudged}
            onShow={show}
            onFix={(text) => box.current && rewriteTo(box.current, text)}
          />
        </div>
      )}
      <div class="rest stack wide">
        {id !== NEW && name}
        <SegmentFields
          draft={draft}
          others={others}
          notes={monthNotes}
          problems={problems}
          onChange={change}
        />
        <RetiredWordings retired={view?.retired ?? []} />
        <SegmentDeeds segment={view?.segment ?? null} deeds={composing.deeds} />
        <DoneLine deeds={composing.deeds} />
        <ActionFailure problem={composing.runner.problem.value} />
      </div>
    </>
  );
}

const NO_NOTES = [] as const;
