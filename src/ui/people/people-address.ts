import { effect, type Signal } from "@preact/signals";
import type { Shelf } from "../live/shelf.ts";
import { type Route, routeTo } from "../page/route.ts";
import type { Router } from "../page/router.ts";
import type { PeopleList } from "./people-list.ts";

/** Where the last filters wait for the next opening. */
const KEPT = "people filters";

type Filters = Readonly<Record<"q" | "segment" | "state" | "sort", Signal<string>>>;
const filtersOf = (list: PeopleList): Filters => ({
  q: list.search,
  segment: list.segmentId,
  state: list.state,
  sort: list.sort,
});

/** Null while another place is gone to. */
function routeHere(router: Router): Route | null {
  const here = router.here.value;
  return here.kind === "place" && here.place === "people" ? here : null;
}

/** Whose details are shown. */
export const chosenIn = (router: Router): string | null => routeHere(router)?.id ?? null;
/** Which of the place's dialogs is open. */
export const openIn = (router: Router): string | null => routeHere(router)?.asked["open"] ?? null;

/** Shows one person, or nobody in particular: a step that back takes back. */
export function choosePerson(router: Router, id: string | null): void {
  router.go(routeTo("people", { id, asked: routeHere(router)?.asked ?? {} }));
}

export function openDialog(router: Router, name: string | null): void {
  const here = routeHere(router);
  if (here) router.retell(routeTo("people", { id: here.id, asked: { ...here.asked, open: name ?? "" } }));
}

const isAsked = (route: Route | null, filters: Filters): boolean =>
  Object.keys(filters).some((name) => route?.asked[name] !== undefined);

/**
 * Keeps the filters in the address, and over reopening: an address that asks for nothing at first asks for what
 * was asked for last. The function given back ends it.
 */
export function keepFilters(list: PeopleList, router: Router, shelf: Shelf): () => void {
  const filters = filtersOf(list);
  const first = routeHere(router);
  if (first && !isAsked(first, filters)) {
    const kept = Object.fromEntries(new URLSearchParams(shelf.read(KEPT) ?? ""));
    router.retell(routeTo("people", { id: first.id, asked: { ...first.asked, ...kept } }));
  }
  const fromAddress = effect(() => {
    const here = routeHere(router);
    if (!here) return;
    for (const [name, filter] of Object.entries(filters)) filter.value = here.asked[name] ?? "";
  });
  const toAddress = effect(() => {
    const entries = Object.entries(filters).map(([name, filter]) => [name, filter.value] as const);
    const set = entries.filter(([, value]) => value !== "");
    const here = router.here.peek();
    if (here.kind !== "place" || here.place !== "people") return;
    shelf.write(KEPT, set.length === 0 ? null : new URLSearchParams(set.map(([...one]) => one)).toString());
    router.retell(
      routeTo("people", { id: here.id, asked: { ...here.asked, ...Object.fromEntries(entries) } }),
    );
  });
  return () => {
    fromAddress();
    toAddress();
  };
}
