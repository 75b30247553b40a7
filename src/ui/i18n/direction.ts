/** From which side lines are written. */
export type Direction = "ltr" | "rtl";

/** Scripts written from the right; every other letter is written from the left. */
const FROM_RIGHT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;
const FROM_LEFT = /(?![\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}])\p{L}/u;

/** FIRST STRONG ISOLATE and its end: what stands between them is ordered by itself. Nobody sees them. */
const [OPENS, CLOSES] = ["\u2068", "\u2069"];

/** `text` for the middle of a sentence: set apart where it is written from the other side than the sentence. */
export function apart(text: string, sentence: Direction): string {
  const [own, other] = sentence === "rtl" ? [FROM_RIGHT, FROM_LEFT] : [FROM_LEFT, FROM_RIGHT];
  return other.test(text) && !own.test(text) ? `${OPENS}${text}${CLOSES}` : text;
}

/** From which side a text by itself is ordered: its first letter's, as with `unicode-bidi: plaintext`. */
export const sideOf = (text: string): Direction => {
  const [first = ""] = /\p{L}/u.exec(text) ?? [];
  return FROM_RIGHT.test(first) ? "rtl" : "ltr";
};

/** The text without those marks, for a file or another program. */
export const together = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, "");

/**
 * `dir` for a field that people type in: from the side that the words are written from; while it is empty, from the
 * interface's, where `auto` would be the left.
 */
export const typedDir = (value: string): "auto" | undefined => (value === "" ? undefined : "auto");
