import type { PeopleList, PersonOnPage } from "../../core/page/reading.ts";
import { t } from "../i18n/language.ts";
import { nameOf } from "../words/name.ts";
import { listWords } from "../words/page.ts";
import type { Moment } from "../words/when.ts";
import type { Adding } from "./adding.ts";
import { Check } from "./Check.tsx";
import { chosenOnPage } from "./found.ts";
import { refusalOnPage } from "./on-page.ts";

interface PeopleOnPageProps {
  readonly adding: Adding;
  readonly list: PeopleList;
  readonly people: readonly PersonOnPage[];
  readonly moment: Moment;
}

/** Chooses all that are new, or nobody again. Part of them: neither on nor off. */
function AllNew({ adding }: { readonly adding: Adding }) {
  const chosen = adding.chosen.value;
  const places = adding.newPlaces();
  const count = places.filter((place) => chosen.has(place)).length;
  if (places.length < 2) return null;
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={count === places.length}
        indeterminate={count > 0 && count < places.length}
        onChange={(event) => {
          adding.chosen.value = new Set(event.currentTarget.checked ? places : []);
        }}
      />
      <span>{t("people_page_all_new", { count: places.length })}</span>
    </label>
  );
}

/** The people of a search, of LinkedIn's suggestions or of Sales Navigator, each with a box. */
export function PeopleOnPage({ adding, list, people, moment }: PeopleOnPageProps) {
  const chosen = adding.chosen.value;
  const more = listWords(list);
  const toggle = (place: number, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(place);
    else next.delete(place);
    adding.chosen.value = next;
  };
  return (
    <div class="stack">
      <fieldset>
        <legend>{t("people_page_title")}</legend>
        {more && <p class="soft small">{more}</p>}
        <AllNew adding={adding} />
        <ul class="found">
          {people.map((person, place) => {
            const refused = refusalOnPage(adding, person, place, moment);
            return (
              <li key={person.keys[0] ?? place}>
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={chosen.has(place)}
                    disabled={refused !== null}
                    onChange={(event) => toggle(place, event.currentTarget.checked)}
                  />
                  <span>
                    <strong dir="auto">{nameOf(person)}</strong>
                    {refused !== null && <span class="soft"> · {refused}</span>}
                    {person.headline && (
                      <span class="headline" dir="auto">
                        {person.headline}
                      </span>
                    )}
                  </span>
                </label>
              </li>
            );
          })}
        </ul>
      </fieldset>
      <Check
        people={chosenOnPage(adding)}
        firstNames={adding.firstNames.value}
        onFirstName={adding.correctFirstName}
      />
    </div>
  );
}
