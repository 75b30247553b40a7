import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { ListReading } from "../../app/pending/view.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { isReading, readingWords, readResultWords } from "../words/pending.ts";
import type { Moment } from "../words/when.ts";

export interface SentReadingProps {
  readonly list: ListReading | null;
  readonly actions: Actions;
  readonly moment: Moment;
}

function verbOf(list: ListReading | null): string {
  if (list === null) return t("pending_read_sent_page");
  return list.complete ? t("pending_read_again") : t("pending_go_on_reading");
}

/** LinkedIn's own list: read on the person's word, in sight, from its top to as far as it goes. */
export function SentReading({ list, actions, moment }: SentReadingProps) {
  const runner = useRunner();
  const stopper = useRunner();
  const [said, setSaid] = useState<string | null>(null);
  const [lost, setLost] = useState(false);
  const reads = list !== null && isReading(list, moment.now);
  // From the press until the first rows are there: who is signed in is looked up first.
  const begins = runner.busy.value && !reads;
  const read = () => {
    setSaid(null);
    setLost(false);
    runner.run(actions.readSentPage, (result) => setSaid(readResultWords(result)));
  };
  return (
    <section class="stack" aria-labelledby="sent-page-title">
      <h2 id="sent-page-title">{t("pending_sent_page")}</h2>
      {list === null && !begins && <p>{t("pending_sent_page_why")}</p>}
      <p role="status">
        {begins ? t("pending_opening_linkedin") : list !== null && readingWords(list, moment)}
      </p>
      {reads && list.total !== null && (
        <progress aria-label={t("pending_entries_read")} max={Math.max(1, list.total)} value={list.read} />
      )}
      {list !== null && <Remarks list={list} reads={reads} />}
      <div class="row">
        {reads ? (
          <>
            <Act
              class={list.state === "waiting" ? "main" : ""}
              onAct={() => void stopper.run(actions.showSentPage, (shown) => setLost(!shown))}
            >
              {t("pending_show_tab")}
            </Act>
            <Act idle={stopper.busy.value} onAct={() => void stopper.run(actions.stopReadingSent)}>
              {t("pending_stop_reading")}
            </Act>
          </>
        ) : (
          <Act class={list === null ? "main" : ""} idle={runner.busy.value} onAct={read}>
            {verbOf(list)}
          </Act>
        )}
      </div>
      {lost && <p role="status">{t("pending_tab_gone")}</p>}
      {said !== null && <p class="notice">{said}</p>}
      <ActionFailure problem={runner.problem.value ?? stopper.problem.value} />
    </section>
  );
}

function Remarks({ list, reads }: { readonly list: ListReading; readonly reads: boolean }) {
  const { unreadable, kept, read, complete } = list;
  return (
    <>
      {unreadable > 0 && <p class="soft">{t("pending_n_unreadable", { count: unreadable })}</p>}
      {kept > read && <p class="soft">{t("pending_n_kept_from_earlier", { count: kept - read })}</p>}
      {!complete && !reads && <p class="soft">{t("pending_going_on_begins_at_top")}</p>}
      {reads && <p class="soft">{t("pending_leave_tab_in_front")}</p>}
    </>
  );
}
