import type { PageReading } from "../core/page/reading.ts";
import { observeConnections } from "./connections/observe.ts";
import { observeProfile } from "./profile/surface.ts";
import { observeSearch } from "./search/observe.ts";
import { observeSent } from "./sent/observe.ts";
import { findStop, findStopPage, lacksWorkingPage } from "./stops/observe.ts";

interface Surface {
  readonly path: RegExp;
  readonly observe: (document: Document, url: URL) => PageReading;
}

/** Address to surface. A profile's own sub-pages (`/details/…`, `/recent-activity/…`) are other pages. */
const SURFACES: readonly Surface[] = [
  { path: /^\/in\/[^/]+(?:\/overlay\/.*|\/[a-z]{2}(?:[-_][a-z]{2,4})?)?\/?$/i, observe: observeProfile },
  { path: /^\/search\/results\/people\/?$/, observe: observeSearch },
  { path: /^\/mynetwork\/invite-connect\/connections\/?$/, observe: observeConnections },
  { path: /^\/mynetwork\/invitation-manager\/sent(?:\/CONNECTION)?\/?$/i, observe: observeSent },
  { path: /^\/(?:404|in\/unavailable)\/?$/, observe: () => ({ surface: "gone" }) },
];

/**
 * What the page shows at this instant, without waiting and without touching it. Stop surfaces come
 * first; a page that lacks what its address promises is asked for them again, by its headings.
 */
export function observePage(document: Document, url: URL): PageReading {
  const stop = findStop(document, url);
  if (stop !== null) return { surface: "stop", ...stop };
  // `/in/unavailable/` has the form of a profile address: the last entry wins over the first.
  const surface = SURFACES.findLast(({ path }) => path.test(url.pathname));
  const reading = surface?.observe(document, url) ?? { surface: "other" };
  if (reading.surface === "unreadable" || (reading.surface === "other" && lacksWorkingPage(document, url))) {
    const stopPage = findStopPage(document);
    if (stopPage !== null) return { surface: "stop", ...stopPage };
  }
  return reading;
}
