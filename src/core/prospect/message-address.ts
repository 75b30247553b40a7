import { profileAddress } from "./address.ts";
import type { ProspectKey } from "./prospect.ts";

/** Where a message to somebody is written. */
export interface MessageAddress {
  readonly url: string;
  /** `composer`: LinkedIn's own form for them is open; `profile`: they still have to press Message. */
  readonly at: "composer" | "profile";
}

/**
 * LinkedIn's own composer for somebody whose profile id is known: the address its Message link on a
 * profile leads to, without the part that opens it over the page (seen 2026; other programs open it in a
 * tab of its own). By slug alone nobody has shown that the right person stands there, so it is their
 * profile then (I6). Null: neither is known.
 */
export function messageAddress(keys: readonly ProspectKey[]): MessageAddress | null {
  const id = keys.find((key) => key.startsWith("profile:"))?.slice("profile:".length);
  if (id !== undefined) {
    const urn = encodeURIComponent(`urn:li:fsd_profile:${id}`);
    const query = `profileUrn=${urn}&recipient=${encodeURIComponent(id)}`;
    return { url: `https://www.linkedin.com/messaging/compose/?${query}`, at: "composer" };
  }
  const url = profileAddress(keys);
  return url === null ? null : { url, at: "profile" };
}
