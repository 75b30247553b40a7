import type { ProspectKey } from "../core/prospect/prospect.ts";

const LINKEDIN = "https://www.linkedin.com";
const PROFILE_ID = /^ACoAA[A-Za-z0-9_-]{5,}$/;
const LEAD_ID = /^ACwAA[A-Za-z0-9_-]{5,80}$/;
/** What would end or restart a path, encoded or not, is in no name; nor is a per cent sign, left by a second encoding. */
const SLUG = /^[^\s\p{Cc}\p{Cs}/\\?#%]{1,200}$/u;
const INVITE_PATH = /^\/preload\/(?:search-)?custom-invite\/?$/;

/** Percent-decoded, lower case, composed: the form in which slugs are compared. Null when it can't be decoded. */
export function normalSlug(raw: string): string | null {
  try {
    const slug = decodeURIComponent(raw).normalize("NFC").toLowerCase();
    return SLUG.test(slug) ? slug : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** A link of the page as an address, null when it leads away from LinkedIn. */
export function linkedInLink(href: string | null): URL | null {
  if (href === null || !URL.canParse(href, LINKEDIN)) return null;
  const url = new URL(href, LINKEDIN);
  // The port stands in `host`, unless it is the scheme's own.
  return /^https?:$/.test(url.protocol) && /(?:^|\.)linkedin\.com$/.test(url.host) ? url : null;
}

/** The part after `/in/`, undecoded; null when the address is no profile's. */
function memberPart(url: URL): string | null {
  return /^\/in\/([^/]+)/i.exec(url.pathname)?.[1] ?? null;
}

/** The slug of a `/in/…` address; null for ids (`/in/ACoAA…`), for `/in/me/` and everything else. */
export function slugOf(url: URL): string | null {
  const slug = normalSlug(memberPart(url) ?? "");
  // An id whose letters were encoded or lowered on the way is nobody's slug either.
  return slug === null || /^(?:ac[ow]aa[\w-]{5,}|me)$/.test(slug) ? null : slug;
}

/** The profile id of a `/in/ACoAA…` address. */
export function profileIdOf(url: URL): string | null {
  const part = memberPart(url);
  return part !== null && PROFILE_ID.test(part) ? part : null;
}

/** Sales Navigator's id: what stands before the first comma of `/sales/lead/ACwAA…,NAME_SEARCH,aB3d`. */
export function leadKeyOf(href: string | null): ProspectKey | null {
  const url = linkedInLink(href);
  const part = /^\/sales\/lead\/([^/,%]+)/i.exec(url?.pathname ?? "")?.[1] ?? "";
  return LEAD_ID.test(part) ? `lead:${part}` : null;
}

/** How a link to a profile names its member. */
export function keyOfLink(href: string | null): ProspectKey | null {
  const url = linkedInLink(href);
  if (url === null) return null;
  const id = profileIdOf(url);
  if (id !== null) return `profile:${id}`;
  const slug = slugOf(url);
  return slug === null ? null : `slug:${slug}`;
}

/** Whose invite page a link or address is: the exact slug in `vanityName`. */
export function vanityNameOf(url: URL | null): string | null {
  if (url === null || !INVITE_PATH.test(url.pathname)) return null;
  const [raw, second] = url.searchParams.getAll("vanityName");
  // The query is decoded once by URL; a second round reads the doubly encoded form LinkedIn also writes.
  return raw === undefined || second !== undefined ? null : normalSlug(raw);
}

/** Whether the address is LinkedIn's page with nothing but the invite dialog. */
export function isInvitePage(url: URL): boolean {
  return INVITE_PATH.test(url.pathname);
}
