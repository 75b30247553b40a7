import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/page.css";
import type { ComponentChildren } from "preact";
import { t } from "../i18n/language.ts";
import { groupOf, PAGE_PLACES, type PagePlace, placeName, UNDER } from "./places.ts";

export interface PageFrameProps {
  readonly place: PagePlace;
  /** Places that can be gone to; the one shown is always among them. */
  readonly places?: readonly PagePlace[];
  readonly children: ComponentChildren;
}

/** In the first row the place itself is the page shown; the head of a group stands for the place under it. */
function currentIn(name: PagePlace, shown: PagePlace): "page" | "true" | undefined {
  if (name === shown && UNDER[name] === undefined) return "page";
  return groupOf(shown) === name ? "true" : undefined;
}

/** The full page: where one can go, and the place one is at. */
export function PageFrame({ place, places = PAGE_PLACES, children }: PageFrameProps) {
  const below = (UNDER[groupOf(place)] ?? []).filter((name) => places.includes(name));
  return (
    <div class="page">
      <nav class="page-places" aria-label="Politely">
        {places
          .filter((name) => groupOf(name) === name)
          .map((name) => (
            <a key={name} href={`#${name}`} aria-current={currentIn(name, place)}>
              {placeName(name)}
            </a>
          ))}
      </nav>
      {below.length > 0 && (
        <nav class="page-places below" aria-label={placeName(groupOf(place))}>
          {below.map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === place ? "page" : undefined}>
              {name === groupOf(place) ? t("page_place_overview") : placeName(name)}
            </a>
          ))}
        </nav>
      )}
      {children}
    </div>
  );
}
