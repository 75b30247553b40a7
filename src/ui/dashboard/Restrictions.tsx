import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import { restrictionName } from "../words/restriction.ts";
import { clockTime, fullDate, type Moment, untilWords } from "../words/when.ts";

export interface RestrictionsProps {
  readonly events: readonly RestrictionEvent[];
  readonly moment: Moment;
}

function standing(event: RestrictionEvent, { now, zone }: Moment): string {
  if (event.confirmedAt !== null) return `over since ${fullDate(event.confirmedAt, zone)}`;
  return event.cooldownUntil > now
    ? `stopped until ${untilWords(event.cooldownUntil, now, zone)}`
    : "the wait is over; confirm it in the popup";
}

/** Every time LinkedIn said stop, newest first. */
export function Restrictions({ events, moment }: RestrictionsProps) {
  return (
    <section class="stack" aria-labelledby="stops-title">
      <h2 id="stops-title">When LinkedIn said stop</h2>
      {events.length === 0 ? (
        <p class="soft">It has not, in the last 90 days.</p>
      ) : (
        <ol class="stops">
          {events.map((event) => (
            <li key={event.id} class={event.confirmedAt === null ? "open" : ""}>
              <p>
                <strong>{restrictionName(event.kind)}</strong>, {standing(event, moment)}
              </p>
              <p class="soft small">
                {fullDate(event.at, moment.zone)} at {clockTime(event.at, moment.zone)}, seen on{" "}
                {event.seenOn}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
