import { useEffect } from "preact/hooks";
import type { PersonOnPage } from "../../core/page/reading.ts";
import { profileAddress } from "../../core/prospect/address.ts";
import type { Candidate } from "../../core/prospect/candidate.ts";
import { typedDir } from "../i18n/direction.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { rich, t } from "../i18n/language.ts";
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
  MessageKey,
])[] = [
  ["fullName", "people_page_name"],
  ["firstName", "people_first_name_in_note"],
  ["company", "people_company"],
  ["headline", "people_page_headline"],
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
        {rich("people_page_nobody", {
          b: (parts) => <strong>{parts}</strong>,
          name: nameOf(person),
          why: refused,
        })}
      </p>
    );
  }
  if (!candidate) return null;
  const nowhere = profileAddress(person.keys) === null;
  return (
    <div class="stack">
      {nowhere && <p class="small">{t("people_page_no_address")}</p>}
      {TEXTS.map(([field, label]) => (
        <Field
          key={field}
          name={field}
          label={t(label)}
          why={field === "firstName" && candidate.firstName === "" ? t("people_page_fill_in") : undefined}
          problems={[]}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              value={candidate[field]}
              dir={typedDir(candidate[field])}
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
      {page.state === "reading" && <p role="status">{t("people_page_reading")}</p>}
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
            {t("people_page_read_again")}
          </Act>
        </div>
      )}
    </div>
  );
}
