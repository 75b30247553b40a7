import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/archive.css";
import type { ReadonlySignal } from "@preact/signals";
import type { ArchiveView } from "../../app/queries/archive.ts";
import { t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { ActionFailure } from "../parts/Problem.tsx";
import { LoadingScreen, StoreScreen } from "../parts/StateScreen.tsx";
import { archiveProblemWords } from "../words/archive-reading.ts";
import { fullDate } from "../words/when.ts";
import { ArchiveReport } from "./ArchiveReport.tsx";
import type { Bringing } from "./bringing.ts";
import { ChooseArchive } from "./ChooseArchive.tsx";
import { DecideArchive } from "./DecideArchive.tsx";
import { NameColumns } from "./NameColumns.tsx";
import { ReadingArchive } from "./ReadingArchive.tsx";

export interface ArchivePartProps {
  readonly bringing: Bringing;
  /** The account recognised; null: none yet. */
  readonly account: string | null;
}

/** One archive from the choice of the file to the report; for any place that shows it. */
export function ArchivePart({ bringing, account }: ArchivePartProps) {
  const state = bringing.state.value;
  switch (state.step) {
    case "choosing":
      return <ChooseArchive onFiles={bringing.choose} />;
    case "reading":
      return <ReadingArchive progress={state.progress} onCancel={bringing.cancel} />;
    case "refused":
      return (
        <div class="stack">
          <p class="problem" role="alert">
            {archiveProblemWords(state.problem)}
          </p>
          <p class="soft">{t("page_archive_nothing_taken")}</p>
          {state.problem.kind === "foreign-headers" && (
            <NameColumns foreign={state.problem.foreign} onNamed={bringing.name} />
          )}
          <ChooseArchive onFiles={bringing.choose} again />
        </div>
      );
    case "deciding":
      return (
        <DecideArchive
          report={state.report}
          account={account}
          onYes={bringing.bringIn}
          onNo={bringing.cancel}
        />
      );
    case "writing":
      return <ReadingArchive progress={{ done: 1, doing: { kind: "writing" } }} onCancel={bringing.cancel} />;
    case "done":
      return (
        <div class="stack">
          <div role="status">
            <h2>{t("page_archive_brought_in")}</h2>
          </div>
          <ArchiveReport report={state.report} />
          <div class="row">
            <button type="button" onClick={bringing.cancel}>
              {t("page_archive_another")}
            </button>
          </div>
        </div>
      );
    case "failed":
      return (
        <div class="stack">
          <ActionFailure problem={state.problem} />
          <ChooseArchive onFiles={bringing.choose} again />
        </div>
      );
  }
}

export interface ArchivePlaceProps {
  readonly view: ReadonlySignal<Loaded<ArchiveView>>;
  readonly bringing: Bringing;
  readonly zone: string;
}

/** LinkedIn's archive on the full page: bringing one in, and what earlier ones brought. */
export function ArchivePlace({ view, bringing, zone }: ArchivePlaceProps) {
  const loaded = view.value;
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  const { account, reports } = loaded.value;
  const shown = bringing.state.value;
  const earlier = shown.step === "done" ? reports.filter(({ id }) => id !== shown.report.id) : reports;
  return (
    <main class="archive">
      <header class="stack">
        <h1>{t("page_archive_title")}</h1>
        <p class="lead-words">{t("page_archive_lead")}</p>
      </header>
      <ArchivePart bringing={bringing} account={account} />
      {earlier.length > 0 && (
        <section class="stack" aria-labelledby="earlier-title">
          <h2 id="earlier-title">{t("page_archive_earlier")}</h2>
          {earlier.map((report) => (
            <details key={report.id}>
              <summary>{fullDate(report.at, zone)}</summary>
              <ArchiveReport report={report} />
            </details>
          ))}
        </section>
      )}
    </main>
  );
}
