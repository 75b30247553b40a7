import type { OneEmail as Skipped } from "../../app/restrictions/view.ts";
import { t } from "../i18n/language.ts";
import { dayWords, type Moment } from "../words/when.ts";

const SHOWN = 20;

/** People whose email LinkedIn asked for: their own setting, no stop. Skipped for good. */
export function OneEmail({
  people,
  moment,
}: {
  readonly people: readonly Skipped[];
  readonly moment: Moment;
}) {
  if (people.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="one-email-title">
      <h2 id="one-email-title">{t("restrictions_one_email_title", { count: people.length })}</h2>
      <p>{t("restrictions_one_email_about")}</p>
      <ul class="stack tight">
        {people.slice(0, SHOWN).map(({ prospectId, name, at }) => (
          <li key={`${prospectId} ${at}`}>
            <bdi>{name || t("restrictions_one_email_deleted")}</bdi>{" "}
            <span class="soft">{dayWords(at, moment.now, moment.zone)}</span>
          </li>
        ))}
      </ul>
      {people.length > SHOWN && (
        <p class="soft">{t("restrictions_one_email_more", { count: people.length - SHOWN })}</p>
      )}
    </section>
  );
}
