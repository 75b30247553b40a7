import type { RestrictionKind } from "../../core/restriction/restriction.ts";

/** Path beginnings, whole segments, first match wins. */
export const STOP_PATHS: readonly (readonly [path: string, restriction: RestrictionKind])[] = [
  ["/checkpoint/lg", "signed-out"],
  ["/checkpoint/rm", "signed-out"],
  ["/login", "signed-out"],
  ["/uas/login", "signed-out"],
  ["/authwall", "signed-out"],
  ["/checkpoint", "challenge"],
  ["/uas/consumer-email-challenge", "challenge"],
];

/** The weekly limit and the notices before it share these; Ember classes, old and new, in either root. */
export const LIMIT_DIALOG =
  ':is([data-test-modal-id="fuse-limit-alert"], [aria-labelledby="ip-fuse-limit-alert__header"], .ip-fuse-limit-alert, .ip-fuse-limit-alert__header, .fuse-limit-alert__header)';
/** Vietnamese [B]: its only text known, so it has no table. */
export const LIMIT_WITHOUT_TABLE = "bạn đã đạt giới hạn lời mời trong tuần";
/** Marks the true limit among the notices. */
export const LOCKED_ICON = ':is([data-test-icon="locked"], svg#locked, li-icon[type="locked"])';

export const ANY_DIALOG = ':is([role="dialog"], [role="alertdialog"], dialog[open], [data-test-modal])';
/** The messaging bubble is a dialog too, and says whatever people write. */
export const MESSAGING = '#msg-overlay, [class*="msg-overlay"], [class*="msg-convo"]';
export const HEADING = 'h1, h2, h3, [role="heading"]';

export const SIGN_IN_FIELD = 'input[name="session_key"], input[name="session_password"], #rememberme-div';
export const CHALLENGE =
  '#captcha-challenge, form[action*="/checkpoint/"], .core-rail__security-verification';

/** A page of LinkedIn's own making, in working order. What members write stands inside it. */
export const WORKING_PAGE = "main#workspace, [data-sdui-screen], .scaffold-layout__main, #global-nav";
/** Where such a page must stand. Elsewhere (help, legal, public pages) a heading may speak of restrictions. */
export const WORKING_PATH = /^\/(?:(?:feed|in|mynetwork|search|preload|messaging|notifications)(?:\/|$)|$)/;

/** English only: a bare page of the edge servers, never translated. */
export const RATE_LIMIT_WORDS =
  /\b(?:too many requests|try again later|request denied|http error (?:429|999))\b/i;
