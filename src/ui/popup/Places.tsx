import { rich, t } from "../i18n/language.ts";
import { hidden } from "../today/hidden.tsx";
import { PLACES, type Place, placeName } from "./places.ts";

export interface PlacesNavProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly openDashboard: () => void;
  /** Opens the side panel; left out where there is none. */
  readonly openPanel?: (() => void) | undefined;
}

/** The popup's navigation. */
export function PlacesNav({ place, onPlace, openDashboard, openPanel }: PlacesNavProps) {
  return (
    <nav class="places" aria-label={t("today_politely")}>
      {PLACES.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === place ? "page" : undefined}
          onClick={() => onPlace(name)}
        >
          {placeName(name)}
        </button>
      ))}
      <button type="button" class="away" onClick={openDashboard}>
        {rich("today_place_figures", { hidden })}{" "}
        <span class="arrow" aria-hidden="true">
          ↗
        </span>
      </button>
      {openPanel && (
        <button
          type="button"
          class="beside"
          aria-label={t("panel_open_beside")}
          title={t("panel_open_beside")}
          onClick={openPanel}
        />
      )}
    </nav>
  );
}
