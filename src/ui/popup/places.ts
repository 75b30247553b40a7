import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

/** The places of the popup, in the order of its navigation. */
export const PLACES = ["today", "write", "add", "settings"] as const;
export type Place = (typeof PLACES)[number];

const NAMES: Readonly<Record<Place, MessageKey>> = {
  today: "today_place_today",
  write: "today_place_write",
  add: "today_place_add",
  settings: "today_place_settings",
};

export const placeName = (place: Place): string => t(NAMES[place]);
