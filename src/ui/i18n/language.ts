import { IntlMessageFormat } from "intl-messageformat";
import type { ComponentChild, ComponentChildren } from "preact";
import type { MessageKey } from "./keys.ts";

/** Gives the message of a key, in ICU's syntax; empty: there is none. */
export type Messages = (key: string) => string;

/** What a message may be filled with. Numbers are written as the language does. */
export type Values = Readonly<Record<string, string | number>>;
/** The same with parts of a page, and functions for its tags (`<b>…</b>`). */
export type RichValues = Readonly<
  Record<string, ComponentChild | ((parts: ComponentChild[]) => ComponentChild)>
>;

let messages: Messages | null = null;
let formats = new Map<string, IntlMessageFormat>();

/** Called once by whoever shows an interface, before anything of it is rendered. */
export function speak(spoken: Messages): void {
  messages = spoken;
  formats = new Map();
}

function textOf(key: string): string {
  if (messages === null) throw new Error("No language is spoken yet: `speak` comes before any words.");
  return messages(key);
}

/** How the language spoken writes numbers and dates: BCP 47, for `Intl`. */
export const locale = (): string => textOf("language_tag");

/** Messages are parsed when they are first said. One that is missing or broken is shown as it is: a page of words beats none. */
function formatOf(key: MessageKey): IntlMessageFormat {
  const known = formats.get(key);
  if (known) return known;
  const made = parsed(textOf(key) || key);
  formats.set(key, made);
  return made;
}

function parsed(text: string): IntlMessageFormat {
  try {
    return new IntlMessageFormat(text, locale());
  } catch {
    return new IntlMessageFormat(text.replaceAll(/[{}<>']/g, " "), locale());
  }
}

/** A message in the language spoken: `t("count_people", { count: 3 })` is `3 people`. */
export function t(key: MessageKey, values: Values = {}): string {
  return String(formatOf(key).format({ ...values }));
}

/** A message with parts of a page in it, for JSX: `rich("moved", { b: (parts) => <b>{parts}</b> })`. */
export function rich(key: MessageKey, values: RichValues): ComponentChildren {
  return formatOf(key).format<ComponentChild>({ ...values });
}
