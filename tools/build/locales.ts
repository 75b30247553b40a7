import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const FOLDER = "locales";

/** The messages of one language, all its files together, in the form Chrome reads. */
export function messagesOf(language: string): Readonly<Record<string, { readonly message: string }>> {
  const folder = join(FOLDER, language);
  const entries = readdirSync(folder)
    .toSorted()
    .flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, string>),
    );
  // A dollar sign begins a placeholder of Chrome's own.
  return Object.fromEntries(entries.map(([key, text]) => [key, { message: text.replaceAll("$", "$$$$") }]));
}

export const languages = (): readonly string[] => readdirSync(FOLDER).toSorted();

/** Makes `_locales/…/messages.json` of `locales/…/*.json`, one file for each part of the interface. */
export function locales(): Plugin {
  return {
    name: "locales",
    apply: "build",
    generateBundle() {
      for (const language of languages()) {
        const source = `${JSON.stringify(messagesOf(language))}\n`;
        this.emitFile({ type: "asset", fileName: `_locales/${language}/messages.json`, source });
      }
    },
  };
}
