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
export type PagePlace = (typeof PAGE_PLACES)[number];

export const PAGE_PLACE_NAMES: Readonly<Record<PagePlace, string>> = {
  figures: "Figures",
  works: "What works",
  review: "Review",
  write: "Write",
  add: "Add",
  archive: "Archive",
  people: "People",
  health: "Health",
  restrictions: "What LinkedIn said",
  pending: "Pending",
  profile: "Your profile",
  accepted: "New connections",
  settings: "Settings",
};

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
  return PAGE_PLACES.find((place) => `#${place}` === fragment) ?? "figures";
}
