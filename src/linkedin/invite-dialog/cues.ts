export const DIALOG = ':is([role="dialog"], [role="alertdialog"], dialog[open], [data-test-modal])';
export const MESSAGING = '#msg-overlay, [class*="msg-overlay"], [class*="msg-convo"]';

/** What makes a dialog the invite dialog. Never "the first dialog": messaging bubbles and ads are dialogs too. */
export const INVITE_MODAL = '[data-test-modal-id="send-invite-modal"]';
export const INVITE_DIALOG = ':is([aria-labelledby="send-invite-modal"], .send-invite)';
export const INVITE_HEADING = "#send-invite-modal";

/** The note field; `g-recaptcha-response` textareas sit hidden on healthy pages. */
export const NOTE_FIELD = 'textarea:is(#custom-message, [name="message"])';
/** The one that makes a dialog the invite dialog by itself. */
export const OWN_NOTE_FIELD = "textarea#custom-message";
export const EMAIL_FIELD = 'input:is([type="email"], [name="email"])';
/** "How do you know …?": a choice of pills before anything else. */
export const PILLS = ':is(input[type="radio"], [role="radio"], button[aria-pressed], .artdeco-pill)';

export const UPSELL_MODAL = '[data-test-modal-id="modal-upsell"]';
export const UPSELL_DIALOG = ".modal-upsell";
/** Only what lies over the page; popovers may lead to Premium too. */
export const MODAL = ':is([data-test-modal], .artdeco-modal, dialog[open], [aria-modal="true"])';
export const PREMIUM_LINK = 'a[href*="/premium/"]';

export const CONTENT = ".artdeco-modal__content";
export const ACTION_BAR = ".artdeco-modal__actionbar";
export const PRIMARY = ".artdeco-button--primary";
export const SECONDARY = ".artdeco-button--secondary";
export const DISMISS = ":is([data-test-modal-close-btn], .artdeco-modal__dismiss)";
/** A line with one small number: how many notes are left, in any language. */
export const ONE_SMALL_NUMBER = /^\D*\b(\d{1,2})\b\D*$/u;
/** `0/200`: the limit of this account, whatever the label beside it says. */
export const COUNTER = /^(\d{1,4})\s*\/\s*(\d{2,4})$/;
