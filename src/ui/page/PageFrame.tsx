import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/page.css";
import type { ComponentChildren } from "preact";
import { PAGE_PLACE_NAMES, PAGE_PLACES, type PagePlace } from "./places.ts";

export interface PageFrameProps {
  readonly place: PagePlace;
  /** Places that can be gone to; the one shown is always among them. */
  readonly places?: readonly PagePlace[];
  readonly children: ComponentChildren;
}

/** The full page: where one can go, and the place one is at. */
export function PageFrame({ place, places = PAGE_PLACES, children }: PageFrameProps) {
  return (
    <div class="page">
      <nav class="page-places" aria-label="Politely">
        {places.map((name) => (
          <a key={name} href={`#${name}`} aria-current={name === place ? "page" : undefined}>
            {PAGE_PLACE_NAMES[name]}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}
