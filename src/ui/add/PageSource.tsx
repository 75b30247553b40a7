import { useEffect } from "preact/hooks";
import type { PersonOnPage } from "../../core/page/reading.ts";
import type { Candidate } from "../../core/prospect/candidate.ts";
import { Act } from "../parts/Act.tsx";
import { Field } from "../parts/Field.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { nameOf } from "../words/name.ts";
import { pageWords, relationWords } from "../words/page.ts";
import type { Adding } from "./adding.ts";

const TEXTS: readonly (readonly [
  keyof Candidate & ("fullName" | "firstName" | "company" | "headline"),
  string,
])[] = [
  ["fullName", "Name"],
  ["firstName", "First name, as in the note"],
  ["company", "Company"],
  ["headline", "Headline"],
];

function ProfilePerson({ adding, person }: { readonly adding: Adding; readonly person: PersonOnPage }) {
  const candidate = adding.person.value;
  const refused = relationWords(person.relation);
  if (refused !== null) {
    return (
      <p>
        <strong>{nameOf(person)}</strong>: {refused}. Nobody to add here.
      </p>
    );
  }
  if (!candidate) return null;
  return (
    <div class="stack">
      {TEXTS.map(([field, label]) => (
        <Field
          key={field}
          name={field}
          label={label}
          why={
            field === "firstName" && candidate.firstName === ""
              ? "Not sure what to call them: fill it in if the note needs it."
              : undefined
          }
          problems={[]}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              value={candidate[field]}
              onInput={(event) => {
                adding.person.value = { ...candidate, [field]: event.currentTarget.value };
              }}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

function SearchPeople({
  adding,
  people,
}: {
  readonly adding: Adding;
  readonly people: readonly PersonOnPage[];
}) {
  const chosen = adding.chosen.value;
  const toggle = (place: number, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(place);
    else next.delete(place);
    adding.chosen.value = next;
  };
  return (
    <fieldset>
      <legend>People on this page</legend>
      <ul class="found">
        {people.map((person, place) => {
          const refused = relationWords(person.relation);
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
                  <strong>{nameOf(person)}</strong>
                  {refused !== null && <span class="soft"> · {refused}</span>}
                  {person.headline && <span class="headline">{person.headline}</span>}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** The page in the tab beside the popup: one profile, or the people of a search. */
export function PageSource({ adding }: { readonly adding: Adding }) {
  const page = adding.page.value;
  useEffect(() => {
    if (adding.page.peek().state === "unread") adding.readPage();
  }, [adding]);
  const reading = page.state === "read" ? page.reading : null;
  const words = page.state === "read" ? pageWords(reading) : null;
  return (
    <div class="stack">
      {page.state === "reading" && <p role="status">Reading the page …</p>}
      {words && <p role="status">{words}</p>}
      {reading?.surface === "profile" && <ProfilePerson adding={adding} person={reading.person} />}
      {reading?.surface === "search" && reading.people.length > 0 && (
        <SearchPeople adding={adding} people={reading.people} />
      )}
      <ActionFailure problem={adding.reader.problem.value} />
      {page.state !== "reading" && (
        <div class="row">
          <Act class="plain" idle={adding.reader.busy.value} onAct={adding.readPage}>
            Read the page again
          </Act>
        </div>
      )}
    </div>
  );
}
