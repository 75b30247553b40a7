import { locale, t } from "../i18n/language.ts";

/** `1 person`, `12 people`. */
export const people = (count: number): string => t("count_people", { count });
export const invitations = (count: number): string => t("count_invitations", { count });
export const characters = (count: number): string => t("count_characters", { count });
export const days = (count: number): string => t("count_days", { count });
export const lines = (count: number): string => t("count_lines", { count });

/** For words that stand in no file of messages yet: `1 person`, `12 people`. */
export const counted = (count: number, one: string, many: string): string =>
  `${figureOf(count)} ${count === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: "conjunction" }).format(words);

/** `1,204`. */
export const figureOf = (count: number): string => count.toLocaleString(locale());
