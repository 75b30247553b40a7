/** Only the owner of a profile gets its edit link; no other cue says "this is you" in every language. */
export const EDIT_INTRO_LINK = 'a[href*="/edit/intro"]';
