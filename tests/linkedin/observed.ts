import { afterEach, beforeEach } from "vitest";
import type { PageReading } from "../../src/core/page/reading.ts";
import { observePage } from "../../src/linkedin/observe.ts";
import { freshDocument } from "../../src/linkedin/testing/frame.ts";

const AT = new URL("https://www.linkedin.com/in/noor-example/");

export const on = (path: string): URL => new URL(path, "https://www.linkedin.com");

/** Looks at markup in a document of its own, a new one for each test of the file that calls this. */
export function observing() {
  let fresh: ReturnType<typeof freshDocument>;
  beforeEach(() => {
    fresh = freshDocument();
    fresh.document.documentElement.lang = "en";
  });
  afterEach(() => fresh.remove());
  const observe = (html: string, url: URL = AT): PageReading => {
    fresh.document.body.innerHTML = html;
    return observePage(fresh.document, url);
  };
  const relation = (html: string, url: URL = AT): string => {
    const reading = observe(html, url);
    return reading.surface === "profile" ? reading.person.relation : reading.surface;
  };
  return { observe, relation, document: () => fresh.document };
}
