import type { Slice } from "../../site/models.ts";
import type { Stage } from "../stage.ts";

/** Px from the end of the scroller at which the next rows are asked for. */
const NEAR = 200;

/**
 * Rows that come a slice at a time as `scroller` nears its end: on pages of the new application the
 * window itself doesn't scroll, on those of the old one (`scroller` is the document) nothing else does.
 */
export function fillLazily<Row>(
  stage: Stage,
  scroller: HTMLElement | Document,
  first: Slice<Row>,
  load: (offset: number) => Promise<Slice<Row>>,
  append: (rows: readonly Row[]) => void,
): void {
  let shown = 0;
  let loading = false;
  const add = (slice: Slice<Row>) => {
    append(slice.rows);
    shown = slice.offset + slice.rows.length;
    if (slice.rows.length === 0 || shown >= slice.total) ended.abort();
  };
  const ended = new AbortController();
  const box = "scrollingElement" in scroller ? scroller.scrollingElement : scroller;
  const look = () => {
    const near = box === null || box.scrollTop + box.clientHeight > box.scrollHeight - NEAR;
    if (!near || loading || stage.left.aborted) return;
    loading = true;
    load(shown).then(
      (slice) => {
        loading = false;
        if (!stage.left.aborted && !ended.signal.aborted) add(slice);
      },
      () => {
        loading = false;
      },
    );
  };
  scroller.addEventListener("scroll", look, { signal: ended.signal });
  add(first);
}
