/** The zero-height host whose open shadow root holds the invite dialog on SDUI pages. */
const INTEROP_HOST = '#interop-outlet, [data-testid="interop-shadowdom"]';

/** Where dialogs and toasts may be, in the order to search: the interop shadow root, then the document. */
export function searchRoots(document: Document): readonly (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [];
  for (const host of document.querySelectorAll(INTEROP_HOST)) {
    if (host.shadowRoot !== null && !roots.includes(host.shadowRoot)) roots.push(host.shadowRoot);
  }
  return [...roots, document];
}
