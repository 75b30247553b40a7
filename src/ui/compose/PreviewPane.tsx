import { useState } from "preact/hooks";
import { Act } from "../parts/Act.tsx";
import { NoteCounter } from "../parts/NoteCounter.tsx";
import { NoteText } from "../parts/NoteText.tsx";
import { people } from "../words/count.ts";
import { holdWords } from "../words/hold.ts";
import { nameOf } from "../words/name.ts";
import type { Preview, RenderedNote } from "./preview.ts";

export interface PreviewPaneProps {
  readonly preview: Preview;
  readonly limit: number;
  /** True while the only person is the invented one. */
  readonly sample: boolean;
}

function OneNote({ rendered }: { readonly rendered: RenderedNote }) {
  const { result } = rendered;
  if ("note" in result) return <NoteText note={result.note} />;
  const { what, next } = holdWords(result.hold);
  return (
    <div class="notice">
      <p>
        <strong>Set aside.</strong> {what} {next}
      </p>
    </div>
  );
}

/** The wording on one real person after another, and what it does to all of them. */
export function PreviewPane({ preview, limit, sample }: PreviewPaneProps) {
  const [place, setPlace] = useState(0);
  if (preview.kind === "broken") return null;
  const { notes, longest, held } = preview;
  const at = Math.min(place, notes.length - 1);
  const rendered = notes[at];
  if (!rendered) return null;
  const total = held.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="stack tight" aria-labelledby="preview-title">
      <div class="row apart">
        <h2 id="preview-title" class="who">
          To {nameOf(rendered.prospect)}
          {sample && <span class="soft"> (an invented person)</span>}
        </h2>
        {notes.length > 1 && (
          <div class="row">
            <Act aria-label="Person before" idle={at === 0} onAct={() => setPlace(at - 1)}>
              ←
            </Act>
            <span class="soft small">
              {at + 1} of {notes.length}
            </span>
            <Act aria-label="Next person" idle={at === notes.length - 1} onAct={() => setPlace(at + 1)}>
              →
            </Act>
          </div>
        )}
      </div>
      <OneNote rendered={rendered} />
      <div class="row apart">
        <NoteCounter length={longest} limit={limit} />
        {notes.length > 1 && <p class="soft small">the longest of {notes.length}</p>}
      </div>
      {total > 0 && !sample && (
        <div>
          <p>
            <strong>{people(total)}</strong> would be set aside:
          </p>
          <ul class="reasons">
            {held.map(({ reason, count }) => (
              <li key={reason}>
                {reason} ({count})
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
