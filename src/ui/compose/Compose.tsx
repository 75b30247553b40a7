import type { ComponentChildren } from "preact";
import type { Actions } from "../../app/actions.ts";
import type { SegmentView } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { Act } from "../parts/Act.tsx";
import type { MonthNotes } from "../words/month-notes.ts";
import { storeWords } from "../words/store.ts";
import { type Composing, NEW } from "./composing.ts";
import { isSame, savedDraft } from "./draft.ts";
import { Editor } from "./Editor.tsx";
import { SegmentList, SegmentSelect } from "./SegmentChoice.tsx";

export interface ComposeProps {
  readonly segments: Loaded<readonly SegmentView[]>;
  /** Characters a note may have. */
  readonly limit: number;
  readonly notes: MonthNotes;
  readonly composing: Composing;
  readonly actions: Actions;
  readonly onAdd: () => void;
  /** `line`: one column, the segment in a line over it. `beside`: the segments stand beside the words. */
  readonly segmentsAs: "line" | "beside";
}

/** The segment shown: the one chosen, one just made, else the first in use. */
function shownId(views: readonly SegmentView[], composing: Composing): string {
  const wanted = composing.chosen.value;
  const known = wanted === NEW || views.some(({ segment }) => segment.id === wanted);
  // A segment just made may reach the list a moment after its id.
  const isMade = composing.saved.value !== null || composing.deeds.done.value !== null;
  if (wanted !== null && (known || isMade)) return wanted;
  const inUse = views.find(({ segment }) => segment.archivedAt === null);
  return (inUse ?? views[0])?.segment.id ?? NEW;
}

/** What the segments in use besides this one have together; null: there are none. */
function othersOf(views: readonly SegmentView[], id: string): number | null {
  const others = views.filter(({ segment }) => segment.id !== id && segment.archivedAt === null);
  if (id === NEW || others.length === 0) return null;
  return others.reduce((sum, { segment }) => sum + segment.weight, 0);
}

function Waiting({ children }: { readonly children: ComponentChildren }) {
  return (
    <main class="popup-body" aria-label={t("compose_write")}>
      {children}
    </main>
  );
}

/** Write: a segment and its words. */
export function Compose({ segments, composing, onAdd, segmentsAs, ...rest }: ComposeProps) {
  if (segments.state === "loading") {
    return (
      <Waiting>
        <p class="loading">{t("compose_opening_segments")}</p>
      </Waiting>
    );
  }
  if (segments.state === "failed") {
    const { what, next } = storeWords(segments.problem);
    return (
      <Waiting>
        <p>
          {what} {next}
        </p>
      </Waiting>
    );
  }
  const views = segments.value;
  const id = shownId(views, composing);
  const view = views.find(({ segment }) => segment.id === id);
  const kept = savedDraft(view);
  const draft = composing.draftOf(id, kept);
  const changed = !isSame(draft, kept);
  const { runner, saved, discarded } = composing;
  const unsaved = new Set(
    views.flatMap((one) => {
      const own = savedDraft(one);
      return isSame(composing.draftOf(one.segment.id, own), own) ? [] : [one.segment.id];
    }),
  );
  const choice = { id, views, onChoose: composing.choose };
  return (
    <form
      class="middle"
      noValidate
      aria-label={t("compose_write")}
      onSubmit={(event) => {
        event.preventDefault();
        composing.save(id, draft);
      }}
    >
      {segmentsAs === "beside" && <SegmentList {...choice} unsaved={unsaved} />}
      <main class="popup-body writing" aria-label={t("compose_write")}>
        {segmentsAs === "beside" && <h1 class="hidden-text">{t("compose_write")}</h1>}
        {segmentsAs === "line" && views.length > 0 && <SegmentSelect {...choice} />}
        <Editor
          key={id}
          id={id}
          view={view}
          draft={draft}
          changed={changed}
          others={othersOf(views, id)}
          composing={composing}
          {...rest}
        />
      </main>
      <footer class="popup-foot">
        <div class="row apart">
          <div class="last">
            <p role="status">
              {saved.value ??
                (discarded.value
                  ? t("compose_discarded")
                  : changed && view
                    ? t("compose_not_saved_yet")
                    : "")}
            </p>
            {discarded.value && !changed && (
              <Act class="plain" onAct={discarded.value}>
                {t("compose_undo")}
              </Act>
            )}
            {saved.value && !changed && (
              <Act class="plain" onAct={onAdd}>
                {t("compose_add_people")}
              </Act>
            )}
            {changed && view && (
              <Act class="plain" onAct={() => composing.discard(id)}>
                {t("compose_discard")}
              </Act>
            )}
          </div>
          <Act type="submit" class="main" idle={!changed || runner.busy.value}>
            {t("compose_save")}
          </Act>
        </div>
      </footer>
    </form>
  );
}
