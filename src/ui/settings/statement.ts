import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

/**
 * What a person must have read before the extension may press Send. Consent is stored with the version: raise
 * it whenever the meaning changes, in whatever language, and consent is asked for again. Version 1 spoke of
 * Send alone; version 2 also of taking back (`NAMES_WITHDRAWING`): who agreed to the first keeps what it named.
 * Sources: LinkedIn User Agreement in force since 3 November 2025, section 8.2; LinkedIn Help a1341387.
 */
export const STATEMENT_VERSION = 2;

const PARAGRAPHS: readonly MessageKey[] = [
  "page_statement_terms",
  "page_statement_risk",
  "page_statement_does",
  "page_statement_never",
  "page_statement_turn_off",
];

/** What is to be read, in its paragraphs. */
export const statement = (): readonly string[] => PARAGRAPHS.map((paragraph) => t(paragraph));
