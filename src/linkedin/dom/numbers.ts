/** Where the digits of a script begin: Latin, Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6] as const;
/** More digits than any list of people has. */
const MOST_DIGITS = 6;
/** Digits with one mark between them at most: a point, comma, apostrophe, space or Arabic separator. */
const RUN = /\p{Nd}(?:[.,'٬ ]?\p{Nd})*/gu;
/** Bare, in threes behind one and the same mark, or as in India: `1204`, `1.204`, `1 204`, `1,20,400`. */
const WHOLE =
  /^(?:\p{Nd}+|\p{Nd}{1,3}([.,'٬ ])\p{Nd}{3}(?:\1\p{Nd}{3})*|\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3})$/u;
/** A mark or word after a number by which it is not the number itself: more than it, or thousands of it. */
const CUT = /^ ?(?:[+%/]|(?:k|m|mil|mln|mio|tsd|tys|тыс|ألف)(?!\p{L})|[万萬千亿億만천])/iu;

/** The number that the digits of a text make, whatever stands between them; null: none, too many, or of another script. */
export function numberOf(text: string): number | null {
  const digits = [...text].filter((one) => /\p{Nd}/u.test(one)).map(digitOf);
  if (digits.length === 0 || digits.length > MOST_DIGITS || digits.includes(null)) return null;
  return Number(digits.join(""));
}

/**
 * The one whole number in a text (as `plain` gives it), in any language's grouping. Null where there is none, more
 * than one, or one that may stand for another: "500+", "1.2", "12K", "1.2万".
 */
export function onlyNumber(text: string): number | null {
  const runs = [...text.matchAll(RUN)];
  const [run] = runs;
  if (run === undefined || runs.length > 1 || !WHOLE.test(run[0])) return null;
  if (CUT.test(text.slice(run.index + run[0].length))) return null;
  return numberOf(run[0]);
}

function digitOf(character: string): number | null {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((from) => code >= from && code < from + 10);
  return zero === undefined ? null : code - zero;
}
