import type { Share } from "../../core/dashboard/shares.ts";
import { t } from "../i18n/language.ts";
import { figureOf } from "../words/count.ts";
import { isTooWide, percent } from "../words/rate.ts";
import { wholeRate } from "../words/shares.ts";

interface Told {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

function numbersOf({ rate, decided, sent, accepted, decidedAccepted, undecided, unanswered }: Share) {
  // Two of four are no half yet.
  const few = t("dashboard_number_few", { accepted: decidedAccepted, decided });
  const numbers: readonly Told[] = [
    {
      name: t("dashboard_number_rate"),
      value: rate === null ? "–" : isTooWide(rate) ? few : percent(rate.value),
      meaning:
        rate === null
          ? t("dashboard_number_rate_none")
          : t("dashboard_number_rate_of", { ...wholeRate(rate), decided }),
    },
    { name: t("dashboard_number_sent"), value: figureOf(sent), meaning: "" },
    {
      name: t("dashboard_number_accepted"),
      value: figureOf(accepted),
      meaning: t("dashboard_number_accepted_of", { decided: decidedAccepted }),
    },
    {
      name: t("dashboard_number_unanswered"),
      value: figureOf(unanswered),
      meaning: t("dashboard_number_unanswered_of"),
    },
    {
      name: t("dashboard_number_undecided"),
      value: figureOf(undecided),
      meaning: t("dashboard_number_undecided_of"),
    },
  ];
  return numbers;
}

/** The few numbers all charts are about. Sent is accepted, unanswered and undecided together. */
export function Numbers({ total }: { readonly total: Share }) {
  return (
    <section aria-label={t("dashboard_numbers")}>
      <dl class="numbers">
        {numbersOf(total).map(({ name, value, meaning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <span class="number">{value}</span>
              {meaning && <small>{meaning}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
