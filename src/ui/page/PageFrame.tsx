import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/page.css";
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { FrameView } from "../../app/queries/frame.ts";
import { rich, t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { paletteKey } from "../palette/use-page-keys.ts";
import { isRestricted } from "../words/plan.ts";
import { focusHeading } from "./focus-heading.ts";
import { Mark } from "./Mark.tsx";
import { Navigation } from "./Navigation.tsx";
import { type PagePlace, placeName } from "./places.ts";
import { TodayLine } from "./TodayLine.tsx";

export interface PageFrameProps {
  /** Null: none of those in the navigation. */
  readonly place: PagePlace | null;
  /** Left out: nothing is known of today. */
  readonly frame?: ReadonlySignal<Loaded<FrameView>>;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now?: ReadonlySignal<number>;
  /** Opens what leads anywhere by name; left out: there is no such thing here. */
  readonly onGoTo?: () => void;
  readonly children: ComponentChildren;
}

const MENU = "places";

/** The full page: where one can go, how today stands, and the place one is at. */
export function PageFrame({ place, frame, now, onGoTo, children }: PageFrameProps) {
  const here = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLElement>(null);
  const first = useRef(true);
  // Before anything else can happen: what had the focus may be gone, and the next key would go to nobody.
  useLayoutEffect(() => {
    document.title = t("frame_title", { place: place === null ? t("frame_nowhere") : placeName(place) });
    if (menu.current?.matches(":popover-open")) menu.current.hidePopover();
    // The page opens at its top like any other; from then on the focus goes along.
    if (first.current || !here.current) {
      first.current = false;
      return undefined;
    }
    return focusHeading(here.current);
  }, [place]);
  useClosedWhenWide(menu);
  const loaded = frame?.value;
  const view = loaded?.state === "ready" ? loaded.value : null;
  const blocker = view?.plan?.blocker ?? null;
  return (
    <div class="page">
      <div class="page-side">
        <header class="page-bar">
          <a
            class="skip"
            href={place === null ? "#" : `#${place}`}
            onClick={(event) => {
              event.preventDefault();
              here.current?.focus();
            }}
          >
            {t("frame_skip")}
          </a>
          <p class="brand">
            <Mark />
            {t("frame_brand")}
          </p>
          <button type="button" class="to-places" popovertarget={MENU}>
            {rich("frame_places_open", {
              hidden: (parts) => <span class="hidden-text">{parts}</span>,
              place: place === null ? t("frame_nowhere") : placeName(place),
            })}
          </button>
          {view && place !== "review" && <TodayLine view={view} now={now?.value ?? 0} />}
          {onGoTo && (
            <button type="button" class="go-to" aria-keyshortcuts="Control+K Meta+K" onClick={onGoTo}>
              <span>{t("frame_go_to")}</span> <kbd aria-hidden="true">{paletteKey()}</kbd>
            </button>
          )}
        </header>
        <nav ref={menu} id={MENU} popover="auto" class="page-places" aria-label={t("frame_places")}>
          <Navigation
            place={place}
            toReview={view?.toReview ?? 0}
            stopped={blocker !== null && isRestricted(blocker)}
          />
        </nav>
      </div>
      <div ref={here} class="page-here" tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}

/** Beside a wide page the places always stand; the list that a small one opens over it is then closed. */
function useClosedWhenWide(menu: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const wide = matchMedia("(min-width: 70rem)");
    const close = () => {
      if (wide.matches && menu.current?.matches(":popover-open")) menu.current.hidePopover();
    };
    wide.addEventListener("change", close);
    return () => wide.removeEventListener("change", close);
  }, []);
}
