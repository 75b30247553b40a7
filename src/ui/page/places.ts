/** The places of the full page, in the order of its navigation; each is the address's fragment. */
export const PAGE_PLACES = [
  "figures",
  "works",
  "review",
  "write",
  "add",
  "archive",
  "people",
  "settings",
] as const;
export type PagePlace = (typeof PAGE_PLACES)[number];

export const PAGE_PLACE_NAMES: Readonly<Record<PagePlace, string>> = {
  figures: "Figures",
  works: "What works",
  review: "Review",
  write: "Write",
  add: "Add",
  archive: "Archive",
  people: "People",
  settings: "Settings",
};

/** The place a fragment such as `#people` means; anything else is the figures. */
export function placeOf(fragment: string): PagePlace {
  return PAGE_PLACES.find((place) => `#${place}` === fragment) ?? "figures";
}
