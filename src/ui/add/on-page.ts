import type { PersonOnPage } from "../../core/page/reading.ts";
import { heldOutWords } from "../words/held-out.ts";
import { knownWords, relationWords } from "../words/page.ts";
import type { Moment } from "../words/when.ts";
import type { Adding } from "./adding.ts";

/** Why the person at that place of the page can't be added, in few words; null: they may. */
export function refusalOnPage(
  adding: Adding,
  person: PersonOnPage,
  place: number,
  moment: Moment,
): string | null {
  const known = adding.known.value[place];
  const shown = known ? knownWords(known) : relationWords(person.relation);
  if (shown !== null) return shown;
  const reason = adding.heldOut.value[place];
  return reason ? heldOutWords(reason, moment) : null;
}
