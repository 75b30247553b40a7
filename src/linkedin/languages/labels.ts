/**
 * The words of one interface language, as observed (trimmed, NFC). `{r}` stands for the person's
 * name. No list: nobody has written the words down yet, so only structure can tell. Guesses
 * are left out.
 *
 * Each label bears its evidence, in a comment at its side or for the whole file at its head:
 * [A] two or more independent sources of 2026 saw it live, [B] one did, [C] older or second-hand.
 * "linki" is moaljumaa/linki, pull request 18 of 2026-09-20, whose table was taken from live pages.
 */
export interface Labels {
  /** As in `<html lang>`, e.g. `pt`, `zh-tw`. */
  readonly code: string;
  /** The sentence that labels a Connect control. */
  readonly invite?: readonly string[];
  readonly more?: readonly string[];
  readonly pending?: readonly string[];
  /** The sentence that labels a Pending control. */
  readonly pendingSentence?: readonly string[];
  readonly follow?: readonly string[];
  readonly accept?: readonly string[];
  readonly removeConnection?: readonly string[];
  /** The text of the button that takes an invitation back. */
  readonly withdraw?: readonly string[];
  /** The sentence that labels it. */
  readonly withdrawSentence?: readonly string[];
  readonly addNote?: readonly string[];
  readonly sendBlank?: readonly string[];
  readonly send?: readonly string[];
  readonly cancelNote?: readonly string[];
  readonly dismiss?: readonly string[];
  /** Badges of the first, second and third degree, without the dot before and the plus after. */
  readonly degrees: readonly [first: string, second: string, third: string];
  /** Toasts that say it went out. */
  readonly sentToast?: readonly string[];
  /** Parts of toasts: this person can't be invited again yet. */
  readonly cannotResend?: readonly string[];
  /** Parts of toasts: this invitation did not go out. */
  readonly refused?: readonly string[];
  /** Parts of the heading of the weekly-limit dialog, lower case. */
  readonly limitReached?: readonly string[];
  /** Parts of the heading of the notices before it, lower case. */
  readonly limitNear?: readonly string[];
  /** Parts of headings of a restricted account, lower case. */
  readonly restricted?: readonly string[];
  /** Parts of titles and headings of a check of who the member is, lower case. */
  readonly identityCheck?: readonly string[];
  /** Parts of titles and headings of a security check, lower case. */
  readonly securityCheck?: readonly string[];
  /** Before and after the number of notes left this month. */
  readonly notesRemaining?: readonly string[];
}
