import type { ReadonlySignal } from "@preact/signals";
import { Fragment } from "preact";
import { useEffect } from "preact/hooks";
import type { FrameView } from "../../app/queries/frame.ts";
import type { Loaded } from "../live/loaded.ts";
import { LoadingScreen } from "../parts/StateScreen.tsx";
import { NotLoaded, Nowhere } from "./Nowhere.tsx";
import { PageFrame } from "./PageFrame.tsx";
import type { Router } from "./router.ts";
import type { Stage } from "./stage.ts";

export interface PageAppProps {
  readonly router: Router;
  readonly stage: Stage;
  readonly frame: ReadonlySignal<Loaded<FrameView>>;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
}

/** The frame, and in it the place that the address names. */
export function PageApp({ router, stage, frame, now }: PageAppProps) {
  const here = router.here.value;
  const place = here.kind === "place" ? here.place : null;
  useEffect(() => {
    if (place === null) stage.leave();
    else void stage.show(place);
  }, [place]);
  const shown = stage.shown.value;
  const at = here.kind === "nowhere" ? null : shown.kind === "opening" ? here.place : shown.place;
  return (
    <PageFrame place={at} frame={frame} now={now}>
      {here.kind === "nowhere" ? (
        <Nowhere fragment={here.fragment} />
      ) : shown.kind === "opening" ? (
        <LoadingScreen />
      ) : shown.kind === "not-loaded" ? (
        <NotLoaded message={shown.message} />
      ) : (
        <Fragment key={shown.place}>{shown.view}</Fragment>
      )}
    </PageFrame>
  );
}
