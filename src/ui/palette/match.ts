import { fold } from "../words/fold.ts";

/** Anything that can be found by its words. */
export interface Findable {
  /** Folded (`fold`). */
  readonly text: string;
}

/** How well: the beginning of the text, of a word in it, or anywhere. Smaller is better; null: not at all. */
function rank(text: string, words: readonly string[]): number | null {
  let worst = 0;
  for (const [place, word] of words.entries()) {
    const at = text.indexOf(word);
    if (at === -1) return null;
    const beginsWord = at === 0 || text.includes(` ${word}`);
    worst = Math.max(worst, at === 0 && place === 0 ? 0 : beginsWord ? 1 : 2);
  }
  return worst;
}

/** Those that have every word of `asked`, the best first and else in their order; at most so many. */
export function matching<T extends Findable>(among: Iterable<T>, asked: string, most: number): readonly T[] {
  const words = fold(asked).split(/\s+/).filter(Boolean);
  const ranked: [T[], T[], T[]] = [[], [], []];
  for (const one of among) {
    const found = rank(one.text, words);
    if (found !== null) ranked[found]?.push(one);
    // Nothing that comes later can stand before so many that begin with it.
    if (ranked[0].length === most) break;
  }
  return ranked.flat().slice(0, most);
}
