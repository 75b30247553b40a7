import { type ReadonlySignal, signal } from "@preact/signals";
import type { VNode } from "preact";
import type { PagePlace } from "./places.ts";

/** A place as it is shown, and how what it follows in the store is ended. */
export interface Mounted {
  readonly view: VNode;
  end(): void;
}

export type Shown =
  /** Nothing stands there yet. */
  | { readonly kind: "opening" }
  | { readonly kind: "place"; readonly place: PagePlace; readonly view: VNode }
  /** Its code could not be loaded, as after an update of the extension under this page. */
  | { readonly kind: "not-loaded"; readonly place: PagePlace; readonly message: string };

/** One place at a time: the one before stays until the next is there, then its live queries end. */
export interface Stage {
  readonly shown: ReadonlySignal<Shown>;
  /** Resolves when it stands there, or another one was asked for meanwhile. */
  show(place: PagePlace): Promise<void>;
  /** Nothing any more. */
  leave(): void;
}

export function createStage(mount: (place: PagePlace) => Promise<Mounted>): Stage {
  const shown = signal<Shown>({ kind: "opening" });
  let wanted: PagePlace | null = null;
  let mounted: Mounted | null = null;
  const put = (next: Shown, following: Mounted | null) => {
    const before = mounted;
    mounted = following;
    shown.value = next;
    before?.end();
  };
  return {
    shown,
    leave() {
      wanted = null;
      put({ kind: "opening" }, null);
    },
    async show(place) {
      if (place === wanted) return;
      wanted = place;
      try {
        const next = await mount(place);
        if (wanted === place) put({ kind: "place", place, view: next.view }, next);
        else next.end();
      } catch (error) {
        if (wanted !== place) return;
        const message = error instanceof Error ? error.message : String(error);
        put({ kind: "not-loaded", place, message }, null);
      }
    },
  };
}
