import { profileAddress } from "../../core/prospect/address.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { fullDate, type Moment } from "../words/when.ts";

const SOURCE_KEYS: Readonly<Record<Prospect["source"], MessageKey>> = {
  profile: "people_added_profile",
  search: "people_added_search",
  suggestions: "people_added_suggestions",
  sales: "people_added_sales",
  address: "people_added_address",
  paste: "people_added_paste",
  csv: "people_added_file",
  "by-hand": "people_added_by_hand",
};

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === "") return null;
  return (
    <div>
      <dt dir="auto">{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}

export interface PersonFactsProps {
  readonly person: Prospect;
  readonly segmentName: string | null;
  readonly moment: Moment;
}

/** What is known of one person besides their name and headline. */
export function PersonFacts({ person, segmentName, moment }: PersonFactsProps) {
  const address = profileAddress(person.keys);
  return (
    <dl class="facts">
      <Fact name={t("people_company")} value={person.company} />
      <Fact name={t("people_fact_first_name")} value={person.firstName} />
      <Fact name={t("people_fact_location")} value={person.location} />
      <Fact name={t("people_fact_segment")} value={segmentName ?? ""} />
      <Fact
        name={t("people_fact_added")}
        value={t(SOURCE_KEYS[person.source], { date: fullDate(person.addedAt, moment.zone) })}
      />
      {Object.entries(person.extra).map(([name, value]) => (
        <Fact key={name} name={name} value={value} />
      ))}
      {address !== null && (
        <div>
          <dt>{t("people_fact_profile")}</dt>
          <dd>
            <a href={address} dir="ltr" target="_blank" rel="noreferrer">
              {address.replace("https://www.", "")}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
