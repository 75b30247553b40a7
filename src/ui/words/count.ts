/** `1 person`, `12 people`: the figure and the right form of the noun. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

export const people = (count: number): string => counted(count, "person", "people");
export const invitations = (count: number): string => counted(count, "invitation", "invitations");
export const characters = (count: number): string => counted(count, "character", "characters");
export const days = (count: number): string => counted(count, "day", "days");
export const lines = (count: number): string => counted(count, "line", "lines");

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);

/** `1,204`. */
export const figureOf = (count: number): string => count.toLocaleString("en-GB");
