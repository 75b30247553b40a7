/** Rows that Page Up and Page Down go on by. */
export const PAGE_ROWS = 8;

/** Where a key leads in a list of rows, from the row `at` (-1: none yet); null: nowhere. */
export function rowAfterKey(key: string, at: number, last: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, last);
    case "ArrowUp":
      return at === -1 ? last : Math.max(at - 1, 0);
    case "PageDown":
      return Math.min(at + PAGE_ROWS, last);
    case "PageUp":
      return Math.max(at - PAGE_ROWS, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
