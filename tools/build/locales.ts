import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { spokenForm } from "./spoken-form.ts";

const FOLDER = "locales";

/** The messages of one language, all its files together. */
export function messagesOf(language: string): Readonly<Record<string, string>> {
  const folder = join(FOLDER, language);
  const entries = readdirSync(folder)
    .toSorted()
    .flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, string>),
    );
  return Object.fromEntries(entries);
}

/** The same in the form that Chrome reads, in which a dollar sign begins a placeholder of its own. */
function chromeMessagesOf(language: string): Readonly<Record<string, { readonly message: string }>> {
  const entries = Object.entries(messagesOf(language));
  return Object.fromEntries(
    entries.map(([key, text]) => [key, { message: spokenForm(text).replaceAll("$", "$$$$") }]),
  );
}

export const languages = (): readonly string[] => readdirSync(FOLDER).toSorted();

/** Makes `_locales/…/messages.json` of `locales/…/*.json`, one file for each part of the interface. */
export function locales(): Plugin {
  return {
    name: "locales",
    apply: "build",
    generateBundle() {
      for (const language of languages()) {
        const source = `${JSON.stringify(chromeMessagesOf(language))}\n`;
        this.emitFile({ type: "asset", fileName: `_locales/${language}/messages.json`, source });
      }
    },
  };
}
