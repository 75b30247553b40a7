/** A text in lower case and without its accents, and where each of its units stood. */
export interface Folded {
  readonly text: string;
  /** Offset in the source of each unit, and the source's length at the end. */
  readonly offsets: readonly number[];
}

const plainOf = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Takes case and accents away, written as one sign or two: "Réunion" and "reunion" are one word. */
export function fold(source: string): Folded {
  let text = "";
  const offsets: number[] = [];
  let at = 0;
  for (const sign of source) {
    const plain = sign < "\u0080" ? sign.toLowerCase() : plainOf(sign);
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at);
    text += plain;
    at += sign.length;
  }
  offsets.push(source.length);
  return { text, offsets };
}

/**
 * Letters and digits of folded text in the judged languages. Not `\p{L}`: with it the patterns,
 * made at the first key, took ten times as long (400 ms against 40).
 */
const SIGN = "0-9a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u024f";

const NOTATION: Readonly<Record<string, string>> = {
  "(": "(?:",
  " ": "\\s+",
  "'": "['’ʼ‘´`]",
  "-": "[-‐‑–\\s]?",
  "*": `[${SIGN}]*`,
  _: `[${SIGN}]+`,
  ".": "\\.",
};

/**
 * A phrase of the lists as a pattern for folded text, found only as whole words. Notation: see
 * `Wording`; `_` is any one word.
 */
export function compilePhrase(phrase: string): RegExp {
  const source = plainOf(phrase)
    .replaceAll(" ~ ", "~")
    .replace(/[*(' \-_.]/g, (sign) => NOTATION[sign] ?? sign)
    .replaceAll("~", `\\s+(?:[${SIGN}'’-]+\\s+){0,3}`);
  return new RegExp(`(?<![${SIGN}])(?:${source})(?![${SIGN}])`, "g");
}
