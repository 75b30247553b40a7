import type { DashboardFigures } from "../../app/dashboard/view.ts";
import { adviceWords, newsWords, newsWorth } from "../words/sentence.tsx";

/** Today's sentence: what there is to say first, what it rests on, what to do about the pace. */
export function Head({ sentence, now, zone }: Pick<DashboardFigures, "sentence" | "now" | "zone">) {
  const { news, advice } = sentence;
  const worth = newsWorth(news);
  return (
    <header class={news.kind === "stopped" ? "lead stopped" : "lead"}>
      <h1>{newsWords(news, { now, zone })}</h1>
      {advice && (
        <p>
          <strong>{adviceWords(advice)}</strong>
        </p>
      )}
      {worth !== null && <p class="soft">{worth}</p>}
    </header>
  );
}
