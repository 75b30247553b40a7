import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/today.css";
import "../styles/compose.css";
import "../styles/archive.css";
import "../styles/welcome.css";
import type { ReadonlySignal } from "@preact/signals";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { ArchiveView } from "../../app/queries/archive.ts";
import type { BegunView } from "../../app/queries/begun.ts";
import type { Overview, SegmentView } from "../../app/views.ts";
import type { Instant, Zone } from "../../core/shared/time.ts";
import type { Bringing } from "../archive/bringing.ts";
import { t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import type { Shelf } from "../live/shelf.ts";
import { LoadingScreen, StoreScreen } from "../parts/StateScreen.tsx";
import { stepHead } from "../words/welcome-steps.ts";
import { StepRail } from "./StepRail.tsx";
import { StepView } from "./StepView.tsx";
import { doneBy, firstLeft, isOpen } from "./steps.ts";
import { useArriving } from "./use-arriving.ts";
import { useOnward } from "./use-onward.ts";
import { createWelcome } from "./welcome.ts";

export interface WelcomePageProps {
  readonly overview: ReadonlySignal<Loaded<Overview>>;
  readonly segments: ReadonlySignal<Loaded<readonly SegmentView[]>>;
  readonly archive: ReadonlySignal<Loaded<ArchiveView>>;
  /** What the person did here themselves. */
  readonly begun: ReadonlySignal<Loaded<BegunView>>;
  readonly bringing: Bringing;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<Instant>;
  /** Before the person set one. */
  readonly zone: Zone;
  readonly shelf: Shelf;
  readonly openPanel: () => Promise<boolean>;
}

/** The first run, from what this is to the first yes. What is done stands in the store; how far one read, on the shelf. */
export function WelcomePage(props: WelcomePageProps) {
  const { overview, segments, archive, begun, bringing, shelf, ...rest } = props;
  const [welcome] = useState(() => createWelcome(shelf));
  const head = useRef<HTMLHeadingElement>(null);
  const all = [overview.value, segments.value, archive.value, begun.value] as const;
  const failed = all.find((one) => one.state === "failed");
  const [view, groups, brought, own] = all;
  const isReady =
    view.state === "ready" && groups.state === "ready" && brought.state === "ready" && own.state === "ready";
  const passed = welcome.passed.value;
  // One brought in just now is still to be read, until the person goes on.
  const isRead = bringing.state.value.step === "choosing" || passed.has("known");
  const hasArchive = brought.state === "ready" && brought.value.reports.length > 0 && isRead;
  const looked = welcome.lookedAt.value;
  const isArriving = useArriving(welcome, view.state === "ready" ? view.value.review.length : 0);
  // One being added is not there yet: the next step would say that nobody is to be seen.
  const here = own.state === "ready" && isArriving ? { ...own.value, added: false } : null;
  const done = isReady ? doneBy(view.value, groups.value, hasArchive, here ?? own.value) : null;
  const left = done && firstLeft(done, passed);
  const step = done && looked !== null && isOpen(looked, done) ? looked : left;
  useOnward(welcome, done);
  const shownStep = useRef(done ? step : undefined);
  // Before anything else can happen: the button pressed is gone, and the next key would go to nobody.
  useLayoutEffect(() => {
    if (!isReady) return;
    if (shownStep.current !== undefined && shownStep.current !== step) head.current?.focus();
    shownStep.current = step;
  }, [isReady, step]);

  if (failed?.state === "failed") return <StoreScreen problem={failed.problem} />;
  if (!isReady || done === null) return <LoadingScreen />;
  const { title, lead } = stepHead(step ?? (done.yes ? "end" : "later"));
  return (
    <div class="welcome">
      <header class="welcome-head">
        <p>{t("today_politely")}</p>
        <a href="#figures">{t("welcome_leave")}</a>
      </header>
      <div class="welcome-middle">
        <StepRail shown={step} done={done} passed={passed} onStep={welcome.lookAt} />
        <main class="welcome-step">
          <header class="stack tight">
            <h1 ref={head} tabIndex={-1}>
              {title}
            </h1>
            <p class="lead-words">{lead}</p>
          </header>
          <StepView
            {...rest}
            step={step}
            done={done}
            welcome={welcome}
            overview={view.value}
            segments={groups.value}
            account={brought.value.account}
            bringing={bringing}
            shelf={shelf}
          />
        </main>
      </div>
    </div>
  );
}
