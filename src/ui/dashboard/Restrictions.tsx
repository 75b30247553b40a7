import { isStanding } from "../../core/restriction/cooldown.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
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
      <h2 id="stops-title">When LinkedIn said stop</h2>
      {counted.length === 0 ? (
        <p class="soft">It has not, in the last 90 days.</p>
      ) : (
        <ol class="stops">
          {counted.map((event) => (
            <li key={event.id} class={isStanding(event) ? "standing" : ""}>
              <p>
                <strong>{restrictionName(event.kind)}</strong>, {standingWords(event, moment)}
              </p>
              <p class="soft small">
                {whenWords(event.at, moment.zone)}, {seenWords(event)}
              </p>
            </li>
          ))}
        </ol>
      )}
      <p>
        <a href="#restrictions">What it means, and when it goes on</a>
      </p>
    </section>
  );
}
