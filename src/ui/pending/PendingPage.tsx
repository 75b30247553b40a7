import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/pending.css";
import type { ReadonlySignal } from "@preact/signals";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { PendingPlaceView } from "../../app/pending/place.ts";
import { t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import type { Moment } from "../words/when.ts";
import { ByAge } from "./ByAge.tsx";
import { Differences } from "./Differences.tsx";
import { PendingRows } from "./PendingRows.tsx";
import { PickBar } from "./PickBar.tsx";
import { createPicking } from "./picking.ts";
import { SentReading } from "./SentReading.tsx";
import { UnderWay } from "./UnderWay.tsx";

export interface PendingPageProps {
  readonly place: ReadonlySignal<Loaded<PendingPlaceView>>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
}

/** Who waits for an answer and for how long, LinkedIn's own list beside the log, and taking back. */
export function PendingPage({ place, actions, now }: PendingPageProps) {
  const loaded = place.value;
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  const { policy } = loaded.value.pending.settings;
  if (policy === null) return <NotSetUp />;
  return <Pending view={loaded.value} actions={actions} moment={{ now: now.value, zone: policy.zone }} />;
}

interface PendingProps {
  readonly view: PendingPlaceView;
  readonly actions: Actions;
  readonly moment: Moment;
}

function Pending({ view, actions, moment }: PendingProps) {
  const { pending, withdrawals } = view;
  const [picking] = useState(createPicking);
  // Before it is painted: the list and what is ticked in it belong together.
  useLayoutEffect(() => {
    picking.people.value = pending.people;
  }, [picking, pending.people]);
  return (
    <main class="pending-page">
      <ByAge view={pending} />
      <SentReading list={pending.list} actions={actions} moment={moment} />
      <UnderWay withdrawals={withdrawals} actions={actions} moment={moment} />
      {pending.people.length > 0 && (
        <section class="stack waiting" aria-labelledby="waiting-title">
          <h2 id="waiting-title">{t("pending_who_waits")}</h2>
          <p>{t("pending_before_picking")}</p>
          <PickBar picking={picking} actions={actions} />
          <PendingRows picking={picking} wasRead={pending.list !== null} />
        </section>
      )}
      {pending.people.length + pending.deleted === 0 && pending.list === null && (
        <p class="soft">{t("pending_nobody_in_log")}</p>
      )}
      <Differences view={pending} actions={actions} moment={moment} />
    </main>
  );
}
