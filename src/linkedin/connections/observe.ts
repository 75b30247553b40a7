import type { PageReading } from "../../core/page/reading.ts";
import { visibleText } from "../dom/text.ts";
import { firstVisible } from "../dom/visible.ts";
import { findText, readRows } from "../lists/rows.ts";
import { CONNECTED_ON, DATE, LIST_HEADER } from "./cues.ts";

/** The member's connections, newest first as LinkedIn sorts them, as far as they are rendered. */
export function observeConnections(document: Document): PageReading {
  const rows = readRows(document);
  if (rows.length === 0 && firstVisible(document, LIST_HEADER) === null) {
    return { surface: "unreadable", expected: "connections", missing: "rows or the list header" };
  }
  return {
    surface: "connections",
    people: rows.map(({ element, key, name }) => ({
      keys: [key],
      fullName: name,
      connectedText: connectedText(element),
    })),
  };
}

function connectedText(row: Element): string | null {
  const date = firstVisible(row, DATE);
  return date === null ? findText(row, (text) => CONNECTED_ON.test(text)) : visibleText(date);
}
