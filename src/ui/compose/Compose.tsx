import type { SegmentView } from "../../app/views.ts";
import type { Loaded } from "../live/loaded.ts";
import { Act } from "../parts/Act.tsx";
import { storeWords } from "../words/store.ts";
import { type Composing, type Draft, NEW, savedDraft } from "./composing.ts";
import { Editor } from "./Editor.tsx";

export interface ComposeProps {
  readonly segments: Loaded<readonly SegmentView[]>;
  /** Characters a note may have. */
  readonly limit: number;
  readonly composing: Composing;
  readonly onAdd: () => void;
}

const same = (one: Draft, other: Draft): boolean =>
  one.name === other.name && one.body === other.body && one.share === other.share;

/** Write: a segment and its words. */
export function Compose({ segments, limit, composing, onAdd }: ComposeProps) {
  if (segments.state !== "ready") {
    const words = segments.state === "failed" ? storeWords(segments.problem) : null;
    return (
      <main class="popup-body" aria-label="Write">
        <p class={words ? "" : "loading"}>
          {words ? `${words.what} ${words.next}` : "Opening your segments …"}
        </p>
      </main>
    );
  }
  const views = segments.value;
  const wanted = composing.chosen.value;
  const known = wanted === NEW || views.some(({ segment }) => segment.id === wanted);
  // A segment just made may reach the list a moment after its id.
  const id = wanted !== null && (known || composing.saved.value) ? wanted : (views[0]?.segment.id ?? NEW);
  const view = views.find(({ segment }) => segment.id === id);
  const kept = savedDraft(view);
  const draft = composing.draftOf(id, kept);
  const changed = !same(draft, kept);
  const { runner, saved } = composing;
  return (
    <form
      class="middle"
      noValidate
      aria-label="Write"
      onSubmit={(event) => {
        event.preventDefault();
        composing.save(id, draft);
      }}
    >
      <main class="popup-body" aria-label="Write">
        <Editor
          key={id}
          id={id}
          views={views}
          draft={draft}
          limit={limit}
          composing={composing}
          people={view?.people ?? []}
        />
      </main>
      <footer class="popup-foot">
        <div class="row apart">
          <div class="last">
            <p role="status">{saved.value ?? (changed && view ? "Not saved yet" : "")}</p>
            {saved.value && !changed && (
              <Act class="plain" onAct={onAdd}>
                Add people
              </Act>
            )}
          </div>
          <Act type="submit" class="main" idle={!changed || runner.busy.value}>
            Save
          </Act>
        </div>
      </footer>
    </form>
  );
}
