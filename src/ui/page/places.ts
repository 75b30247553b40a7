import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

/** The places of the full page, in the order of its navigation; each is the address's fragment. */
export const PAGE_PLACES = [
  "figures",
  "works",
  "review",
  "write",
  "add",
  "archive",
  "people",
  "health",
  "restrictions",
  "pending",
  "profile",
  "accepted",
  "settings",
] as const;
/** The first run is reached by its address alone and stands in no navigation. */
const WELCOME = "welcome" as const;
export type PagePlace = (typeof PAGE_PLACES)[number] | typeof WELCOME;

const NAMES: Readonly<Record<PagePlace, MessageKey>> = {
  figures: "page_place_figures",
  works: "page_place_works",
  review: "page_place_review",
  write: "page_place_write",
  add: "page_place_add",
  archive: "page_place_archive",
  people: "page_place_people",
  health: "page_place_health",
  restrictions: "page_place_restrictions",
  pending: "page_place_pending",
  profile: "page_place_profile",
  accepted: "page_place_accepted",
  settings: "page_place_settings",
  welcome: "welcome_place",
};

/** What a place is called in the navigation. */
export const placeName = (place: PagePlace): string => t(NAMES[place]);

/** Places that stand under another one in the navigation, in the order in which they stand there. */
export const UNDER: Readonly<Partial<Record<PagePlace, readonly PagePlace[]>>> = {
  health: ["health", "restrictions", "pending", "profile", "accepted"],
};

/** The place of the first row under which a place stands: itself, where it stands under none. */
export function groupOf(place: PagePlace): PagePlace {
  return PAGE_PLACES.find((head) => UNDER[head]?.includes(place)) ?? place;
}

/** The place a fragment such as `#people` means; anything else is the figures. */
export function placeOf(fragment: string): PagePlace {
  return [...PAGE_PLACES, WELCOME].find((place) => `#${place}` === fragment) ?? "figures";
}
