import { locale, t } from "../i18n/language.ts";

/** `1 person`, `12 people`. */
export const people = (count: number): string => t("count_people", { count });
export const characters = (count: number): string => t("count_characters", { count });
export const days = (count: number): string => t("count_days", { count });

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: "conjunction" }).format(words);

/** `1,204`. */
export const figureOf = (count: number): string => count.toLocaleString(locale());
