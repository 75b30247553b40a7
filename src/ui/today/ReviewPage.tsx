import "../styles/today.css";
import "../styles/popup.css";
import type { ReadonlySignal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Overview, SegmentView } from "../../app/views.ts";
import type { Loaded } from "../live/loaded.ts";
import type { Shelf } from "../live/shelf.ts";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import { createReview } from "./review.ts";
import { StateHead } from "./StateHead.tsx";
import { Today } from "./Today.tsx";

export interface ReviewPageProps {
  readonly overview: ReadonlySignal<Loaded<Overview>>;
  readonly segments: ReadonlySignal<Loaded<readonly SegmentView[]>>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
  readonly shelf: Shelf;
}

/** Today's list with room for it, on the full page. */
export function ReviewPage({ overview, segments, actions, now, shelf }: ReviewPageProps) {
  const [review] = useState(() => createReview(actions, shelf));
  const loaded = overview.value;
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  const { policy } = loaded.value.settings;
  if (policy === null) return <NotSetUp />;
  const moment = { now: now.value, zone: policy.zone };
  const go = (place: string) => () => {
    location.hash = place;
  };
  return (
    <div class="review-page">
      <StateHead overview={loaded.value} actions={actions} moment={moment} brief={false} />
      <Today
        overview={loaded.value}
        actions={actions}
        review={review}
        moment={moment}
        segments={segments}
        onWrite={go("write")}
        onAdd={go("add")}
      />
    </div>
  );
}
