/** Only the owner of a profile gets its edit link; no other cue says "this is you" in every language. */
export const EDIT_INTRO_LINK = 'a[href*="/edit/intro"]';

/*
 * Gathered from public repositories up to 2026-11, graded as in the pages report: [A] two or more that saw it
 * live, [B] one, [C] older or inferred. Where nothing proves that a part is missing, it is `unread`.
 */

/** The address of a photo says what it is, with or without a frame such as "open to work" [A]. */
export const PHOTO = ':is(img[src*="profile-displayphoto"], img[src*="profile-framedphoto"])';
/** In the photo's place on Ember pages [C]. How a card of 2026 looks without one, nobody wrote down. */
export const NO_PHOTO = "img.ghost-person";
/** [A] */
export const BANNER = 'img[src*="profile-displaybackgroundimage"]';
/** LinkedIn's own banner, on Ember pages [A]; on pages of 2026 nothing tells it. */
export const NO_BANNER = ".profile-background-image--default";

/** Cards of 2026 are named `…card.ref<id><name>`, sometimes after the slug [A]. */
export const CARD = "com.linkedin.sdui.profile.card.ref";

/** A section by its card of 2026, or by the anchor in it on Ember pages [A]. */
export const SECTIONS = {
  about: { card: "About", anchor: "about" },
  experience: { card: "ExperienceTopLevelSection", anchor: "experience" },
  education: { card: "EducationTopLevelSection", anchor: "education" },
} as const;

/** The text of About; beside it the card may hold "Top skills" [A]. */
export const TEXT_BOX = '[data-testid="expandable-text-box"]';
/**
 * Stands beside an About with text as well [A]: it proves nothing by itself. Beside a heading with no text under
 * it, for as long as one waits, there is none [B].
 */
export const EDIT_ABOUT = ':is(a[href*="/edit/forms/summary/"], a[href*="/add-edit/SUMMARY"])';

/**
 * One entry [A]. LinkedIn fills an empty section of one's own with a model ("Job title", "Organization"), so
 * anything else in it is no entry, and an empty one is `unread`.
 */
export const ENTRY =
  ':is([componentkey^="entity-collection-item"], [data-view-name="profile-component-entity"], li.artdeco-list__item)';

/** Headings, "see more", lists of skills beside a text. */
export const BESIDE_TEXT = "h2, h3, button, a, ul";
