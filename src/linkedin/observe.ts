import type { PageReading } from "../core/page/reading.ts";
import { findStop, findStopPage, lacksWorkingPage } from "./stops/observe.ts";
import { surfaceAt } from "./surfaces.ts";

/**
 * What the page shows at this instant, without waiting and without touching it. Stop surfaces come
 * first; a page that lacks what its address promises is asked for them again, by its headings.
 */
export function observePage(document: Document, url: URL): PageReading {
  const stop = findStop(document, url);
  if (stop !== null) return { surface: "stop", ...stop };
  const reading = surfaceAt(url)?.observe(document, url) ?? { surface: "other" };
  if (reading.surface === "unreadable" || (reading.surface === "other" && lacksWorkingPage(document, url))) {
    const stopPage = findStopPage(document);
    if (stopPage !== null) return { surface: "stop", ...stopPage };
  }
  return reading;
}
