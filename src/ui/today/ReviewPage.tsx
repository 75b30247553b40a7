import "../styles/today.css";
import "../styles/popup.css";
import "../styles/person.css";
import "../styles/desk.css";
import type { ReadonlySignal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Overview, SegmentView } from "../../app/views.ts";
import type { Loaded } from "../live/loaded.ts";
import type { Shelf } from "../live/shelf.ts";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import { Desk } from "./Desk.tsx";
import type { FollowPerson } from "./Letter.tsx";
import { createReview } from "./review.ts";
import { StateHead } from "./StateHead.tsx";
import { Today } from "./Today.tsx";
import { useWide } from "./use-wide.ts";

export interface ReviewPageProps {
  readonly overview: ReadonlySignal<Loaded<Overview>>;
  readonly segments: ReadonlySignal<Loaded<readonly SegmentView[]>>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
  readonly shelf: Shelf;
  readonly person: FollowPerson;
}

/** Today's list on the full page: beside the letter where there is room for both. */
export function ReviewPage({ overview, segments, actions, now, shelf, person }: ReviewPageProps) {
  const [review] = useState(() => createReview(actions, shelf));
  const wide = useWide();
  const loaded = overview.value;
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  const { policy } = loaded.value.settings;
  if (policy === null) return <NotSetUp />;
  const moment = { now: now.value, zone: policy.zone };
  const go = (place: string) => () => {
    location.hash = place;
  };
  const today = {
    overview: loaded.value,
    actions,
    review,
    moment,
    segments,
    onWrite: go("write"),
    onAdd: go("add"),
  };
  return (
    <div class={wide ? "review-page wide" : "review-page"}>
      <StateHead overview={loaded.value} actions={actions} moment={moment} brief={false} />
      {wide ? <Desk {...today} person={person} /> : <Today {...today} />}
    </div>
  );
}
