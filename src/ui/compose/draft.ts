import type { SegmentDraft } from "../../app/composing/draft.ts";
import type { SegmentView } from "../../app/views.ts";
import { NEW_SEGMENT } from "../../core/segment/segment.ts";
import { type TypedSegment, typedOf, typedText } from "../../core/segment/typed-segment.ts";

/** A segment as typed; see `TypedSegment`. */
export type Draft = TypedSegment;
export type DraftWording = Draft["wordings"][number];

/** What stands saved for a segment; of none: an empty one. */
export function savedDraft(view: SegmentView | undefined): Draft {
  const { description, notePolicy, allocation, weight } = NEW_SEGMENT;
  const draft = view
    ? typedOf(view.segment, view.wordings)
    : { name: "", description, notePolicy, allocation, share: String(weight), wordings: [] };
  return draft.wordings.length > 0 ? draft : { ...draft, wordings: [{ id: null, name: "A", body: "" }] };
}

/** As the use cases take it. */
export const toSave = ({ share, ...draft }: Draft): SegmentDraft => ({
  ...draft,
  weight: share.trim() === "" ? Number.NaN : Number(share),
});

export const isSame = (one: Draft, other: Draft): boolean => typedText(one) === typedText(other);

/**
 * A draft typed on while it was being saved names wordings by ids they no longer have: those made or
 * begun anew by the save are known again by their names, so that the next save does not make them twice.
 */
export function adopted(draft: Draft, kept: Draft): Draft {
  const ids = new Set(kept.wordings.map(({ id }) => id));
  const named = new Set(draft.wordings.map(({ id }) => id).filter((id) => ids.has(id)));
  const wordings = draft.wordings.map((wording) => {
    if (ids.has(wording.id)) return wording;
    const same = kept.wordings.find(({ id, name }) => name === wording.name && !named.has(id));
    return { ...wording, id: same?.id ?? null };
  });
  return { ...draft, wordings };
}

/** The draft with other words in the wording at `place`. */
export function withWording(draft: Draft, place: number, change: Partial<DraftWording>): Draft {
  const wordings = draft.wordings.map((wording, at) => (at === place ? { ...wording, ...change } : wording));
  return { ...draft, wordings };
}
