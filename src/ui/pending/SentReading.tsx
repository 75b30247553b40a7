import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { ListReading } from "../../app/pending/view.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { counted, figureOf } from "../words/count.ts";
import { isReading, readingWords, readResultWords } from "../words/pending.ts";
import type { Moment } from "../words/when.ts";

export interface SentReadingProps {
  readonly list: ListReading | null;
  readonly actions: Actions;
  readonly moment: Moment;
}

function verbOf(list: ListReading | null): string {
  if (list === null) return "Read the Sent page";
  return list.complete ? "Read it again" : "Go on reading";
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
      <h2 id="sent-page-title">LinkedIn's Sent page</h2>
      {list === null && !begins && (
        <p>
          Your log knows whom you invited since Politely counts. LinkedIn's own list also has those invited
          before or elsewhere, and no longer has those who answered. It is opened in a tab and read as it
          scrolls; nothing is pressed there.
        </p>
      )}
      <p role="status">
        {begins
          ? "Opening LinkedIn, and looking who is signed in …"
          : list !== null && readingWords(list, moment)}
      </p>
      {reads && list.total !== null && (
        <progress aria-label="Entries read" max={Math.max(1, list.total)} value={list.read} />
      )}
      {list !== null && <Remarks list={list} reads={reads} />}
      <div class="row">
        {reads ? (
          <>
            <Act
              class={list.state === "waiting" ? "main" : ""}
              onAct={() => void stopper.run(actions.showSentPage, (shown) => setLost(!shown))}
            >
              Show LinkedIn's tab
            </Act>
            <Act idle={stopper.busy.value} onAct={() => void stopper.run(actions.stopReadingSent)}>
              Stop reading
            </Act>
          </>
        ) : (
          <Act class={list === null ? "main" : ""} idle={runner.busy.value} onAct={read}>
            {verbOf(list)}
          </Act>
        )}
      </div>
      {lost && <p role="status">Its tab is gone.</p>}
      {said !== null && <p class="notice">{said}</p>}
      <ActionFailure problem={runner.problem.value ?? stopper.problem.value} />
    </section>
  );
}

function Remarks({ list, reads }: { readonly list: ListReading; readonly reads: boolean }) {
  const { unreadable, kept, read, complete } = list;
  return (
    <>
      {unreadable > 0 && (
        <p class="soft">
          {counted(unreadable, "entry", "entries")} could not be read: no name or no address stands there, as
          with closed accounts. So nobody is called gone from the list.
        </p>
      )}
      {kept > read && (
        <p class="soft">
          {figureOf(kept - read)} more are kept from earlier readings until this one has reached them or the
          end.
        </p>
      )}
      {!complete && !reads && (
        <p class="soft">
          Going on begins at the top of the page again, as LinkedIn shows it, and adds to what is here.
        </p>
      )}
      {reads && <p class="soft">Leave LinkedIn's tab in front. Nothing is sent or taken back meanwhile.</p>}
    </>
  );
}
