/** The places of the popup, in the order of its navigation. */
export const PLACES = ["today", "write", "add", "settings"] as const;
export type Place = (typeof PLACES)[number];

export const PLACE_NAMES: Readonly<Record<Place, string>> = {
  today: "Today",
  write: "Write",
  add: "Add",
  settings: "Settings",
};
