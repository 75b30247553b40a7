import type { Degree } from "../../site/member.ts";
import type { Language, Notice, Refusal } from "../../site/models.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import { pt } from "./pt.ts";

/** Every label of the site in one language. Sentences with a name are functions: its place differs. */
export interface Words {
  /** For `<html lang>` and for dates. */
  readonly tag: string;
  /** For `<html dir>`. Default: left to right. */
  readonly direction?: "rtl";
  readonly connect: string;
  readonly inviteToConnect: (name: string) => string;
  readonly message: string;
  readonly more: string;
  readonly follow: string;
  readonly following: string;
  readonly followName: (name: string) => string;
  readonly pending: string;
  readonly pendingLabel: (name: string) => string;
  readonly accept: string;
  readonly ignore: string;
  readonly acceptLabel: (name: string) => string;
  readonly ignoreLabel: (name: string) => string;
  readonly removeConnection: string;
  readonly sendProfile: string;
  readonly saveToPdf: string;
  readonly report: string;
  readonly aboutMember: string;
  readonly about: string;
  readonly experience: string;
  readonly education: string;
  readonly contact: string;
  readonly connections: string;
  readonly suggestions: string;
  readonly alsoViewed: string;
  readonly degree: Readonly<Record<Degree, string>>;

  readonly addNoteQuestion: string;
  /** The same question until 2023. */
  readonly customizeHeading: string;
  /** Before and after the name in the first dialog. */
  readonly personalize: readonly [before: string, after: string];
  readonly addNote: string;
  readonly sendWithoutNote: string;
  readonly addNoteHeading: string;
  readonly notesRemaining: (count: number) => string;
  /** Says 300 whatever the limit is, as LinkedIn's does. */
  readonly limitLabel: string;
  readonly placeholder: string;
  readonly cancel: string;
  readonly cancelNote: string;
  readonly send: string;
  readonly sendInvitation: string;
  readonly dismiss: string;
  readonly emailText: string;
  readonly emailLabel: string;
  readonly howDoYouKnow: (name: string) => string;
  readonly waysOfKnowing: readonly string[];

  readonly notice: Readonly<Record<Notice, { readonly heading: string; readonly text: string }>>;
  readonly gotIt: string;
  readonly upsellHeading: string;
  readonly upsellText: string;
  readonly tryPremium: string;
  readonly sentToast: (name: string) => string;
  readonly refusal: Readonly<Record<Refusal, (name: string) => string>>;

  readonly received: string;
  readonly sent: string;
  readonly people: (count: number) => string;
  /** Rounded down, never a date. `age` in ms. */
  readonly sentAgo: (age: number) => string;
  readonly connectedOn: (date: string) => string;
  readonly connectionCount: (count: string) => string;
  readonly withdraw: string;
  readonly withdrawLabel: (name: string) => string;
  readonly withdrawHeading: string;
  readonly withdrawText: string;
  readonly mutual: string;
  readonly next: string;
  readonly pageNumber: (number: number) => string;
}

/** One more language: one file like `en.ts`, one line here, one value in `Language`. */
export const WORDS: Readonly<Record<Language, Words>> = { en, de, fr, es, pt, ja, ar };

/** The words of a language, with the apostrophes that LinkedIn writes or with those of a typewriter. */
export function wordsIn(language: Language, apostrophes: "curly" | "straight"): Words {
  return apostrophes === "curly" ? WORDS[language] : straightened(WORDS[language]);
}

function straightened<Holder extends object>(holder: Holder): Holder {
  return new Proxy(holder, { get: (target, key) => straight(Reflect.get(target, key)) });
}

function straight(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("’", "'");
  if (typeof value === "function")
    return (...given: readonly unknown[]) => straight(Reflect.apply(value, undefined, given));
  if (Array.isArray(value)) return value.map(straight);
  return typeof value === "object" && value !== null ? straightened(value) : value;
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 365],
  ["month", 30],
  ["week", 7],
  ["day", 1],
  ["hour", 1 / 24],
  ["minute", 1 / 1440],
];

/** "3 days ago", "yesterday", "1 minute ago", rounded down, in the language of `tag`. */
export function ago(age: number, tag: string): string {
  const days = age / (24 * 60 * 60 * 1_000);
  const [unit, size] = UNITS.find(([, length]) => days >= length) ?? (["minute", 1 / 1440] as const);
  const count = Math.max(1, Math.floor(days / size));
  const numeric = unit === "day" ? "auto" : "always";
  return new Intl.RelativeTimeFormat(tag, { numeric }).format(-count, unit);
}
