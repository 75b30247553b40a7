import { LANGUAGES } from "../advice/language.ts";
import { wordSet } from "../advice/languages/lists.ts";
import { cutBody, textParts } from "../advice/parts.ts";
import { fold } from "../advice/phrases.ts";

/** What every invitation says, whatever it is about. Ours, from the notes the advice was tried on. */
const INVITING = wordSet(
  "hi hello hey dear connect connecting connection connections network networking linkedin swap share compare exchange " +
    "talk chat learn hear follow know meet glad happy pleased look looking forward year years people person someone " +
    "everyone today really more best great good new lot things way idea ideas note notes hope keep " +
    "after before during since until over under between while where why again never always often away back down off only " +
    "even already each few many much other others own same such well via per still ago " +
    "nach vor während immer schon wieder dort damit wegen oft viele andere anderen zwischen unter gegen " +
    "après avant pendant depuis toujours encore déjà très entre sous sans vers autre autres beaucoup " +
    "después antes durante desde siempre todavía entre sin hacia otro otra otros mucho muchos " +
    "depois sempre ainda muito sem outro outra outros muitos " +
    "hallo liebe lieber moin vernetzen austausch austauschen freue freuen kennenlernen gern jahre menschen neue " +
    "bonjour salut échanger échange réseau contact plaisir ans personnes nouveau nouvelle " +
    "hola conectar red contacto gusto años personas nuevo nueva olá oi rede contato prazer anos pessoas novo nova",
);

const STOP: ReadonlySet<string> = new Set(
  [...Object.values(LANGUAGES).flatMap(({ common }) => [...common]), ...INVITING].map(folded),
);

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

function folded(word: string): string {
  return fold(word).text;
}

/** The form in which two words are the same: case, accents and a last "s" don't count ("trials", "trial"). */
function sameness(word: string): string {
  const plain = folded(word);
  return plain.length > 4 && /[^s]s$/.test(plain) ? plain.slice(0, -1) : plain;
}

/** Every word of a text, numbers left out. */
export function wordsOf(text: string): readonly string[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike, segment }) => isWordLike === true && /\p{L}/u.test(segment))
    .map(({ segment }) => segment);
}

/**
 * The words of a text that say what it is about, as written there, by the form in which they are compared. Left
 * out: the words between which sentences are built, in every language that has a list here, and what
 * every invitation says.
 */
export function contentWords(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of wordsOf(text)) {
    const key = sameness(word);
    const short = key.length < (/\p{sc=Latin}/u.test(key) ? 3 : 2);
    if (short || STOP.has(folded(word)) || STOP.has(key) || found.has(key)) continue;
    found.set(key, word);
  }
  return found;
}

/** Stands in a note where a field does. */
export const FIELD = "\uFFFC";

/** What of a wording is written out: its fields become `FIELD`, tags and comments go. */
export function writtenOut(body: string): string {
  const segments = cutBody(body);
  const texts = new Set(textParts(segments));
  return segments
    .map((segment) => (texts.has(segment) ? segment.content : segment.kind === "output" ? FIELD : " "))
    .join("");
}
