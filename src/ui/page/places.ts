import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

/** The places of the full page; each is the beginning of the address's fragment. */
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
/** What an address can name. */
export const ALL_PLACES: readonly PagePlace[] = [...PAGE_PLACES, WELCOME];

/** Where the page opens when its address names no place. */
export const HOME: PagePlace = "figures";

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

/** The navigation: places by what people do there, in its order. A place in no group is gone to from elsewhere. */
export interface PlaceGroup {
  /** Null: the last ones, which need no heading. */
  readonly name: MessageKey | null;
  readonly places: readonly PagePlace[];
}

export const PLACE_GROUPS: readonly PlaceGroup[] = [
  { name: "frame_group_daily", places: ["review", "people", "add"] },
  { name: "frame_group_words", places: ["write", "works"] },
  { name: "frame_group_results", places: ["figures", "health"] },
  { name: null, places: ["archive", "settings"] },
];

/** Places that stand under another one in the navigation, in the order in which they stand there. */
export const UNDER: Readonly<Partial<Record<PagePlace, readonly PagePlace[]>>> = {
  health: ["restrictions", "pending", "profile", "accepted"],
};

/** The place under which one stands; itself, where it stands under none. */
export const headOf = (place: PagePlace): PagePlace =>
  PAGE_PLACES.find((head) => UNDER[head]?.includes(place)) ?? place;
