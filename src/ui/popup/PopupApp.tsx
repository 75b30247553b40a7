import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/popup.css";
import "../styles/today.css";
import type { ReadonlySignal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Signs as SignsSeen } from "../../app/health/read-signs.ts";
import type { Overview, SegmentView } from "../../app/views.ts";
import { AfterPaint } from "../live/AfterPaint.tsx";
import { Late } from "../live/Late.tsx";
import type { Loaded } from "../live/loaded.ts";
import { NO_SHELF, type Shelf } from "../live/shelf.ts";
import { later } from "../live/use-module.ts";
import type { PagePlace } from "../page/places.ts";
import { LoadingScreen } from "../parts/LoadingScreen.tsx";
import { createReview } from "../today/review.ts";
import { StateHead } from "../today/StateHead.tsx";
import { Today } from "../today/Today.tsx";
import { monthNotes } from "../words/month-notes.ts";
import type { Kept } from "./kept.ts";
import { PlacesNav } from "./Places.tsx";
import { type Place, placeName } from "./places.ts";

const SETUP = later(async () => (await import("../setup/Setup.tsx")).Setup);
const FAILED = later(async () => (await import("../parts/StateScreen.tsx")).StoreScreen);
const SIGNS = later(async () => (await import("../signs/Signs.tsx")).Signs);
const WRITE = later(async () => (await import("./WritePlace.tsx")).WritePlace);
const ADD = later(async () => (await import("./AddPlace.tsx")).AddPlace);
const SETTINGS = later(async () => (await import("./SettingsPlace.tsx")).SettingsPlace);
/** What the popup shows in some states, or when it is asked for. */
export const LATER = [SETUP, FAILED, SIGNS, WRITE, ADD, SETTINGS] as const;

export interface PopupAppProps {
  readonly overview: ReadonlySignal<Loaded<Overview>>;
  readonly segments: ReadonlySignal<Loaded<readonly SegmentView[]>>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
  /** Leads to a place of the full page, for what takes more room. */
  readonly openPlace: (place: PagePlace) => void;
  /** Opens the side panel; left out where there is none. */
  readonly openPanel?: () => void;
  /** What asks for a look on the full page; read beside the rest, so that nothing waits for it. */
  readonly signs?: ReadonlySignal<Loaded<SignsSeen>>;
  /** Where to begin; Today unless told otherwise. */
  readonly start?: Place;
  /** Paints the figures before it draws the list under them. */
  readonly headFirst?: boolean;
  /** Keeps unsaved text over the closing of the popup; without it that text lives as long as the page. */
  readonly shelf?: Shelf;
}

const hasSigns = ({ health, connections }: SignsSeen): boolean => health !== null || connections.count > 0;

/** The toolbar popup. */
export function PopupApp({
  overview,
  segments,
  actions,
  now,
  openPlace,
  openPanel,
  signs,
  start = "today",
  headFirst = false,
  shelf = NO_SHELF,
}: PopupAppProps) {
  const [place, setPlace] = useState<Place>(start);
  const [review] = useState(() => createReview(actions, shelf));
  const [kept] = useState<Kept>(() => ({ actions, shelf }));
  const loaded = overview.value;
  if (loaded.state !== "ready") {
    return (
      <div class="popup">
        {loaded.state === "failed" ? (
          <Late load={FAILED} with={{ problem: loaded.problem }} />
        ) : (
          <LoadingScreen />
        )}
      </div>
    );
  }
  const view = loaded.value;
  const { policy } = view.settings;
  if (policy === null) {
    return (
      <div class="popup">
        <Late load={SETUP} with={{ actions }} />
      </div>
    );
  }
  const moment = { now: now.value, zone: policy.zone };
  const seen = signs?.value;
  return (
    <div class="popup">
      <header class="popup-head">
        {place !== "today" && <h1 class="hidden-text">{placeName(place)}</h1>}
        <PlacesNav
          place={place}
          onPlace={setPlace}
          openDashboard={() => openPlace("figures")}
          openPanel={openPanel}
        />
        <StateHead overview={view} actions={actions} moment={moment} brief={place !== "today"} />
        {place === "today" && seen?.state === "ready" && hasSigns(seen.value) && (
          <Late
            load={SIGNS}
            with={{
              signs: seen.value,
              stopped: view.restriction !== null,
              notices: view.notices,
              onPlace: openPlace,
            }}
          />
        )}
      </header>
      {place === "today" && (
        <AfterPaint waits={headFirst}>
          {() => (
            <Today
              overview={view}
              actions={actions}
              review={review}
              moment={moment}
              segments={segments}
              onWrite={() => setPlace("write")}
              onAdd={() => setPlace("add")}
              onRestrictions={() => openPlace("restrictions")}
            />
          )}
        </AfterPaint>
      )}
      {place === "write" && (
        <Late
          load={WRITE}
          with={{
            kept,
            segments: segments.value,
            limit: policy.noteLimit,
            notes: monthNotes(view, policy, now.value),
            onAdd: () => setPlace("add"),
          }}
        />
      )}
      {place === "add" && (
        <Late
          load={ADD}
          with={{
            kept,
            segments: segments.value,
            moment,
            onWrite: () => setPlace("write"),
            onReview: () => setPlace("today"),
            onArchive: () => openPlace("archive"),
            ownProfile: {
              check: () => actions.checkProfile("in-front"),
              open: () => openPlace("profile"),
            },
          }}
        />
      )}
      {place === "settings" && (
        <Late load={SETTINGS} with={{ kept, overview: view, policy, now: now.value }} />
      )}
    </div>
  );
}
