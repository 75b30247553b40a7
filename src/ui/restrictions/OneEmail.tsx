import type { OneEmail as Skipped } from "../../app/restrictions/view.ts";
import { people as peopleWords } from "../words/count.ts";
import { dayWords, type Moment } from "../words/when.ts";

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
      <h2 id="one-email-title">Email asked for one person: {peopleWords(people.length)}</h2>
      <p>
        Only those who know their address may invite them. That is their own setting and says nothing about
        your account, so it stops nothing; they are skipped and never tried again. Two in a row would be a
        stop, and stand above.
      </p>
      <ul class="stack tight">
        {people.slice(0, 20).map(({ prospectId, name, at }) => (
          <li key={`${prospectId} ${at}`}>
            {name || "Somebody who was deleted"}{" "}
            <span class="soft">{dayWords(at, moment.now, moment.zone)}</span>
          </li>
        ))}
      </ul>
      {people.length > 20 && <p class="soft">and {people.length - 20} more, under People.</p>}
    </section>
  );
}
