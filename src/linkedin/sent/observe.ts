import type { PageReading, SentRow } from "../../core/page/reading.ts";
import { firstVisible } from "../dom/visible.ts";
import { dateText, type Row, readRows } from "../lists/rows.ts";
import { ageAtLeast } from "./age.ts";
import { SENT_AGO, SENT_TABS } from "./cues.ts";

/** Invitations still pending, newest first, as far as they are rendered. May lag a send by seconds. */
export function observeSent(document: Document): PageReading {
  const rows = readRows(document);
  if (rows.length === 0 && firstVisible(document, SENT_TABS) === null) {
    return { surface: "unreadable", expected: "sent-invitations", missing: "rows or the tabs of the list" };
  }
  return {
    surface: "sent-invitations",
    people: rows.map(sentRow),
  };
}

/** An invitation as its row shows it, without the note. */
export function sentRow({ element, key, name }: Row): SentRow {
  const ageText = dateText(element, SENT_AGO);
  return { keys: [key], fullName: name, ageText, ageAtLeast: ageText === null ? null : ageAtLeast(ageText) };
}
