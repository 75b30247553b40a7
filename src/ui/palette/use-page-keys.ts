import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n/language.ts";

export interface PageKeys {
  readonly onPalette: () => void;
  readonly onKeys: () => void;
}

const TYPING = "input, textarea, select, [contenteditable]";

const isMac = (): boolean => navigator.userAgent.includes("Mac OS X");

/** The key that goes anywhere, as it stands on this keyboard. */
export const paletteKey = (): string => t(isMac() ? "frame_go_to_key_mac" : "frame_go_to_key");

/**
 * The keys of every place: Ctrl or Cmd with K from wherever the focus is, `?` while it is in no text (WCAG 2.1.4).
 * Neither over a dialog, which is to be answered first.
 */
export function usePageKeys(keys: PageKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.isComposing || event.repeat) return;
      const isPalette =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "k";
      const isKeys = event.key === "?" && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
      if (!isPalette && !isKeys) return;
      if (document.querySelector("dialog[open]") !== null) return;
      // The place's own `?` shows its own keys alone: here all of them are to be had.
      event.preventDefault();
      event.stopPropagation();
      if (isPalette) latest.current.onPalette();
      else latest.current.onKeys();
    };
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPING) !== null;
