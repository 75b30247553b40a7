import { isStanding } from "../../core/restriction/cooldown.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import { rich, t } from "../i18n/language.ts";
import { strong as b } from "../parts/tags.tsx";
import { restrictionName } from "../words/restriction.ts";
import { seenWords, standingWords, whenWords } from "../words/restriction-page.ts";
import type { Moment } from "../words/when.ts";

export interface RestrictionsProps {
  readonly events: readonly RestrictionEvent[];
  readonly moment: Moment;
}

/** Every time LinkedIn warned or said stop, newest first; what each means stands on a page of its own. */
export function Restrictions({ events, moment }: RestrictionsProps) {
  const counted = events.filter(({ dismissedAt }) => dismissedAt === null);
  return (
    <section class="stack" aria-labelledby="stops-title">
      <h2 id="stops-title">{t("page_stops")}</h2>
      {counted.length === 0 ? (
        <p class="soft">{t("page_stops_none")}</p>
      ) : (
        <ol class="stops">
          {counted.map((event) => (
            <li key={event.id} class={isStanding(event) ? "standing" : ""}>
              <p>
                {rich("page_stop", {
                  b,
                  name: restrictionName(event.kind),
                  state: standingWords(event, moment),
                })}
              </p>
              <p class="soft small">
                {t("page_stop_seen", { when: whenWords(event.at, moment.zone), seen: seenWords(event) })}
              </p>
            </li>
          ))}
        </ol>
      )}
      <p>
        <a href="#restrictions">{t("page_stops_more")}</a>
      </p>
    </section>
  );
}
