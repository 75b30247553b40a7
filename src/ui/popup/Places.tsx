import { rich, t } from "../i18n/language.ts";
import { hidden } from "../today/hidden.tsx";
import { PLACES, type Place, placeName } from "./places.ts";

export interface PlacesNavProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly openDashboard: () => void;
}

/** The popup's navigation. */
export function PlacesNav({ place, onPlace, openDashboard }: PlacesNavProps) {
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
        {rich("today_place_figures", { hidden })} <span aria-hidden="true">↗</span>
      </button>
    </nav>
  );
}
