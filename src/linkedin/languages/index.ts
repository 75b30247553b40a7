import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import type { Labels } from "./labels.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { tr } from "./tr.ts";
import { zhCn } from "./zh-cn.ts";
import { zhTw } from "./zh-tw.ts";

/** Writable for one test alone: it empties the tables, to see what structure can do without a word. */
export const LANGUAGES: Labels[] = [en, de, fr, es, pt, it, nl, pl, tr, ru, zhCn, zhTw, ja, ko];

/** The interface language is a setting of the account, written in the page; the browser's own says nothing about it. */
function languageCode(document: Document): string {
  const meta = document.querySelector('meta[name="i18nLocale"]')?.getAttribute("content");
  const code = (document.documentElement.lang || meta || "").toLowerCase().replace("_", "-");
  if (code.startsWith("zh")) return /tw|hk|hant/.test(code) ? "zh-tw" : "zh-cn";
  return code.split("-")[0] ?? "";
}

/**
 * The words that may be matched on this page: those of its language, and English, which LinkedIn
 * falls back to. None when the language is not known: then only structure can tell.
 */
export function labelsOf(document: Document): readonly Labels[] {
  const code = languageCode(document);
  const own = LANGUAGES.find((labels) => labels.code === code);
  if (own === undefined) return [];
  return own === en ? [en] : [own, en];
}
