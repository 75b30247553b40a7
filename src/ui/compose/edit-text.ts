/**
 * Writes into a text box as if typed, so that the browser's own undo takes it back. `execCommand` is
 * old but the only way in: `setRangeText` empties the box's undo. Sends the box an `input` event.
 */
export function typeInto(box: HTMLTextAreaElement, text: string, start: number, end: number): void {
  box.focus();
  box.setSelectionRange(start, end);
  const done =
    text === ""
      ? start === end || document.execCommand("delete")
      : document.execCommand("insertText", false, text);
  if (done) return;
  box.setRangeText(text, start, end, "end");
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** Brings the box to `text`, touching only the stretch that differs. The caret ends behind it. */
export function rewriteTo(box: HTMLTextAreaElement, text: string): void {
  const before = box.value;
  const shorter = Math.min(before.length, text.length);
  let start = 0;
  while (start < shorter && before[start] === text[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === text[text.length - 1 - same])
    same += 1;
  typeInto(box, text.slice(start, text.length - same), start, before.length - same);
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where a stretch of `before` stands in `after`, one edit later; null when the edit touched it. */
export function movedRange(before: string, after: string, { start, end }: TextRange): TextRange | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  if (end <= head) return { start, end };
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  if (start < before.length - tail) return null;
  const by = after.length - before.length;
  return { start: start + by, end: end + by };
}
