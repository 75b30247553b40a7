import { useId } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { headOf, type PagePlace, PLACE_GROUPS, placeName, UNDER } from "./places.ts";

export interface NavigationProps {
  /** Null: none of them. */
  readonly place: PagePlace | null;
  /** Of today's list, still to be looked at. */
  readonly toReview: number;
  /** LinkedIn's stop stands. */
  readonly stopped: boolean;
}

/** Where one can go, by what people do there. */
export function Navigation({ place, toReview, stopped }: NavigationProps) {
  const id = useId();
  const marks: Partial<Record<PagePlace, preact.JSX.Element>> = {
    ...(toReview > 0 && { review: <Count count={toReview} /> }),
    ...(stopped && {
      restrictions: (
        <span class="stop-mark">
          <span class="hidden-text">{t("frame_stopped")}</span>
        </span>
      ),
    }),
  };
  const item = (name: PagePlace) => (
    <li key={name}>
      <a href={`#${name}`} aria-current={currentIn(name, place)}>
        <span>{placeName(name)}</span> {marks[name]}
      </a>
      {UNDER[name] && <ul>{UNDER[name].map(item)}</ul>}
    </li>
  );
  return PLACE_GROUPS.map(({ name, places }) =>
    name === null ? (
      <ul key="last" class="place-group">
        {places.map(item)}
      </ul>
    ) : (
      <div key={name} class="place-group">
        <p id={`${id}-${name}`} class="group-name">
          {t(name)}
        </p>
        <ul aria-labelledby={`${id}-${name}`}>{places.map(item)}</ul>
      </div>
    ),
  );
}

/** The place itself is the page shown; the head of a group stands for the place under it. */
function currentIn(name: PagePlace, shown: PagePlace | null): "page" | "true" | undefined {
  if (name === shown) return "page";
  return shown !== null && headOf(shown) === name ? "true" : undefined;
}

const Count = ({ count }: { readonly count: number }) => (
  <span class="count">
    <span aria-hidden="true">{count}</span>
    <span class="hidden-text">{t("frame_to_review", { count })}</span>
  </span>
);
