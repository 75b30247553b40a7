import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/today.css";
import "../styles/people.css";
import "../styles/person.css";
import type { ReadonlySignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { PeoplePlaceView, PersonView } from "../../app/queries/people.ts";
import { localDay } from "../../core/shared/time.ts";
import { rich, t } from "../i18n/language.ts";
import type { LiveSignal, Loaded } from "../live/loaded.ts";
import { NO_SHELF, type Shelf } from "../live/shelf.ts";
import type { Router } from "../page/router.ts";
import { Act } from "../parts/Act.tsx";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import type { Moment } from "../words/when.ts";
import { ColumnHeads } from "./ColumnHeads.tsx";
import { DeleteEverything } from "./DeleteEverything.tsx";
import { ExportDialog } from "./ExportDialog.tsx";
import { createExporter } from "./exporter.ts";
import { Filters } from "./Filters.tsx";
import { createMany } from "./many.ts";
import { NeverInvite } from "./NeverInvite.tsx";
import { PeopleRows } from "./PeopleRows.tsx";
import { PeopleSummary } from "./PeopleSummary.tsx";
import { PersonPane } from "./PersonPane.tsx";
import { PickBar } from "./PickBar.tsx";
import { choosePerson, chosenIn, keepFilters, openDialog, openIn } from "./people-address.ts";
import { createPeopleList } from "./people-list.ts";
import { createPicking } from "./picking.ts";
import { useReadAgain } from "./use-read-again.ts";

export interface PeoplePageProps {
  readonly place: ReadonlySignal<Loaded<PeoplePlaceView>>;
  /** Follows one person for as long as they are shown. */
  readonly person: (id: string) => LiveSignal<PersonView | null>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
  readonly shelf?: Shelf;
  /** Filters, the person shown and the dialogs stand in the address. */
  readonly router: Router;
}

/** Everybody: found, looked at, corrected, kept from being invited, taken out and deleted. */
export function PeoplePage({ place, now, shelf = NO_SHELF, ...rest }: PeoplePageProps) {
  const loaded = place.value;
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  const { policy } = loaded.value.settings;
  if (policy === null) return <NotSetUp />;
  const moment = { now: now.value, zone: policy.zone };
  return <People {...rest} view={loaded.value} moment={moment} shelf={shelf} />;
}

type PeopleProps = Omit<PeoplePageProps, "place" | "now" | "shelf"> & {
  readonly view: PeoplePlaceView;
  readonly moment: Moment;
  readonly shelf: Shelf;
};

/** What the place works with, for as long as it is shown. */
function usePlace({ view, actions, moment, router, shelf }: PeopleProps) {
  const today = useRef("");
  today.current = localDay(moment.now, moment.zone);
  const [place] = useState(() => {
    const picking = createPicking();
    return {
      list: createPeopleList(actions),
      exporter: createExporter(actions, () => today.current),
      picking,
      many: createMany(actions, picking),
    };
  });
  useEffect(() => {
    place.list.segmentNames.value = new Map(view.segments.map(({ id, name }) => [id, name]));
  }, [view.segments]);
  useEffect(() => keepFilters(place.list, router, shelf), [router]);
  return place;
}

/** What could be done with those picked goes with the last of them: the focus it had goes to the list. */
function useListFocus(rows: RefObject<HTMLElement | null>, picked: number): void {
  const before = useRef(picked);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (before.current > 0 && picked === 0 && activeElement === body) rows.current?.focus();
    before.current = picked;
  }, [picked]);
}

function People(props: PeopleProps) {
  const { view, person, actions, moment, shelf, router } = props;
  const { list, exporter, picking, many } = usePlace(props);
  const [deleted, setDeleted] = useState(false);
  const rows = useRef<HTMLDivElement>(null);
  const readAgain = useReadAgain(list, view.version, many.turns.value);
  const chosen = chosenIn(router);
  const open = openIn(router);
  const wasChosen = useRef(false);
  // After it stands there again: in a small window it was hidden.
  useLayoutEffect(() => {
    if (wasChosen.current && chosen === null) rows.current?.focus();
    wasChosen.current = chosen !== null;
  }, [chosen]);
  useListFocus(rows, picking.picked.value.size);
  const show = list.shown.value;
  const shown = useMemo(() => show.map(({ id }) => id), [show]);
  const isEmpty = list.everybody.value.length === 0 && list.reading.value === null;
  const openOf = (name: string) => () => openDialog(router, name);
  const close = () => openDialog(router, null);
  return (
    <main class={chosen === null ? "people-page" : "people-page with-person"}>
      <header class="people-head">
        <h1>{t("people_title")}</h1>
        <div class="row">
          <Act onAct={openOf("export")}>{t("people_open_export")}</Act>
          <Act onAct={openOf("never-invite")}>
            {rich("people_open_never_invite", {
              soft: (parts) => <span class="soft">{parts}</span>,
              count: view.blocks.length,
            })}
          </Act>
          <Act class="plain" onAct={openOf("delete-everything")}>
            {t("people_open_delete_everything")}
          </Act>
        </div>
      </header>
      <section class="everybody" aria-label={t("people_everybody")}>
        <Filters list={list} segments={view.segments} />
        <PeopleSummary list={list} many={many} deleted={deleted} readAgain={readAgain} />
        {isEmpty ? (
          <div class="empty">
            <h2>{t("people_nobody_title")}</h2>
            <p>{t("people_nobody")}</p>
          </div>
        ) : (
          <>
            <PickBar {...{ picking, many, exporter, segments: view.segments, shown }} />
            <div class="people-table">
              <ColumnHeads list={list} picking={picking} shown={shown} />
              <PeopleRows
                rows={show}
                segments={view.segments}
                blocks={view.blocks}
                moment={moment}
                chosen={chosen}
                picking={picking}
                list={rows}
                onChoose={(id) => {
                  setDeleted(false);
                  many.hush();
                  choosePerson(router, id);
                }}
              />
            </div>
          </>
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
          onBack={() => choosePerson(router, null)}
          onDeleted={() => {
            setDeleted(true);
            choosePerson(router, null);
          }}
        />
      )}
      {open === "export" && <ExportDialog segments={view.segments} exporter={exporter} onClose={close} />}
      {open === "never-invite" && (
        <NeverInvite blocks={view.blocks} actions={actions} moment={moment} onClose={close} />
      )}
      {open === "delete-everything" && (
        <DeleteEverything actions={actions} exporter={exporter} onClose={close} />
      )}
    </main>
  );
}
