/** The words of what stands at a place; none where nothing does. */
export const said = <Of>(of: Of | undefined, words: (of: Of) => string): string =>
  of === undefined ? "" : words(of);
