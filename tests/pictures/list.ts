/** How each view is drawn. English is drawn in both schemes from one showing. */
export const LANGUAGES = ["en", "ar", "de"] as const;
export type PictureLanguage = (typeof LANGUAGES)[number];
export const SCHEMES = { en: ["light", "dark"], ar: ["light"], de: ["light"] } as const;

export type Look = "light" | "dark" | "ar" | "de";
export const lookOf = (language: PictureLanguage, scheme: "light" | "dark"): Look =>
  language === "en" ? scheme : language;

/**
 * The views of the gallery that have a kept picture: each place at each width it is used at, and the states in which
 * a person has something to do. `tests/gallery/site.ts` knows the window of each.
 */
export const PICTURES = [
  // The popup, 380 wide.
  "today-usual",
  "today-in-flight",
  "today-unknown",
  "today-restricted",
  "today-paused",
  "today-empty",
  "today-first-run",
  "popup-newer",
  "write-several",
  "add-search",
  "settings",
  // The side panel, and as narrow as it gets.
  "panel-usual",
  "panel-in-flight",
  "panel-restricted",
  "panel-usual-narrow",
  // The full page, a place each, then what opens over one.
  "page-frame-review",
  "page-write",
  "page-add-columns",
  "page-works",
  "page-frame-people",
  "page-frame-person",
  "page-frame-settings",
  "page-restrictions-first",
  "page-pending",
  "page-health-watch",
  "page-accepted",
  "page-profile",
  "archive-deciding",
  "dashboard",
  "dashboard-empty",
  "page-frame-stopped",
  "page-palette-asked",
  "page-keys",
  // The same page in a narrow window.
  "page-frame-picked-narrow",
  "page-frame-places-narrow",
  // The first run.
  "welcome-hello",
  "welcome-pace",
  "welcome-known",
  "welcome-words",
  "welcome-person",
  "welcome-yes",
  "welcome-end",
] as const;
export type PictureName = (typeof PICTURES)[number];
