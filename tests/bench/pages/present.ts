import { renderPage } from "../../practice/client/render.ts";
import { openPage, siteBackend } from "../../practice/client/site-backend.ts";
import type { Combination } from "../../practice/combinations/combination.ts";
import type { Site } from "../../practice/site/site.ts";

/** A practice page in a document, which can go on to another page within it. */
export interface Presented {
  address(): string;
  go(address: string): void;
  stop(): void;
}

/** `left` hears of each real navigation, which would end the document; it does not happen. */
export function present(document: Document, site: Site, start: string, left: () => void): Presented {
  const backend = siteBackend(site, left);
  const render = (to: string) => {
    const { address, model } = openPage(site, to);
    return { address, page: renderPage(document, model, backend, go) };
  };
  function go(to: string): void {
    shown.page.stop();
    shown = render(to);
  }
  let shown = render(start);
  return { address: () => shown.address, go, stop: () => shown.page.stop() };
}

/** Something that is not meant, beside what is. */
export function addDecoy(document: Document, decoy: Combination["decoy"]): void {
  const add = (html: string) => {
    const box = document.createElement("div");
    box.innerHTML = html;
    document.body.append(box);
  };
  switch (decoy) {
    case "none":
    case "alarming-text": // In the profile itself.
      return;
    case "ad-dialog":
      return add(
        '<div role="dialog" aria-label="Ad options"><h2>Ad options</h2><textarea>Why this ad?</textarea><button class="artdeco-button--primary">OK</button></div>',
      );
    case "preload-frame":
      return add('<iframe name="/preload/custom-invite/" src="about:blank" title="preload"></iframe>');
    case "captcha-frame":
      return add('<iframe name="captcha" src="about:blank" title="reCAPTCHA" hidden></iframe>');
  }
}
