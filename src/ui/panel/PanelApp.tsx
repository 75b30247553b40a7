import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/popup.css";
import "../styles/today.css";
import "../styles/panel.css";
import type { ReadonlySignal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Overview, SegmentView } from "../../app/views.ts";
import type { Instant } from "../../core/shared/time.ts";
import { t } from "../i18n/language.ts";
import { Late } from "../live/Late.tsx";
import type { Loaded } from "../live/loaded.ts";
import { NO_SHELF, type Shelf } from "../live/shelf.ts";
import { later } from "../live/use-module.ts";
import type { PagePlace } from "../page/places.ts";
import { Act } from "../parts/Act.tsx";
import { LoadingScreen } from "../parts/LoadingScreen.tsx";
import { InFlight } from "../today/InFlight.tsx";
import { createReview } from "../today/review.ts";
import { StateHead } from "../today/StateHead.tsx";
import { Today } from "../today/Today.tsx";
import { NextUpStrip } from "./NextUpStrip.tsx";
import { nextUpOf } from "./next-up.ts";
import { PanelStatus } from "./PanelStatus.tsx";

const FAILED = later(async () => (await import("../parts/StateScreen.tsx")).StoreScreen);
/** What the panel shows in some states alone. */
export const LATER = [FAILED] as const;

export interface PanelAppProps {
  readonly overview: ReadonlySignal<Loaded<Overview>>;
  readonly segments: ReadonlySignal<Loaded<readonly SegmentView[]>>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<Instant>;
  /** The same each second, for the countdown. */
  readonly second: ReadonlySignal<Instant>;
  /** Leads to a place of the full page, for what takes more room. */
  readonly openPlace: (place: PagePlace) => void;
  /** Keeps unsaved text over the closing of the panel. */
  readonly shelf?: Shelf;
}

/** Before the first run: where that begins. */
function NotYet({ onBegin }: { readonly onBegin: () => void }) {
  return (
    <main class="state-screen">
      <h1>{t("panel_first_title")}</h1>
      <p>{t("panel_first_text")}</p>
      <div class="row">
        <Act class="main" onAct={onBegin}>
          {t("panel_first_begin")}
        </Act>
      </div>
    </main>
  );
}

/** The side panel: who is next beside LinkedIn, what is waited for, and today's list. */
export function PanelApp({
  overview,
  segments,
  actions,
  now,
  second,
  openPlace,
  shelf = NO_SHELF,
}: PanelAppProps) {
  const [review] = useState(() => createReview(actions, shelf));
  const loaded = overview.value;
  if (loaded.state !== "ready") {
    return (
      <div class="panel alone">
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
      <div class="panel alone">
        <NotYet onBegin={() => openPlace("welcome")} />
      </div>
    );
  }
  const moment = { now: now.value, zone: policy.zone };
  const next = nextUpOf(view, moment.now);
  return (
    <div class="panel">
      <header class="popup-head">
        <nav class="places" aria-label={t("today_politely")}>
          <button type="button" onClick={() => openPlace("add")}>
            {t("panel_add")}
          </button>
          <button type="button" class="away" onClick={() => openPlace("review")}>
            {t("panel_full_page")}{" "}
            <span class="arrow" aria-hidden="true">
              ↗
            </span>
          </button>
        </nav>
        <StateHead overview={view} actions={actions} moment={moment} brief={false} />
      </header>
      <PanelStatus overview={view} next={next} moment={moment} second={second} />
      {view.inFlight && (
        <div class="next-up">
          <InFlight entry={view.inFlight} actions={actions} />
        </div>
      )}
      {next && <NextUpStrip next={next} second={second} moment={moment} />}
      <Today
        // The one on LinkedIn stands above, where it does not scroll away.
        overview={{ ...view, inFlight: null }}
        actions={actions}
        review={review}
        moment={moment}
        segments={segments}
        onWrite={() => openPlace("write")}
        onAdd={() => openPlace("add")}
        onRestrictions={() => openPlace("restrictions")}
      />
    </div>
  );
}
