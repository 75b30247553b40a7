import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/today.css";
import "../styles/people.css";
import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { PeoplePlaceView, PersonView } from "../../app/queries/people.ts";
import { localDay } from "../../core/shared/time.ts";
import { rich, t } from "../i18n/language.ts";
import type { LiveSignal, Loaded } from "../live/loaded.ts";
import { NO_SHELF, type Shelf } from "../live/shelf.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import { people } from "../words/count.ts";
import type { Moment } from "../words/when.ts";
import { DeleteEverything } from "./DeleteEverything.tsx";
import { ExportDialog } from "./ExportDialog.tsx";
import { createExporter } from "./exporter.ts";
import { Filters } from "./Filters.tsx";
import { NeverInvite } from "./NeverInvite.tsx";
import { PeopleRows } from "./PeopleRows.tsx";
import { PersonPane } from "./PersonPane.tsx";
import { createPeopleList, type PeopleList } from "./people-list.ts";

export interface PeoplePageProps {
  readonly place: ReadonlySignal<Loaded<PeoplePlaceView>>;
  /** Follows one person for as long as they are shown. */
  readonly person: (id: string) => LiveSignal<PersonView | null>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
  readonly shelf?: Shelf;
}

/** Everybody: found, looked at, corrected, kept from being invited, taken out and deleted. */
export function PeoplePage({ place, person, actions, now, shelf = NO_SHELF }: PeoplePageProps) {
  const loaded = place.value;
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  const { policy } = loaded.value.settings;
  if (policy === null) return <NotSetUp />;
  const moment = { now: now.value, zone: policy.zone };
  return <People view={loaded.value} person={person} actions={actions} moment={moment} shelf={shelf} />;
}

/** Up to so many the whole list is read again by itself when something has changed: it takes half a second. */
const READ_AGAIN_MOST = 5_000;
const READ_AGAIN_AFTER = 500;

/** Reads everybody at first, and a short list again after every change. Of a long one that has changed: how to. */
function useReadAgain(list: PeopleList, version: string): (() => void) | null {
  const [readFor, setReadFor] = useState<string | null>(null);
  const read = () => {
    setReadFor(version);
    list.read();
  };
  useEffect(() => {
    if (readFor === version) return;
    if (list.everybody.peek().length > READ_AGAIN_MOST) return;
    const timer = setTimeout(read, readFor === null ? 0 : READ_AGAIN_AFTER);
    return () => clearTimeout(timer);
  }, [list, version, readFor]);
  return readFor !== version && list.everybody.value.length > READ_AGAIN_MOST ? read : null;
}

type PeopleProps = Omit<PeoplePageProps, "place" | "now" | "shelf"> & {
  readonly view: PeoplePlaceView;
  readonly moment: Moment;
  readonly shelf: Shelf;
};

function People({ view, person, actions, moment, shelf }: PeopleProps) {
  const [list] = useState(() => createPeopleList(actions));
  const today = useRef("");
  today.current = localDay(moment.now, moment.zone);
  const [exporter] = useState(() => createExporter(actions, () => today.current));
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState<"export" | "never-invite" | "delete" | null>(null);
  const [said, setSaid] = useState("");
  const rows = useRef<HTMLDivElement>(null);
  const readAgain = useReadAgain(list, view.version);
  const shown = list.shown.value;
  const total = list.everybody.value.length;
  const reading = list.reading.value;
  const wasChosen = useRef(false);
  // After it stands there again: in a small window it was hidden.
  useLayoutEffect(() => {
    if (wasChosen.current && chosen === null) rows.current?.focus();
    wasChosen.current = chosen !== null;
  }, [chosen]);
  const back = () => setChosen(null);
  const close = () => setOpen(null);
  return (
    <main class={chosen === null ? "people-page" : "people-page with-person"}>
      <header class="people-head">
        <h1>{t("people_title")}</h1>
        <div class="row">
          <Act onAct={() => setOpen("export")}>{t("people_open_export")}</Act>
          <Act onAct={() => setOpen("never-invite")}>
            {rich("people_open_never_invite", {
              soft: (parts) => <span class="soft">{parts}</span>,
              count: view.blocks.length,
            })}
          </Act>
          <Act class="plain" onAct={() => setOpen("delete")}>
            {t("people_open_delete_everything")}
          </Act>
        </div>
      </header>
      <section class="everybody" aria-label={t("people_everybody")}>
        <Filters list={list} segments={view.segments} />
        <div class="row apart">
          <p role="status" class="soft">
            {said !== "" && `${said} `}
            {reading === null
              ? shown.length === total
                ? people(total)
                : t("people_some_of_all", { count: shown.length, total })
              : t("people_reading_everybody", { count: reading })}
          </p>
          {readAgain !== null && reading === null && (
            <Act class="plain" onAct={readAgain}>
              {t("people_read_again")}
            </Act>
          )}
        </div>
        <ActionFailure problem={list.problem.value} />
        {total === 0 && reading === null ? (
          <div class="empty">
            <h2>{t("people_nobody_title")}</h2>
            <p>{t("people_nobody")}</p>
          </div>
        ) : (
          <PeopleRows
            rows={shown}
            segments={view.segments}
            blocks={view.blocks}
            moment={moment}
            chosen={chosen}
            list={rows}
            onChoose={(id) => {
              setSaid("");
              setChosen(id);
            }}
          />
        )}
      </section>
      {chosen !== null && (
        <PersonPane
          key={chosen}
          id={chosen}
          person={person}
          actions={actions}
          moment={moment}
          shelf={shelf}
          list={list}
          onBack={back}
          onDeleted={() => {
            setSaid(t("people_deleted"));
            back();
          }}
        />
      )}
      {open === "export" && <ExportDialog segments={view.segments} exporter={exporter} onClose={close} />}
      {open === "never-invite" && (
        <NeverInvite blocks={view.blocks} actions={actions} moment={moment} onClose={close} />
      )}
      {open === "delete" && <DeleteEverything actions={actions} exporter={exporter} onClose={close} />}
    </main>
  );
}
