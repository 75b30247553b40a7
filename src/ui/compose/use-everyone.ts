import { useEffect, useMemo, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import { PREVIEW_PEOPLE } from "../../app/queries/segments.ts";
import type { SegmentView } from "../../app/views.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";

const NOBODY: readonly Prospect[] = [];

export interface Everyone {
  /** The same array until somebody of it changes. */
  readonly people: readonly Prospect[];
  /** Further people are still being read. */
  readonly reading: boolean;
  /** Only the first could be read. */
  readonly failed: boolean;
}

interface Read {
  readonly of: readonly Prospect[];
  /** Null: they could not be read. */
  readonly people: readonly Prospect[] | null;
}

/**
 * Everybody of a segment: those at hand at once, of a long one the rest as soon as they are read. `change`
 * grows when somebody was corrected.
 */
export function useEveryone(actions: Actions, view: SegmentView | undefined, change: number): Everyone {
  const first = view?.people ?? NOBODY;
  const segmentId = view?.segment.id ?? null;
  const mark = `${segmentId} ${change} ${first.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join()}`;
  // A live query gives a new array for the same people.
  const atHand = useMemo(() => first, [mark]);
  const [read, setRead] = useState<Read | null>(null);
  const isLong = atHand.length >= PREVIEW_PEOPLE;

  useEffect(() => {
    if (!isLong || segmentId === null) return undefined;
    let wanted = true;
    const all: Prospect[] = [];
    const hear = (people: readonly Prospect[]) => {
      all.push(...people);
      return wanted;
    };
    actions.everyoneOf(segmentId, hear).then(
      () => wanted && setRead({ of: atHand, people: all }),
      () => wanted && setRead({ of: atHand, people: null }),
    );
    return () => {
      wanted = false;
    };
  }, [actions, atHand, isLong, segmentId]);

  const whole = read?.of === atHand ? read : null;
  return {
    people: whole?.people ?? atHand,
    reading: isLong && whole === null,
    failed: whole !== null && whole.people === null,
  };
}
