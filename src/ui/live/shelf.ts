import { effect, type Signal, signal } from "@preact/signals";

/**
 * Where unsaved text waits while the popup is closed: Chrome closes it at the first click elsewhere.
 * Synchronous, because nothing may be lost between a key press and the end of the document.
 */
export interface Shelf {
  read(key: string): string | null;
  /** Null takes it away. A shelf that is full may forget; it must not throw. */
  write(key: string, text: string | null): void;
}

/** Holds nothing beyond the life of the page. */
export const NO_SHELF: Shelf = { read: () => null, write: () => {} };

/** A text that outlives the popup. Empty texts are not kept. */
export function keptText(shelf: Shelf, key: string): Signal<string> {
  const text = signal(shelf.read(key) ?? "");
  effect(() => shelf.write(key, text.value === "" ? null : text.value));
  return text;
}

/** Texts by name that outlive the popup. What can't be read back counts as nothing kept. */
export function keptTexts(shelf: Shelf, key: string): Signal<ReadonlyMap<string, string>> {
  const texts = signal(readTexts(shelf.read(key)));
  effect(() => shelf.write(key, texts.value.size === 0 ? null : JSON.stringify([...texts.value])));
  return texts;
}

/** Takes some of such texts away, for things that are gone. */
export function forgetTexts(shelf: Shelf, key: string, names: readonly string[]): void {
  const kept = [...readTexts(shelf.read(key))];
  const left = kept.filter(([name]) => !names.includes(name));
  if (left.length < kept.length) shelf.write(key, left.length === 0 ? null : JSON.stringify(left));
}

function readTexts(kept: string | null): ReadonlyMap<string, string> {
  if (kept === null) return new Map();
  try {
    const value: unknown = JSON.parse(kept);
    if (!Array.isArray(value)) return new Map();
    return new Map(value.filter(isPair));
  } catch (error) {
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
}

const isPair = (entry: unknown): entry is readonly [string, string] =>
  Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === "string");
