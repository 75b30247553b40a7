import "../styles/popup.css";
import "../styles/compose.css";
import "../styles/write-page.css";
import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Overview, SegmentView } from "../../app/views.ts";
import type { Loaded } from "../live/loaded.ts";
import type { Shelf } from "../live/shelf.ts";
import { followAddress } from "../page/follow-address.ts";
import type { Router } from "../page/router.ts";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import { monthNotes } from "../words/month-notes.ts";
import { Compose } from "./Compose.tsx";
import { createComposing } from "./composing.ts";

export interface WritePageProps {
  readonly overview: ReadonlySignal<Loaded<Overview>>;
  readonly segments: ReadonlySignal<Loaded<readonly SegmentView[]>>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
  readonly shelf: Shelf;
  /** The segment shown is told in the address; left out: it is not. */
  readonly router?: Router;
}

/** Write with room for it: the segments, the words, and what they look like, beside each other. */
export function WritePage({ overview, segments, actions, now, shelf, router }: WritePageProps) {
  const [composing] = useState(() => createComposing(actions, shelf));
  useEffect(() => {
    if (!router) return undefined;
    return followAddress(router, { place: "write", chosen: composing.chosen, choose: composing.choose });
  }, [router, composing]);
  const loaded = overview.value;
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  const { policy } = loaded.value.settings;
  if (policy === null) return <NotSetUp />;
  return (
    <div class="write-page">
      <Compose
        segments={segments.value}
        limit={policy.noteLimit}
        notes={monthNotes(loaded.value, policy, now.value)}
        composing={composing}
        actions={actions}
        segmentsAs="beside"
        onAdd={() => {
          location.hash = "add";
        }}
      />
    </div>
  );
}
