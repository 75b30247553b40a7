import type { SentRow } from "../../core/page/reading.ts";
import { visibleText } from "../dom/text.ts";
import { isVisible } from "../dom/visible.ts";
import { sentRow } from "../sent/observe.ts";
import { linkOf, ROW, readEntry } from "./rows.ts";

/** What one look at the list added. */
export interface Look {
  /** The first entry that has no text yet, where reading has to wait; null: everything rendered is read. */
  readonly bare: Element | null;
  /** The lowest entry read; where the list jumped on, its first. Null: none is there. */
  readonly lowest: Element | null;
  /** Entries stand there, and none of them was ever read: the list jumped on. */
  readonly isLost: boolean;
}

/** Gathers a list's entries from many looks at it, each once, in the page's order. */
export interface Gathering {
  readonly rows: readonly SentRow[];
  unreadable(): number;
  /** Reads on from the lowest entry read. `anyhow`: one that stays without text counts as unreadable. */
  look(anyhow: boolean): Look;
}

/**
 * Only what is new is read in full: a list of thousands stands in the document whole in some generations.
 * An entry that comes in above those read already, sent or moved meanwhile, waits for another reading.
 */
export function gatherSent(document: Document): Gathering {
  const rows: SentRow[] = [];
  const known = new Set<string>();
  const unreadable = new Set<string>();
  /** Entries done, with where they led: nodes are used again for others. */
  const done = new WeakMap<Element, string>();
  let before = "top";

  function look(anyhow: boolean): Look {
    const entries = entriesOf(document);
    const from = entries.findLastIndex((entry) => done.get(entry) === linkOf(entry));
    const isLost = from === -1 && known.size > 0 && entries.length > 0 && !entries.some(isKnown);
    if (isLost) return { bare: null, lowest: entries[0] ?? null, isLost };
    let lowest = entries[from] ?? null;
    for (const entry of entries.slice(from + 1)) {
      if (!take(entry, anyhow)) return { bare: entry, lowest, isLost };
      lowest = entry;
    }
    return { bare: null, lowest, isLost };
  }

  function isKnown(entry: Element): boolean {
    const row = readEntry(entry);
    return row !== null && known.has(row.key);
  }

  /** False: there is nothing to read in it yet. */
  function take(entry: Element, anyhow: boolean): boolean {
    const row = readEntry(entry);
    if (row === null) {
      const text = visibleText(entry);
      if (text === "" && !anyhow) return false;
      unreadable.add(`${before} ${text}`);
      before = `${before} +`;
    } else {
      if (!known.has(row.key)) rows.push(sentRow(row));
      known.add(row.key);
      before = row.key;
    }
    done.set(entry, linkOf(entry));
    return true;
  }

  return { rows, unreadable: () => unreadable.size, look };
}

/** The list's own entries: those beside the first that leads to somebody. Other lists of the page hold none. */
function entriesOf(document: Document): readonly Element[] {
  const all = [...(document.querySelector("main")?.querySelectorAll(ROW) ?? [])];
  const first = all.find((entry) => linkOf(entry) !== "" && isVisible(entry));
  return first === undefined ? [] : all.filter((entry) => entry.parentElement === first.parentElement);
}
