import { locale, t } from "../i18n/language.ts";

/** `a, b, c`: one beside the other, without an "and". */
export const series = (parts: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: "unit" }).format(parts);

/** A text as it stands elsewhere: `“Profile.csv”`. */
export const quoted = (text: string): string => t("page_quoted", { text });
