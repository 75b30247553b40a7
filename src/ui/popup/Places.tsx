import { PLACE_NAMES, PLACES, type Place } from "./places.ts";

export interface PlacesNavProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly openDashboard: () => void;
}

/** The popup's navigation. */
export function PlacesNav({ place, onPlace, openDashboard }: PlacesNavProps) {
  return (
    <nav class="places" aria-label="Politely">
      {PLACES.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === place ? "page" : undefined}
          onClick={() => onPlace(name)}
        >
          {PLACE_NAMES[name]}
        </button>
      ))}
      <button type="button" class="away" onClick={openDashboard}>
        Figures <span aria-hidden="true">↗</span>
        <span class="hidden-text"> on the dashboard</span>
      </button>
    </nav>
  );
}
