import { useEffect } from "preact/hooks";
import type { PersonOnPage } from "../../core/page/reading.ts";
import { profileAddress } from "../../core/prospect/address.ts";
import type { Candidate } from "../../core/prospect/candidate.ts";
import { Act } from "../parts/Act.tsx";
import { Field } from "../parts/Field.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { OwnProfileOffer, type OwnProfileOfferProps } from "../profile/OwnProfileOffer.tsx";
import { nameOf } from "../words/name.ts";
import { pageWords } from "../words/page.ts";
import type { Moment } from "../words/when.ts";
import { type Adding, isList } from "./adding.ts";
import { refusalOnPage } from "./on-page.ts";
import { PeopleOnPage } from "./PeopleOnPage.tsx";

const TEXTS: readonly (readonly [
  keyof Candidate & ("fullName" | "firstName" | "company" | "headline"),
  string,
])[] = [
  ["fullName", "Name"],
  ["firstName", "First name, as in the note"],
  ["company", "Company"],
  ["headline", "Headline"],
];

interface OnePersonProps {
  readonly adding: Adding;
  readonly person: PersonOnPage;
  readonly moment: Moment;
}

function OnePerson({ adding, person, moment }: OnePersonProps) {
  const candidate = adding.person.value;
  const refused = refusalOnPage(adding, person, 0, moment);
  if (refused !== null) {
    return (
      <p>
        <strong>{nameOf(person)}</strong>: {refused}. Nobody to add here.
      </p>
    );
  }
  if (!candidate) return null;
  const nowhere = profileAddress(person.keys) === null;
  return (
    <div class="stack">
      {nowhere && (
        <p class="small">
          Where their LinkedIn profile is does not stand on this page, so they would be set aside until it
          does. Open the menu with “View LinkedIn profile” in it, then read the page again.
        </p>
      )}
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

interface PageSourceProps {
  readonly adding: Adding;
  readonly moment: Moment;
  readonly ownProfile?: OwnProfileOfferProps | undefined;
}

/** The page in the tab beside the popup: one person, or several to choose from. */
export function PageSource({ adding, moment, ownProfile }: PageSourceProps) {
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
      {(reading?.surface === "profile" || reading?.surface === "sales-lead") && (
        <OnePerson adding={adding} person={reading.person} moment={moment} />
      )}
      {reading?.surface === "own-profile" && ownProfile && <OwnProfileOffer {...ownProfile} />}
      {reading && isList(reading) && reading.people.length > 0 && (
        <PeopleOnPage adding={adding} list={reading.surface} people={reading.people} moment={moment} />
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
