import { speak } from "../../src/ui/i18n/language.ts";
import { spokenForm } from "../../tools/build/spoken-form.ts";

const FILES = import.meta.glob<Readonly<Record<string, string>>>("../../locales/en/*.json", {
  eager: true,
  import: "default",
});
const MESSAGES = new Map(Object.values(FILES).flatMap((file) => Object.entries(file)));

/** English, as the shipped build speaks it. */
speak((key) => spokenForm(MESSAGES.get(key) ?? ""));
