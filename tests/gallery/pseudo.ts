import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";

/** How much longer every text is: about what German and Dutch need beside English. */
const LONGER = 1.4;
const ACCENTED: Readonly<Record<string, string>> = {
  a: "áà",
  e: "éè",
  i: "íì",
  o: "óò",
  u: "úù",
  A: "ÁÀ",
  E: "ÉÈ",
  I: "ÍÌ",
  O: "ÓÒ",
  U: "ÚÙ",
};
/** What every message of a pseudo language begins and ends with: where one is missing, something was cut off. */
export const OPENS = "⟦";
export const CLOSES = "⟧";

/** Words stay words and grow at their vowels, so that no text becomes easier to break than a real one. */
function longer(text: string): string {
  const grown = text.replaceAll(/[aeiouAEIOU]/g, (vowel) => ACCENTED[vowel] ?? vowel);
  const missing = Math.round(text.trim().length * LONGER) - grown.trim().length;
  return missing > 0 ? grown.replace(/\s*$/, (space) => "ë".repeat(missing) + space) : grown;
}

function grownParts(
  parts: readonly MessageFormatElement[],
  wrap: (text: string) => string,
): MessageFormatElement[] {
  return parts.map((part) => {
    if (isLiteralElement(part)) return { ...part, value: wrap(longer(part.value)) };
    if (isTagElement(part)) return { ...part, children: grownParts(part.children, wrap) };
    if (!isPluralElement(part) && !isSelectElement(part)) return part;
    const options = Object.entries(part.options).map(([name, option]) => [
      name,
      { ...option, value: grownParts(option.value, wrap) },
    ]);
    return { ...part, options: Object.fromEntries(options) };
  });
}

/** Text is written from the right where the language is. */
const WRAPS = { ltr: (text: string) => text, rtl: (text: string) => `\u202e${text}\u202c` } as const;
export type Direction = keyof typeof WRAPS;

/** The message in the language nobody speaks: longer, accented, in brackets; its holes and tags as they were. */
export function pseudoForm(message: string, direction: Direction): string {
  const parts = parse(message, { captureLocation: false });
  const grown = grownParts(parts, WRAPS[direction]);
  const [first] = grown;
  if (grown.length === 1 && first && isLiteralElement(first)) return `${OPENS}${first.value}${CLOSES}`;
  return JSON.stringify([{ type: 0, value: OPENS }, ...grown, { type: 0, value: CLOSES }]);
}
