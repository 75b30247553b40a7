import type { PageReading } from "../../core/page/reading.ts";
import { firstVisible } from "../dom/visible.ts";
import { dateText, readRows } from "../lists/rows.ts";
import { CONNECTED_ON, LIST_HEADER } from "./cues.ts";
import { totalConnections } from "./total.ts";

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
      connectedText: dateText(element, CONNECTED_ON),
    })),
    total: totalConnections(document, rows.length),
  };
}
