import { useEffect, useMemo, useState } from "preact/hooks";
import type { Prospect } from "../../core/prospect/prospect.ts";
import type { CheckedTemplate } from "../../core/template/index.ts";
import { type RenderedNote, renderOne, type Wording } from "./preview.ts";

/** Milliseconds of rendering at each key, and at a time afterwards: with the drawing of it well under 50. Ours. */
const FIRST_SLICE = 3;
const SLICE = 8;
/** Milliseconds without a key before everybody is gone through: longer than between two keys. Ours. */
const AFTER = 250;

const pause = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const NONE: readonly RenderedNote[] = [];

function renderSlice(
  wording: Wording,
  checked: CheckedTemplate,
  people: readonly Prospect[],
  limit: number,
  length: number,
): readonly RenderedNote[] {
  const notes: RenderedNote[] = [];
  const until = performance.now() + length;
  for (const prospect of people) {
    notes.push(renderOne(wording, checked, prospect, limit));
    if (performance.now() > until) break;
  }
  return notes;
}

export interface Notes {
  readonly notes: readonly RenderedNote[];
  /** There are further people whose notes are still to come. */
  readonly rendering: boolean;
}

/** The note of everybody: what fits into one slice at once, the rest slice by slice once nobody types. */
export function useNotes(
  wording: Wording | null,
  checked: CheckedTemplate | null,
  people: readonly Prospect[],
  limit: number,
): Notes {
  const first = useMemo(
    () => (wording && checked ? renderSlice(wording, checked, people, limit, FIRST_SLICE) : NONE),
    [wording, checked, people, limit],
  );
  const [whole, setWhole] = useState<{ readonly of: typeof first; readonly notes: typeof first } | null>(
    null,
  );
  const isShort = first.length >= people.length || first.length === 0;

  useEffect(() => {
    if (isShort || !wording || !checked) return undefined;
    let wanted = true;
    const rest = async () => {
      const notes = [...first];
      await pause(AFTER);
      while (wanted && notes.length < people.length) {
        await pause();
        if (wanted) notes.push(...renderSlice(wording, checked, people.slice(notes.length), limit, SLICE));
      }
      if (wanted) setWhole({ of: first, notes });
    };
    void rest();
    return () => {
      wanted = false;
    };
  }, [wording, checked, people, limit, first, isShort]);

  const isWhole = whole?.of === first;
  return { notes: isWhole ? whole.notes : first, rendering: !isShort && !isWhole };
}
