import { type ReadonlySignal, signal } from "@preact/signals";
import { fragmentOf, type Here, hereOf, type Route } from "./route.ts";

/** The window's address, as far as the page goes by it. */
export interface AddressBar {
  fragment(): string;
  /** A step that the back button takes back. */
  push(fragment: string): void;
  /** The same step, told otherwise. */
  replace(fragment: string): void;
  /** Called when somebody else changed it: a link, back, forward, the person's own typing. */
  changed(listener: () => void): void;
}

/** Where the page is, and how to go elsewhere: no document is loaded anew for it. */
export interface Router {
  readonly here: ReadonlySignal<Here>;
  go(route: Route): void;
  /** What is asked of the place has changed: kept in the address, and no step of its own. */
  retell(route: Route): void;
}

export function createRouter(bar: AddressBar): Router {
  const here = signal(hereOf(bar.fragment()));
  const move = (route: Route, tell: (fragment: string) => void) => {
    const fragment = fragmentOf(route);
    if (fragment === bar.fragment()) return;
    tell(fragment);
    here.value = hereOf(fragment);
  };
  bar.changed(() => {
    here.value = hereOf(bar.fragment());
  });
  return {
    here,
    go: (route) => move(route, bar.push),
    retell: (route) => move(route, bar.replace),
  };
}

/** The browser's own. */
export const addressBar: AddressBar = {
  fragment: () => location.hash,
  push: (fragment) => history.pushState(null, "", fragment),
  replace: (fragment) => history.replaceState(null, "", fragment),
  changed: (listener) => addEventListener("hashchange", listener),
};
