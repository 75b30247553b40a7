import { t } from "../i18n/language.ts";

/** The name of a file that any system takes: letters and digits of all scripts, dashes between. */
export function fileName(title: string): string {
  const words = title.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return `${words.join("-").slice(0, 60) || t("compose_segment_file_name")}.politely.json`;
}

/** Milliseconds for the browser to begin the download. Ours: it takes a few. */
const KEPT_FOR = 10_000;

/** Hands a text to the browser as a download; the name it was given. */
export function saveText(title: string, text: string): string {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = fileName(title);
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
  return link.download;
}
