import { IntlMessageFormat } from "intl-messageformat";
import type { ComponentChild, ComponentChildren } from "preact";
import { apart, type Direction } from "./direction.ts";
import type { MessageKey } from "./keys.ts";

/**
 * Gives the message of a key as the build wrote it (`tools/build/spoken-form.ts`): plain text, or the parts of
 * a message in JSON, so that no interface carries ICU's parser. Empty: there is none.
 */
export type Messages = (key: string) => string;

/** How parts begin; no text of the interface does. */
const PARTS = '[{"';

/** What a message may be filled with. Numbers are written as the language does. */
export type Values = Readonly<Record<string, string | number>>;
/** The same with parts of a page, and functions for its tags (`<b>…</b>`). */
export type RichValues = Readonly<
  Record<string, ComponentChild | ((parts: ComponentChild[]) => ComponentChild)>
>;

let messages: Messages | null = null;
let formats = new Map<string, IntlMessageFormat | string>();
let tag: string | null = null;

/** Called once by whoever shows an interface, before anything of it is rendered. */
export function speak(spoken: Messages): void {
  messages = spoken;
  formats = new Map();
  tag = null;
}

function spokenOf(key: string): string {
  if (messages === null) throw new Error("No language is spoken yet: `speak` comes before any words.");
  return messages(key);
}

/** How the language spoken writes numbers and dates: BCP 47, for `Intl`, which throws at an empty one. */
export function locale(): string {
  tag ??= spokenOf("language_tag") || "en";
  return tag;
}

const direction = (): Direction => (spokenOf("direction") === "rtl" ? "rtl" : "ltr");

/** A name written from the other side is kept from reordering the sentence that it stands in. */
function setApart<V>(values: Readonly<Record<string, V>>): Record<string, V | string> {
  const of = direction();
  const filled = Object.entries(values).map(
    ([hole, value]) => [hole, typeof value === "string" ? apart(value, of) : value] as const,
  );
  return Object.fromEntries(filled);
}

/** What somebody else wrote, for the middle of a line that no message holds together. */
export const theirs = (text: string): string => apart(text, direction());

/** Made when first said. A missing message is shown as its key: a page of words beats none. */
function formatOf(key: MessageKey): IntlMessageFormat | string {
  const known = formats.get(key);
  if (known !== undefined) return known;
  const spoken = spokenOf(key) || key;
  const made = spoken.startsWith(PARTS) ? new IntlMessageFormat(partsOf(spoken), locale()) : spoken;
  formats.set(key, made);
  return made;
}

type Parts = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;

const partsOf = (spoken: string): Parts => JSON.parse(spoken);

/** A message in the language spoken: `t("count_people", { count: 3 })` is `3 people`. */
export function t(key: MessageKey, values: Values = {}): string {
  const format = formatOf(key);
  return typeof format === "string" ? format : String(format.format(setApart(values)));
}

/** A message with parts of a page in it, for JSX: `rich("moved", { b: (parts) => <b>{parts}</b> })`. */
export function rich(key: MessageKey, values: RichValues): ComponentChildren {
  const format = formatOf(key);
  return typeof format === "string" ? format : format.format<ComponentChild>(setApart(values));
}
