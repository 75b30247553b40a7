import type { PageReading } from "../core/page/reading.ts";
import { observeConnections } from "./connections/observe.ts";
import { observeSuggestions } from "./grow/observe.ts";
import { observeProfile } from "./profile/surface.ts";
import { observeLead } from "./sales/lead.ts";
import { observeSalesPeople } from "./sales/people.ts";
import { observeSearch } from "./search/observe.ts";
import { observeSent } from "./sent/observe.ts";

/** One kind of LinkedIn page that is understood. */
export interface Surface {
  readonly name: string;
  /** The paths it stands at, percent-encoded as in the address bar. */
  readonly path: RegExp;
  /** One look, pure: plain data with its evidence, or `unreadable` with what is missing. Touches nothing. */
  readonly observe: (document: Document, url: URL) => PageReading;
}

/** Address to surface; the first that fits. A profile's own sub-pages (`/details/…`) are other pages. */
export const SURFACES: readonly Surface[] = [
  // `/in/unavailable/` has the form of a profile address.
  { name: "gone", path: /^\/(?:404|in\/unavailable)\/?$/i, observe: () => ({ surface: "gone" }) },
  {
    name: "profile",
    path: /^\/in\/[^/]+(?:\/overlay\/.*|\/[a-z]{2}(?:[-_][a-z]{2,4})?)?\/?$/i,
    observe: observeProfile,
  },
  { name: "search", path: /^\/search\/results\/people\/?$/i, observe: observeSearch },
  { name: "suggestions", path: /^\/mynetwork\/grow\/?$/i, observe: observeSuggestions },
  {
    name: "connections",
    path: /^\/mynetwork\/invite-connect\/connections\/?$/i,
    observe: observeConnections,
  },
  {
    name: "sent-invitations",
    path: /^\/mynetwork\/invitation-manager\/sent(?:\/CONNECTION)?\/?$/i,
    observe: observeSent,
  },
  { name: "sales-lead", path: /^\/sales\/lead\/[^/]+\/?$/i, observe: observeLead },
  {
    name: "sales-people",
    path: /^\/sales\/(?:search\/people|lists\/people\/[^/]+)\/?$/i,
    observe: observeSalesPeople,
  },
];

/** The surface an address promises; null for other pages and for hosts that only look like LinkedIn's. */
export function surfaceAt(url: URL): Surface | null {
  if (url.hostname !== "www.linkedin.com") return null;
  return SURFACES.find(({ path }) => path.test(url.pathname)) ?? null;
}
