import { plain } from "../dom/text.ts";
import type { Labels } from "./labels.ts";

/** Fields that are lists of whole labels or sentences. */
export type LabelField = Exclude<keyof Labels, "code" | "degrees">;

/** What stands in the place of `{r}`; null when the text is not this sentence. */
export function filledIn(template: string, text: string): string | null {
  const [before, after] = plain(template).split("{r}");
  if (before === undefined || after === undefined) return null;
  const whole = plain(text);
  if (whole.length <= before.length + after.length) return null;
  if (!whole.startsWith(before) || !whole.endsWith(after)) return null;
  return whole.slice(before.length, whole.length - after.length).trim();
}

function words(labels: readonly Labels[], field: LabelField): readonly string[] {
  return labels.flatMap((language) => language[field] ?? []);
}

/** The person named by a sentence of this field; null when no known sentence fits. */
export function nameIn(labels: readonly Labels[], field: LabelField, text: string): string | null {
  for (const template of words(labels, field)) {
    const name = filledIn(template, text);
    if (name !== null) return name;
  }
  return null;
}

/** Whether the text is a sentence of this field with exactly this name in it. */
export function names(labels: readonly Labels[], field: LabelField, text: string, name: string): boolean {
  return words(labels, field).some((template) => filledIn(template, text) === plain(name));
}

/** Whether the text is exactly one of the labels; sentences with `{r}` take any name. */
export function isLabel(labels: readonly Labels[], field: LabelField, text: string): boolean {
  const whole = plain(text);
  return words(labels, field).some((label) =>
    label.includes("{r}") ? filledIn(label, whole) !== null : plain(label) === whole,
  );
}

/** Whether one of the phrases stands in the text, whatever the case. */
export function hasPhrase(labels: readonly Labels[], field: LabelField, text: string): boolean {
  const whole = plain(text).toLowerCase();
  return words(labels, field).some((part) => whole.includes(plain(part).toLowerCase()));
}

/**
 * Text until first used: the engine reads such classes of a literal through when the script loads,
 * also in functions it does not compile yet, and every page of LinkedIn waits for it.
 */
const SCRIPTS = [
  "\\p{Script=Latin}",
  "\\p{Script=Cyrillic}",
  "\\p{Script=Greek}",
  "\\p{Script=Arabic}",
  "\\p{Script=Hebrew}",
  "\\p{Script=Han}",
  "[\\p{Script=Hiragana}\\p{Script=Katakana}]",
  "\\p{Script=Hangul}",
];
let twoOfOneScript: RegExp | undefined;

/** UTF-16 units: a letter, and a hyphen or apostrophe between it and the name. */
const BESIDE = 3;

/** Whether a letter beside the name would make it part of a longer one. */
function goesOn(edge: string, next: string): boolean {
  twoOfOneScript ??= new RegExp(`^(?:${SCRIPTS.join("{2}|")}{2})$`, "u");
  return twoOfOneScript.test(edge + next);
}

/**
 * Whether a sentence in any language holds this name whole: "Noor Example" is not named by
 * "Noor Examples" nor by "Noor Example-Sample". For sentences no template is known for.
 */
export function holdsName(text: string, name: string): boolean {
  const whole = plain(text);
  const wanted = plain(name);
  if (wanted === "") return false;
  for (let at = whole.indexOf(wanted); at !== -1; at = whole.indexOf(wanted, at + 1)) {
    // Only what touches it: a megabyte that repeats a name must not be walked once a time.
    const before = whole.slice(Math.max(0, at - BESIDE), at).replace(/(\p{L})[-']$/u, "$1");
    const end = at + wanted.length;
    const after = whole.slice(end, end + BESIDE).replace(/^[-'](?=\p{L})/u, "");
    const first = wanted.at(0) ?? "";
    const last = wanted.at(-1) ?? "";
    if (!goesOn(first, before.at(-1) ?? "") && !goesOn(last, after.at(0) ?? "")) return true;
  }
  return false;
}
