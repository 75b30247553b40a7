import type { PendingView } from "../../app/pending/view.ts";
import { defaultPolicy } from "../../core/policy/defaults.ts";
import { AGE_BANDS } from "../../core/withdrawal/age-bands.ts";
import { manyFrom } from "../../core/withdrawal/suggest.ts";
import { t } from "../i18n/language.ts";
import { figureOf } from "../words/count.ts";
import { bandWords, deletedWords } from "../words/pending.ts";

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
        <h1 id="pending-title">
          {total === 0 ? t("pending_nobody_waits") : t("pending_n_wait", { count: total })}
        </h1>
        <p>
          {total < many ? t("pending_many_from", { count: many }) : t("pending_is_many")}{" "}
          {inLog < ceiling
            ? t("pending_ceiling_ahead", { ceiling })
            : t("pending_ceiling_reached", { count: inLog, ceiling })}{" "}
          <span class="soft">{t("pending_what_vendors_say")}</span>
        </p>
        {deleted > 0 && <p class="soft">{deletedWords(deleted)}</p>}
        {total > people.length + deleted && (
          <p class="soft">{t("pending_n_known_by_name", { total, count: people.length })}</p>
        )}
      </div>
      {people.length + deleted > 0 && (
        <table class="bands">
          <caption class="hidden-text">{t("pending_how_long")}</caption>
          <tbody>
            {AGE_BANDS.filter((band) => band !== "unknown" || ages.unknown > 0).map((band) => (
              <tr key={band}>
                <th scope="row">{bandWords(band)}</th>
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
