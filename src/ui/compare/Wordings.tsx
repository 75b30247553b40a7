import type { ExperimentView } from "../../app/experiments/read-experiments.ts";
import type { Allocation, Template } from "../../core/segment/segment.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { verdictWords } from "../words/experiment.ts";
import { FiguresTable, scaleOf } from "./FiguresTable.tsx";

const SHOWN = 90;

function wordsOf({ body, retiredAt }: Template): string {
  const words = body.trim() === "" ? t("compose_policy_blank") : body.trim().replace(/\s+/g, " ");
  const short = words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words;
  return retiredAt === null ? short : t("compose_no_longer_in_use", { words: short });
}

const HOW: Readonly<Record<Allocation, MessageKey>> = {
  learning: "compose_shared_by_learning",
  evenly: "compose_shared_evenly",
};

/** The wordings of one segment, what may be said of them, and how new invitations are shared. */
export function Wordings({ segment, wordings, comparison }: ExperimentView) {
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  const nameOf = (id: string) => byId.get(id)?.name ?? "?";
  const inUse = wordings.filter(({ retiredAt }) => retiredAt === null);
  return (
    <section class="stack" aria-labelledby={`wordings-${segment.id}`}>
      <h2 id={`wordings-${segment.id}`} dir="auto">
        {segment.name}
      </h2>
      <p>
        <strong>{verdictWords(comparison, nameOf)}</strong>
      </p>
      <FiguresTable
        caption={t("compose_wordings_of", { segment: segment.name })}
        what={t("compose_wording")}
        scale={scaleOf(comparison.figures)}
        rows={comparison.figures.flatMap((figures) => {
          const wording = byId.get(figures.id);
          return wording ? [{ id: figures.id, name: wording.name, about: wordsOf(wording), figures }] : [];
        })}
      />
      {inUse.length > 1 && <p class="soft small">{t(HOW[segment.allocation])}</p>}
    </section>
  );
}
