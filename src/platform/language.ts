import { i18n } from "./browser.ts";

/** The message of a key in the browser's language, else in English; empty where neither has it. */
export const messageOf = (key: string): string => i18n.getMessage(key);
