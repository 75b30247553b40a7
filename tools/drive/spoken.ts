import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { messagesOf } from "../build/locales.ts";

type Values = Readonly<Record<string, string | number>>;

/** What the interface says in one language, by the key of the message. */
export interface Says {
  /** As it is read, without the marks that nobody sees. */
  (key: string, values?: Values): string;
  /** The whole name of a control, for a locator: with whatever marks the interface puts between its letters. */
  named(key: string, values?: Values): RegExp;
}

const TAGS = /<\/?[a-z]+>/g;
const MARKS = /[\u2066-\u2069]/g;
/** Without the marks that set names apart. */
export const bare = (text: string): string => text.replaceAll(MARKS, "");

export function saysIn(language: string): Says {
  const messages = messagesOf(language);
  const says = (key: string, values: Values = {}): string => {
    const message = messages[key];
    if (message === undefined) throw new Error(`"${language}" has no message "${key}".`);
    const format = new IntlMessageFormat(message, messages["language_tag"], {}, { ignoreTag: true });
    return bare(String(format.format({ ...values })).replaceAll(TAGS, ""));
  };
  const named = (key: string, values?: Values): RegExp => {
    const letters = [...says(key, values)].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/, "\\$&"));
    return new RegExp(`^${["", ...letters, ""].join("[\\u2066-\\u2069]*")}$`);
  };
  return Object.assign(says, { named });
}

/**
 * A copy of a built extension that speaks `language` in any browser: its words lie where the English ones do, so that
 * a browser which comes with English alone, as many a Chromium does, takes them. The folder is the caller's to remove.
 */
export function spokenIn(build: string, language: string): string {
  const folder = mkdtempSync(join(tmpdir(), "politely-spoken-"));
  cpSync(resolve(build), folder, { recursive: true });
  cpSync(join(folder, "_locales", language), join(folder, "_locales", "en"), { recursive: true });
  return folder;
}
