import type { ReadonlySignal } from "@preact/signals";
import { Fragment } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { FrameView } from "../../app/queries/frame.ts";
import type { Loaded } from "../live/loaded.ts";
import { AllKeys } from "../palette/AllKeys.tsx";
import { createDeedRunner, type DeedRunner } from "../palette/deeds.ts";
import type { Choice } from "../palette/entries.ts";
import { Palette } from "../palette/Palette.tsx";
import { usePageKeys } from "../palette/use-page-keys.ts";
import { LoadingScreen } from "../parts/StateScreen.tsx";
import { NotLoaded, Nowhere } from "./Nowhere.tsx";
import { PageFrame } from "./PageFrame.tsx";
import type { Here } from "./route.ts";
import type { Router } from "./router.ts";
import { Said } from "./Said.tsx";
import type { Shown, Stage } from "./stage.ts";

export interface PageAppProps {
  readonly router: Router;
  readonly stage: Stage;
  readonly frame: ReadonlySignal<Loaded<FrameView>>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
}

/** The frame, and in it the place that the address names. */
export function PageApp({ router, stage, frame, actions, now }: PageAppProps) {
  const [over, setOver] = useState<"palette" | "keys" | null>(null);
  const onKeys = () => setOver("keys");
  const onPalette = () => setOver("palette");
  usePageKeys({ onPalette, onKeys });
  const [deeds] = useState(() => createDeedRunner({ actions, go: router.go, onKeys }));
  const here = router.here.value;
  const place = here.kind === "place" ? here.place : null;
  useEffect(() => {
    deeds.hush();
    if (place === null) stage.leave();
    else void stage.show(place);
  }, [place]);
  const shown = stage.shown.value;
  const view = frame.value.state === "ready" ? frame.value.value : null;
  const isSetUp = view !== null && view.settings.policy !== null;
  // The first run leads by itself: where else one can go comes after it.
  if (standingAt(here, shown) === "welcome") return <Standing here={here} shown={shown} />;
  return (
    <PageFrame place={standingAt(here, shown)} frame={frame} now={now} onGoTo={onPalette}>
      <Standing here={here} shown={shown} />
      <Said deeds={deeds} />
      {over === "keys" && <AllKeys onClose={() => setOver(null)} />}
      {over === "palette" && (
        <Palette
          actions={actions}
          segments={view?.segments ?? []}
          paused={isSetUp ? view.settings.paused : null}
          onChoose={(choice) => follow(choice, router, deeds)}
          onClose={() => setOver(null)}
        />
      )}
    </PageFrame>
  );
}

function follow(choice: Choice, router: Router, deeds: DeedRunner): void {
  if (choice.kind === "go") router.go(choice.to);
  else deeds.begin(choice.deed);
}

/** The place before stays until the next one is there. */
const standingAt = (here: Here, shown: Shown) =>
  here.kind === "nowhere" ? null : shown.kind === "opening" ? here.place : shown.place;

function Standing({ here, shown }: { readonly here: Here; readonly shown: Shown }) {
  if (here.kind === "nowhere") return <Nowhere fragment={here.fragment} />;
  if (shown.kind === "opening") return <LoadingScreen />;
  if (shown.kind === "not-loaded") return <NotLoaded message={shown.message} />;
  return <Fragment key={shown.place}>{shown.view}</Fragment>;
}
