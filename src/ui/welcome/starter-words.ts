import { markersIn } from "../../core/template/index.ts";

const MARKED = /^\[+\s*(?:insert|your)?\s*(.*?)\]+$/i;

/** What a marker such as “[insert event]” asks for: `event`. */
const askedBy = (marker: string): string => MARKED.exec(marker)?.[1] ?? marker;

/** What a starter leaves to be filled in, each once, in the order of the text. */
export function holesIn(body: string): readonly string[] {
  return [...new Set(markersIn(body).map(({ start, end }) => askedBy(body.slice(start, end))))];
}

/** The starter with what was typed for each hole; where nothing was, the marker stays. */
export function filled(body: string, typed: (hole: string) => string): string {
  let text = "";
  let from = 0;
  for (const { start, end } of markersIn(body)) {
    const marker = body.slice(start, end);
    text += body.slice(from, start) + (typed(askedBy(marker)).trim() || marker);
    from = end;
  }
  return text + body.slice(from);
}
