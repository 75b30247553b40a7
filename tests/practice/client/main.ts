import type { PageModel } from "../site/models.ts";
import { httpBackend } from "./http-backend.ts";
import { type Rendered, renderPage } from "./render.ts";

/** What the served page runs: renders the model it came with, then changes pages in place. */
const model = document.getElementById("practice-model");
if (!model?.textContent) throw new Error("The page came without its model.");
const first: PageModel = JSON.parse(model.textContent);
model.remove();

const backend = httpBackend(window);
let shown: Rendered | null = null;

function show(page: PageModel): void {
  shown?.stop();
  shown = renderPage(document, page, backend, (address) => void change(address, "push"));
}

async function change(address: string, how: "push" | "pop"): Promise<void> {
  const opened = await backend.open(address).catch(() => ({ kind: "leave", path: address }) as const);
  if (opened.kind === "leave") return backend.leave(opened.path);
  if (how === "push") history.pushState(null, "", opened.address);
  show(opened.model);
}

/** Links to pages of the new application; the invite pages are not among them. */
const WITHIN = /^\/(in\/[^/]+\/?$|search\/|mynetwork\/|feed\/)/;

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || link.origin !== location.origin || !WITHIN.test(link.pathname)) return;
  event.preventDefault();
  void change(link.pathname + link.search, "push");
});
window.addEventListener("popstate", () => void change(location.pathname + location.search, "pop"));

show(first);
