import { speak } from "../../src/ui/i18n/language.ts";
import { spokenForm } from "../../tools/build/spoken-form.ts";
import { type Direction, pseudoForm } from "./pseudo.ts";

type File = Readonly<Record<string, string>>;
const ENGLISH_FILES = import.meta.glob<File>("../../locales/en/*.json", { eager: true, import: "default" });
const OTHER_FILES = import.meta.glob<File>(["../../locales/*/*.json", "!../../locales/en/*.json"], {
  import: "default",
});

const messagesIn = (files: readonly File[]): ReadonlyMap<string, string> =>
  new Map(files.flatMap((file) => Object.entries(file)));
const ENGLISH = messagesIn(Object.values(ENGLISH_FILES));

function speakFrom(messages: ReadonlyMap<string, string>): void {
  speak((key) => spokenForm(messages.get(key) ?? ENGLISH.get(key) ?? ""));
  document.documentElement.dir = messages.get("direction") ?? "ltr";
  document.documentElement.lang = messages.get("language_tag") ?? "en";
}

/** English, as the shipped build speaks it. */
export const speakEnglish = (): void => speakFrom(ENGLISH);

/** What no reader sees, but the browser is told. */
const TOLD = new Set(["language_tag", "direction"]);

/** The language nobody speaks, written from this side: see `pseudo.ts`. */
export function speakPseudo(direction: Direction): void {
  speak((key) => {
    const message = ENGLISH.get(key) ?? "";
    return TOLD.has(key) ? message : pseudoForm(message, direction);
  });
  document.documentElement.dir = direction;
}

async function messagesOf(language: string): Promise<ReadonlyMap<string, string>> {
  const folder = `/locales/${language.replace("-", "_")}/`;
  const loads = Object.entries(OTHER_FILES).filter(([path]) => path.includes(folder));
  if (loads.length === 0) throw new Error(`There is no folder of words for "${language}".`);
  return messagesIn(await Promise.all(loads.map(([, load]) => load())));
}

/** Every message of another language than English. */
export const wordsOf = async (language: string): Promise<readonly string[]> => [
  ...(await messagesOf(language)).values(),
];

/** A language that has a folder in `locales`, by its name or tag; `pseudo` and `pseudo-rtl` besides. */
export async function speakIn(language: string): Promise<void> {
  if (language === "en") return speakEnglish();
  if (language === "pseudo" || language === "pseudo-rtl") {
    return speakPseudo(language === "pseudo" ? "ltr" : "rtl");
  }
  speakFrom(await messagesOf(language));
}

speakEnglish();
