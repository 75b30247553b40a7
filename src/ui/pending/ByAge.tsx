import type { PendingView } from "../../app/pending/view.ts";
import { defaultPolicy } from "../../core/policy/defaults.ts";
import { AGE_BANDS } from "../../core/withdrawal/age-bands.ts";
import { manyFrom } from "../../core/withdrawal/suggest.ts";
import { figureOf } from "../words/count.ts";
import { BAND_WORDS, deletedWords } from "../words/pending.ts";

/** How many wait, and for how long. */
export function ByAge({ view }: { readonly view: PendingView }) {
  const { ages, total, inLog, settings, people, deleted } = view;
  const policy = settings.policy ?? defaultPolicy("basic", "UTC");
  const ceiling = policy.pendingCeiling;
  const most = Math.max(1, ...Object.values(ages));
  const many = manyFrom(policy);
  return (
    <section class="by-age" aria-labelledby="pending-title">
      <div class="lead">
        <h1 id="pending-title">{total === 0 ? "Nobody waits" : `${figureOf(total)} wait for an answer`}</h1>
        <p>
          {total < many ? `From ${figureOf(many)} on it is many. ` : "That is many. "}
          {inLog < ceiling
            ? `From ${figureOf(ceiling)} in your log on, nothing more is sent until fewer wait.`
            : `Your log has ${figureOf(inLog)}: nothing more is sent until fewer than ${figureOf(ceiling)} wait.`}{" "}
          <span class="soft">
            Vendors call fewer than 400 to 500 healthy and 700 to 1,000 dangerous; LinkedIn names no number.
          </span>
        </p>
        {deleted > 0 && <p class="soft">{deletedWords(deleted)}</p>}
        {total > people.length + deleted && (
          <p class="soft">
            LinkedIn counts {figureOf(total)}; {figureOf(people.length)} of them are known here by name.
          </p>
        )}
      </div>
      {people.length + deleted > 0 && (
        <table class="bands">
          <caption class="hidden-text">How long they have waited</caption>
          <tbody>
            {AGE_BANDS.filter((band) => band !== "unknown" || ages.unknown > 0).map((band) => (
              <tr key={band}>
                <th scope="row">{BAND_WORDS[band]}</th>
                <td class="bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * ages[band]) / most}%` }} />
                </td>
                <td>{figureOf(ages[band])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
