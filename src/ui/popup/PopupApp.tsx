import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/popup.css";
import "../styles/today.css";
import "../styles/compose.css";
import "../styles/settings.css";
import "../styles/add.css";
import { type ReadonlySignal, signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Signs as SignsSeen } from "../../app/health/read-signs.ts";
import type { Overview, SegmentView } from "../../app/views.ts";
import { AddPeople } from "../add/AddPeople.tsx";
import { createAdding } from "../add/adding.ts";
import { Compose } from "../compose/Compose.tsx";
import { createComposing } from "../compose/composing.ts";
import type { Loaded } from "../live/loaded.ts";
import { NO_SHELF, type Shelf } from "../live/shelf.ts";
import type { PagePlace } from "../page/places.ts";
import { LoadingScreen, StoreScreen } from "../parts/StateScreen.tsx";
import { NO_EDITS } from "../settings/policy-edits.ts";
import { Settings } from "../settings/Settings.tsx";
import { Setup } from "../setup/Setup.tsx";
import { Signs } from "../signs/Signs.tsx";
import { createReview } from "../today/review.ts";
import { StateHead } from "../today/StateHead.tsx";
import { Today } from "../today/Today.tsx";
import { monthNotes } from "../words/composing.ts";
import { PlacesNav } from "./Places.tsx";
import { type Place, placeName } from "./places.ts";

export interface PopupAppProps {
  readonly overview: ReadonlySignal<Loaded<Overview>>;
  readonly segments: ReadonlySignal<Loaded<readonly SegmentView[]>>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
  /** Leads to a place of the full page, for what takes more room. */
  readonly openPlace: (place: PagePlace) => void;
  /** What asks for a look on the full page; read beside the rest, so that nothing waits for it. */
  readonly signs?: ReadonlySignal<Loaded<SignsSeen>>;
  /** Where to begin; Today unless told otherwise. */
  readonly start?: Place;
  /** Keeps unsaved text over the closing of the popup; without it that text lives as long as the page. */
  readonly shelf?: Shelf;
}

/** What is typed lives here, above the places, so that going from one to another loses nothing. */
function createWork(actions: Actions, shelf: Shelf) {
  return {
    review: createReview(actions, shelf),
    composing: createComposing(actions, shelf),
    adding: createAdding(actions, shelf),
    edits: signal(NO_EDITS),
  };
}

/** The toolbar popup. */
export function PopupApp({
  overview,
  segments,
  actions,
  now,
  openPlace,
  signs,
  start = "today",
  shelf = NO_SHELF,
}: PopupAppProps) {
  const [place, setPlace] = useState<Place>(start);
  const [work] = useState(() => createWork(actions, shelf));
  const loaded = overview.value;
  if (loaded.state !== "ready") {
    return (
      <div class="popup">
        {loaded.state === "failed" ? <StoreScreen problem={loaded.problem} /> : <LoadingScreen />}
      </div>
    );
  }
  const view = loaded.value;
  const { policy } = view.settings;
  if (policy === null) {
    return (
      <div class="popup">
        <Setup actions={actions} />
      </div>
    );
  }
  const moment = { now: now.value, zone: policy.zone };
  const groups = segments.value;
  const seen = signs?.value;
  return (
    <div class="popup">
      <header class="popup-head">
        {place !== "today" && <h1 class="hidden-text">{placeName(place)}</h1>}
        <PlacesNav place={place} onPlace={setPlace} openDashboard={() => openPlace("figures")} />
        <StateHead overview={view} actions={actions} moment={moment} brief={place !== "today"} />
        {place === "today" && seen?.state === "ready" && (
          <Signs
            signs={seen.value}
            stopped={view.restriction !== null}
            notices={view.notices}
            onPlace={openPlace}
          />
        )}
      </header>
      {place === "today" && (
        <Today
          overview={view}
          actions={actions}
          review={work.review}
          moment={moment}
          segments={groups.state === "ready" ? groups.value : []}
          onWrite={() => setPlace("write")}
          onAdd={() => setPlace("add")}
          onRestrictions={() => openPlace("restrictions")}
        />
      )}
      {place === "write" && (
        <Compose
          segments={groups}
          limit={policy.noteLimit}
          notes={monthNotes(view, policy, now.value)}
          composing={work.composing}
          actions={actions}
          segmentsAs="line"
          onAdd={() => setPlace("add")}
        />
      )}
      {place === "add" && (
        <AddPeople
          segments={groups}
          adding={work.adding}
          moment={moment}
          onWrite={() => setPlace("write")}
          onReview={() => setPlace("today")}
          onArchive={() => openPlace("archive")}
          ownProfile={{
            check: () => actions.checkProfile("in-front"),
            open: () => openPlace("profile"),
          }}
        />
      )}
      {place === "settings" && (
        <Settings overview={view} policy={policy} now={now.value} edits={work.edits} actions={actions} />
      )}
    </div>
  );
}
