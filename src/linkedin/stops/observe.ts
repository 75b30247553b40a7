import type { RestrictionKind } from "../../core/restriction/restriction.ts";
import { searchRoots } from "../dom/roots.ts";
import { visibleText } from "../dom/text.ts";
import { allVisible, firstVisible } from "../dom/visible.ts";
import { LANGUAGES } from "../languages/index.ts";
import { hasPhrase } from "../languages/match.ts";
import {
  ANY_DIALOG,
  CHALLENGE,
  HEADING,
  LIMIT_DIALOG,
  LIMIT_WITHOUT_TABLE,
  LOCKED_ICON,
  MESSAGING,
  RATE_LIMIT_WORDS,
  SIGN_IN_FIELD,
  STOP_PATHS,
  WORKING_PAGE,
  WORKING_PATH,
} from "./cues.ts";

export interface Stop {
  readonly restriction: RestrictionKind;
  /** The cue. */
  readonly evidence: string;
}

/** LinkedIn saying stop, by address or by a dialog over any page. Looked for before every step. */
export function findStop(document: Document, url: URL): Stop | null {
  const byPath = stopByPath(url);
  // LinkedIn asks for a document on the pages on which it asks for anything else: the heading tells which.
  if (byPath?.restriction === "challenge") return identityCheck(document) ?? byPath;
  return byPath ?? stopByDialog(document);
}

/**
 * LinkedIn saying stop on a page that lacks what its address promises: forms first, then title and
 * heading. Never asked of a healthy page: what members write there may say anything.
 */
export function findStopPage(document: Document): Stop | null {
  const signIn = firstVisible(document, SIGN_IN_FIELD);
  if (signIn !== null) return { restriction: "signed-out", evidence: "sign-in field" };
  const identity = identityCheck(document);
  if (identity !== null) return identity;
  if (firstVisible(document, CHALLENGE) !== null) {
    return { restriction: "challenge", evidence: "security check form" };
  }
  const headings = headingsOf(document);
  if (headings.some((text) => hasPhrase(LANGUAGES, "restricted", text))) {
    return { restriction: "account-restricted", evidence: "heading of a restricted account" };
  }
  if (headings.some((text) => hasPhrase(LANGUAGES, "securityCheck", text))) {
    return { restriction: "challenge", evidence: "title or heading of a security check" };
  }
  return rateLimit(document);
}

const headingsOf = (document: Document): readonly string[] => [
  document.title,
  ...allVisible(document, "h1").map(visibleText),
];

/** A page that says the account is restricted and asks for a document besides is a restriction first. */
function identityCheck(document: Document): Stop | null {
  const headings = headingsOf(document);
  if (headings.some((text) => hasPhrase(LANGUAGES, "restricted", text))) return null;
  return headings.some((text) => hasPhrase(LANGUAGES, "identityCheck", text))
    ? { restriction: "identity-check", evidence: "title or heading of an identity check" }
    : null;
}

/** Whether a working page of LinkedIn should stand at this address and does not. */
export function lacksWorkingPage(document: Document, url: URL): boolean {
  return WORKING_PATH.test(url.pathname) && firstVisible(document, WORKING_PAGE) === null;
}

function stopByPath(url: URL): Stop | null {
  for (const [path, restriction] of STOP_PATHS) {
    if (url.pathname === path || url.pathname.startsWith(`${path}/`))
      return { restriction, evidence: `path ${path}` };
  }
  return null;
}

function stopByDialog(document: Document): Stop | null {
  for (const root of searchRoots(document)) {
    const marked = firstVisible(root, LIMIT_DIALOG);
    if (marked !== null) return limitKind(marked, "limit dialog");
    for (const dialog of allVisible(root, ANY_DIALOG)) {
      if (dialog.closest(MESSAGING) !== null) continue;
      if (hasLimitHeading(dialog)) return limitKind(dialog, "limit heading in a dialog");
    }
  }
  return null;
}

function hasLimitHeading(dialog: Element): boolean {
  return allVisible(dialog, HEADING).some((heading) => {
    const text = visibleText(heading);
    return (
      hasPhrase(LANGUAGES, "limitReached", text) ||
      hasPhrase(LANGUAGES, "limitNear", text) ||
      text.toLowerCase().includes(LIMIT_WITHOUT_TABLE)
    );
  });
}

/** The lock marks the true limit; without it only a known notice is milder, and everything else is the limit. */
function limitKind(marked: Element, cue: string): Stop {
  const dialog = marked.closest(ANY_DIALOG) ?? marked;
  if (firstVisible(dialog, LOCKED_ICON) !== null)
    return { restriction: "weekly-limit", evidence: `${cue}, locked` };
  const text = visibleText(dialog);
  const near = hasPhrase(LANGUAGES, "limitNear", text) && !hasPhrase(LANGUAGES, "limitReached", text);
  return near
    ? { restriction: "approaching-limit", evidence: `${cue}, notice wording` }
    : { restriction: "weekly-limit", evidence: cue };
}

function rateLimit(document: Document): Stop | null {
  if (document.body === null || document.querySelector("main") !== null) return null;
  const text = visibleText(document.body);
  return text.length < 400 && RATE_LIMIT_WORDS.test(`${document.title} ${text}`)
    ? { restriction: "rate-limited", evidence: "bare page asking to try again later" }
    : null;
}
