import { fail, ok, type Result } from "../shared/result.ts";
import type { ProspectKey } from "./prospect.ts";

/** Why a text is not the address of one person's profile. Closed list. */
export const ADDRESS_REASONS = [
  "empty",
  "not-an-address",
  "other-site",
  "short-link",
  "sales-navigator",
  "recruiter",
  "company-page",
  "old-public-page",
  "other-page",
  "no-name",
  "lost-capitals",
  "broken-address",
] as const;
export type AddressReason = (typeof ADDRESS_REASONS)[number];

/** `text`: what was meant for an address, at most 60 characters of it. */
export interface AddressProblem {
  readonly kind: AddressReason;
  readonly text: string;
}

/** Longest slug accepted, in UTF-16 units. LinkedIn's own are 3 to 100 characters. */
const SLUG_LIMIT = 200;

/** Longest text taken for an address, in UTF-16 units: what browsers and mails carry. */
const ADDRESS_LIMIT = 2_000;

/** What surrounds an address in running text, mails and spreadsheets; marks copied along unseen. */
const LEADING = /^[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff<([{"'“”‘’«»]+/;
const TRAILING = /[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff>)\]}"'“”‘’«»,;.!]+$/;

/** Scheme and host only where nothing but a path can follow: no `user@`, no foreign port. */
const ADDRESS = /^(?:(https?):)?(?:\/\/)?([a-z0-9.-]+)(?::(?:80|443))?(?:([/?#])(.*))?$/is;
/** `www`, none, mobile, or a country: `de.linkedin.com`. */
const LINKEDIN_HOST = /^(?:(?:www|m|touch|[a-z]{2})\.)?linkedin\.com$/;

/** The profile id starts so in every sighting; its letters carry meaning in both cases. */
const PROFILE_ID = /^ACoAA[A-Za-z0-9_-]+$/;
/** An id whose capitals a tool threw away: 39 characters, and no longer anybody's. */
const LOWERED_ID = /^acoaa[a-z0-9_-]{34}$/i;
const SALES_ID = /^ACwAA/;

/** Whitespace, controls, format marks, unpaired surrogates and what would end or restart a path. */
const NOT_IN_SLUG =
  /[\s\p{Cc}\p{Cs}\p{Co}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff/\\?#%<>"{}|^`:@]/u;

/** First path segments that lead to something else than a member, each with its reason. */
const OTHER_PATHS: Readonly<Record<string, AddressReason>> = {
  company: "company-page",
  school: "company-page",
  showcase: "company-page",
  sales: "sales-navigator",
  talent: "recruiter",
  recruiter: "recruiter",
  pub: "old-public-page",
};

/** Wrappers LinkedIn puts before `/in/`: links in its mails (`comm`) and its mobile site (`mwlite`). */
const WRAPPERS: readonly (readonly string[])[] = [["comm"], ["mwlite"], ["mwlite", "profile"]];

const SHORTENED = 60;

function shown(text: string): string {
  const flat = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  const units = [...flat];
  return units.length <= SHORTENED ? flat : `${units.slice(0, SHORTENED - 1).join("")}…`;
}

function problem(kind: AddressReason, text: string) {
  return fail<AddressProblem>({ kind, text: shown(text) });
}

/** Percent-decoded, composed (NFC), lower case: one spelling for one slug. Null when it can't be read. */
function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

function normalSlug(decoded: string): string {
  return decoded.normalize("NFC").toLowerCase().normalize("NFC");
}

/** The segments after `/in/`, or null when the path has none. */
function afterIn(segments: readonly string[]): readonly string[] | null {
  const lower = segments.map((segment) => segment.toLowerCase());
  const wrapper = WRAPPERS.find(
    (words) => words.every((word, at) => lower[at] === word) && lower[words.length] === "in",
  );
  const start = wrapper ? wrapper.length : 0;
  return lower[start] === "in" ? segments.slice(start + 1) : null;
}

function readPath(path: string, text: string): Result<{ readonly key: ProspectKey }, AddressProblem> {
  const segments = path.split("/").filter((segment) => segment !== "");
  const rest = afterIn(segments);
  if (rest === null) {
    const first = segments[0]?.toLowerCase() ?? "";
    return problem(
      Object.hasOwn(OTHER_PATHS, first) ? (OTHER_PATHS[first] ?? "other-page") : "other-page",
      text,
    );
  }
  const decoded = rest.map(decodeSegment);
  // A browser would resolve these to another page than the one that is written.
  if (decoded.some((segment) => segment === "." || segment === "..")) return problem("broken-address", text);
  const name = decoded[0];
  if (name === undefined) return problem("no-name", text);
  if (name === null || name.length > SLUG_LIMIT || NOT_IN_SLUG.test(name))
    return problem("broken-address", text);
  if (SALES_ID.test(name)) return problem("sales-navigator", text);
  if (PROFILE_ID.test(name)) return ok({ key: `profile:${name}` });
  if (LOWERED_ID.test(name)) return problem("lost-capitals", text);
  const slug = normalSlug(name);
  if (!/[\p{L}\p{N}\p{S}]/u.test(slug)) return problem("no-name", text);
  return ok({ key: `slug:${slug}` });
}

/**
 * Reads the address of one LinkedIn profile, as people and tools write it: with or without scheme,
 * any country or mobile host, query, overlay or language behind it, percent-encoded or not, in
 * brackets or quotes. The same person under several spellings gives one key. Anything that may
 * lead elsewhere is refused: in doubt nobody is meant (I6).
 */
export function readAddress(text: string): Result<{ readonly key: ProspectKey }, AddressProblem> {
  if (text.length > ADDRESS_LIMIT) return problem("not-an-address", text.slice(0, ADDRESS_LIMIT));
  const bare = text.replace(LEADING, "").replace(TRAILING, "");
  if (bare === "") return problem("empty", text);
  // Browsers read "\" as "/" and drop tabs and line breaks: such an address is not what it looks like.
  const matched = /[\s\\\p{Cc}]/u.test(bare) ? null : ADDRESS.exec(bare);
  const host = matched?.[2]?.toLowerCase() ?? "";
  if (matched === null || !host.includes(".")) {
    const suspicious = /^(?:[a-z]+:)?\/\/|@/i.test(bare) && !/\s/.test(bare);
    return problem(suspicious ? "other-site" : "not-an-address", text);
  }
  if (host === "lnkd.in") return problem("short-link", text);
  if (!LINKEDIN_HOST.test(host)) return problem("other-site", text);
  if (matched[3] !== "/") return problem("other-page", text);
  return readPath((matched[4] ?? "").split(/[?#]/, 1)[0] ?? "", text);
}

/**
 * The address LinkedIn itself uses for a key; reading it back gives the same key. Null for
 * `member:` and `lead:` keys: those ids have no public address.
 */
export function canonicalAddress(key: ProspectKey): string | null {
  if (key.startsWith("member:") || key.startsWith("lead:")) return null;
  const name = key.slice(key.indexOf(":") + 1);
  return `https://www.linkedin.com/in/${encodeURIComponent(name.toWellFormed())}/`;
}

/** Where a person is met: by the id that never changes, else by the slug. Null: no public address is known. */
export function profileAddress(keys: readonly ProspectKey[]): string | null {
  const key = keys.find((one) => one.startsWith("profile:")) ?? keys.find((one) => one.startsWith("slug:"));
  return key === undefined ? null : canonicalAddress(key);
}
