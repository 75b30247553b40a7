import { effect, type ReadonlySignal } from "@preact/signals";
import type { PagePlace } from "./places.ts";
import { routeTo } from "./route.ts";
import type { Router } from "./router.ts";

/** The one thing that a place shows, told in the address and taken from it. */
export interface Following {
  readonly place: PagePlace;
  /** Null: none was chosen. */
  readonly chosen: ReadonlySignal<string | null>;
  choose(id: string): void;
}

/** Keeps both the same until the function given back is called. */
export function followAddress(router: Router, { place, chosen, choose }: Following): () => void {
  const fromAddress = effect(() => {
    const here = router.here.value;
    if (here.kind === "place" && here.place === place && here.id !== null && here.id !== chosen.peek())
      choose(here.id);
  });
  const toAddress = effect(() => {
    const id = chosen.value;
    const here = router.here.peek();
    if (id === null || here.kind !== "place" || here.place !== place) return;
    router.go(routeTo(place, { id, asked: here.asked }));
  });
  return () => {
    fromAddress();
    toAddress();
  };
}
