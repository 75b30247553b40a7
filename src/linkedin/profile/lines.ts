import { plain, textAt, visibleText } from "../dom/text.ts";
import { allVisible, firstVisible } from "../dom/visible.ts";
import type { TopCard } from "./card.ts";
import { CONTACT_LINK } from "./cues.ts";
import { degreeOf, looksLikeBadge } from "./degree.ts";

export interface Lines {
  readonly headline: string;
  readonly company: string;
  readonly location: string;
}

const PRONOUNS = /^\(?\p{L}{1,7}(?:\/\p{L}{1,7}){1,3}\)?$/u;

/** Neither a degree, nor pronouns, nor a count, nor a lone dot. */
function tellsSomething(text: string): boolean {
  return (
    /\p{L}/u.test(text) && degreeOf(text) === null && !looksLikeBadge(text) && !PRONOUNS.test(plain(text))
  );
}

/**
 * The lines under the name, by their order: headline, then company and school, then the place,
 * which is the last before "Contact info". A heuristic: classes are hashed and nothing labels them.
 */
export function readLines({ element, layout }: TopCard): Lines {
  if (layout.lines !== null) {
    const { headline, location } = layout.lines;
    return {
      headline: textAt(element, headline),
      company: "",
      location: location === null ? "" : textAt(element, location),
    };
  }
  const heading = firstVisible(element, layout.name);
  const end = firstVisible(element, CONTACT_LINK);
  const lines = allVisible(element, "p")
    .filter((line) => heading === null || follows(heading, line))
    .filter((line) => end === null || (follows(line, end) && !line.contains(end)))
    .filter((line) => line.closest("a, button") === null)
    .map(visibleText)
    .filter(tellsSomething);
  const [headline = "", ...rest] = lines;
  const location = end === null ? "" : (rest.at(-1) ?? "");
  const company = (end === null ? rest[0] : rest.length > 1 ? rest[0] : undefined) ?? "";
  return { headline, company: company.split(" · ")[0] ?? "", location };
}

function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0;
}
