import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/chart.css";
import "../styles/dashboard.css";
import "../styles/timeline.css";
import "../styles/restrictions.css";
import type { ReadonlySignal } from "@preact/signals";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Change } from "../../app/restrictions/keep.ts";
import type { ToldReport } from "../../app/restrictions/tell.ts";
import type { EventView, RestrictionsView } from "../../app/restrictions/view.ts";
import { isStanding } from "../../core/restriction/cooldown.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import { locale, t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { useRunner } from "../live/runner.ts";
import type { Router } from "../page/router.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import { goingOnWords } from "../words/going-on.ts";
import { restrictionName, restrictionWords } from "../words/restriction.ts";
import {
  type DoneByHand,
  doneWords,
  seenAtWords,
  stillWords,
  stretchWords,
} from "../words/restriction-page.ts";
import { supportDraft } from "../words/support-draft.ts";
import type { Moment } from "../words/when.ts";
import { EventForm } from "./EventForm.tsx";
import { EventList, eventId } from "./EventList.tsx";
import { GoingOn } from "./GoingOn.tsx";
import { Guide, WhatLedToIt } from "./Guide.tsx";
import { OneEmail } from "./OneEmail.tsx";
import { SupportDraft } from "./SupportDraft.tsx";
import { Timeline } from "./Timeline.tsx";

export interface RestrictionsPageProps {
  readonly view: ReadonlySignal<Loaded<RestrictionsView>>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
  /** Its address may name one of the events; left out: none is named. */
  readonly router?: Router;
}

/** What LinkedIn said: what it means, when sending goes on and how, what led to it, and all there was before. */
export function RestrictionsPage({ view: source, actions, now, router }: RestrictionsPageProps) {
  const loaded = source.value;
  const here = router?.here.value;
  useNamed(
    here?.kind === "place" && here.place === "restrictions" ? here.id : null,
    loaded.state === "ready",
  );
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  const view = loaded.value;
  const { policy } = view.settings;
  if (policy === null) return <NotSetUp />;
  const moment = { now: now.value, zone: policy.zone };
  return (
    <main class="restrictions">
      {view.current ? (
        <Current current={view.current} view={view} actions={actions} moment={moment} />
      ) : (
        <Nothing view={view} moment={moment} />
      )}
      <Timeline timeline={view.timeline} zone={policy.zone} />
      <History view={view} actions={actions} moment={moment} />
      <OneEmail people={view.oneEmail} moment={moment} />
    </main>
  );
}

/** Brings the event that the address names into sight, and those who listen to it. */
function useNamed(id: string | null, isReady: boolean): void {
  // Before the place around it looks whether somebody has the focus already.
  useLayoutEffect(() => {
    if (id === null || !isReady) return;
    const event = document.getElementById(eventId(id));
    event?.scrollIntoView({ block: "center" });
    event?.focus({ preventScroll: true });
  }, [id, isReady]);
}

interface PartProps {
  readonly view: RestrictionsView;
  readonly moment: Moment;
}

/** What holds sending back: what happened, what to do, when it goes on, in this order. */
function Current({
  current,
  view,
  actions,
  moment,
}: PartProps & { readonly current: EventView; readonly actions: Actions }) {
  const { event } = current;
  return (
    <>
      {isStanding(event) ? (
        <Standing current={current} moment={moment} />
      ) : (
        <Confirmed event={event} moment={moment} />
      )}
      <div class="stop-columns">
        <GoingOn event={event} view={view} actions={actions} moment={moment} />
        <WhatLedToIt event={event} />
      </div>
      <Guide kind={event.kind} />
      <SupportDraft
        key={`${event.id} ${event.kind} ${event.at}`}
        text={supportDraft(event, view.accountName, moment.zone)}
      />
    </>
  );
}

interface StandingProps {
  readonly current: EventView;
  readonly moment: Moment;
}

/** LinkedIn's stop that stands. */
function Standing({ current, moment }: StandingProps) {
  const { event } = current;
  const { what, next } = restrictionWords(event.kind);
  const waiting = event.cooldownUntil > moment.now;
  return (
    <header class="said">
      <p class="small">{sentence(seenAtWords(event, moment))}</p>
      <h1>{what}</h1>
      <p class="end">
        {waiting ? stillWords(event, moment) : t("restrictions_needs_word")} {stretchWords(current)}
      </p>
      <p>{waiting ? next : t("restrictions_nothing_before_that")}</p>
      <OwnWords remark={event.remark} />
    </header>
  );
}

/** It is over, as the person said; the look at the Sent page is to come. */
function Confirmed({ event, moment }: { readonly event: RestrictionEvent; readonly moment: Moment }) {
  const { title, what, next, after } = goingOnWords(event, moment);
  return (
    <header class="said calm">
      <p class="small">
        {t("restrictions_name_and_when", {
          name: restrictionName(event.kind),
          when: seenAtWords(event, moment),
        })}
      </p>
      <h1>{title}</h1>
      <p>{what}</p>
      <p class="end">{next}</p>
      <p>{after}</p>
      <OwnWords remark={event.remark} />
    </header>
  );
}

const OwnWords = ({ remark }: { readonly remark: string }) =>
  remark === "" ? null : <p class="own-words">{t("restrictions_own_words", { remark })}</p>;

const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase(locale()) + words.slice(1);

/** Nothing holds back now. */
function Nothing({ view, moment }: PartProps) {
  const last = view.events.find(({ event }) => event.dismissedAt === null)?.event;
  return (
    <header class="lead">
      <h1>{t("restrictions_none_now")}</h1>
      <p>
        {last
          ? t("restrictions_last_said", { name: restrictionName(last.kind), seen: seenAtWords(last, moment) })
          : t("restrictions_never_said")}{" "}
        {t("restrictions_when_it_does")}
      </p>
    </header>
  );
}

interface Said {
  readonly words: string;
  readonly undo: readonly Change[];
}

/** All of it, with what a person can do about it: tell, correct, dismiss, and take that back. */
function History({ view, actions, moment }: PartProps & { readonly actions: Actions }) {
  const runner = useRunner();
  const [form, setForm] = useState<{ readonly event: RestrictionEvent | null } | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const done = (report: ToldReport | null, what: DoneByHand) => {
    setSaid(
      report === null
        ? { words: t("restrictions_done_nothing"), undo: [] }
        : { words: doneWords(report, what, moment), undo: report.undo },
    );
  };
  const busy = runner.busy.value;
  return (
    <section class="stack" aria-labelledby="events-title">
      <div class="row apart">
        <h2 id="events-title">{t("restrictions_events_title")}</h2>
        <Act onAct={() => setForm({ event: null })}>{t("restrictions_events_add")}</Act>
      </div>
      <div class="row">
        <p role="status">{said?.words}</p>
        {said && said.undo.length > 0 && (
          <Act
            class="plain"
            idle={busy}
            onAct={() =>
              void runner.run(
                () => actions.undoTold(said.undo),
                (undone) =>
                  setSaid({
                    words: undone ? t("restrictions_undone") : t("restrictions_not_undone"),
                    undo: [],
                  }),
              )
            }
          >
            {t("restrictions_undo")}
          </Act>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
      <EventList
        events={view.events}
        shown={view.current?.event.id ?? null}
        moment={moment}
        busy={busy}
        onCorrect={(event) => setForm({ event })}
        onDismiss={(event) =>
          void runner.run(
            () => actions.dismissRestriction(event.id),
            (report) => done(report, "dismissed"),
          )
        }
        onRestore={(event) =>
          void runner.run(
            () => actions.restoreRestriction(event.id),
            (report) => done(report, "restored"),
          )
        }
      />
      {form && (
        <EventForm
          event={form.event}
          actions={actions}
          moment={moment}
          onClose={() => setForm(null)}
          onDone={(report) => done(report, form.event ? "corrected" : "added")}
        />
      )}
    </section>
  );
}
