import { signal } from "@preact/signals";
import type { HealthView } from "../../src/app/health/read-health.ts";
import type { Signs } from "../../src/app/health/read-signs.ts";
import type { Overview } from "../../src/app/views.ts";
import { type HealthInputs, healthOf } from "../../src/core/health/index.ts";
import { defaultPolicy } from "../../src/core/policy/defaults.ts";
import { addDays } from "../../src/core/shared/wall-clock.ts";
import { noFigures } from "../../src/core/statistics/figures.ts";
import { HealthPage } from "../../src/ui/health/HealthPage.tsx";
import type { Loaded } from "../../src/ui/live/loaded.ts";
import { PageFrame } from "../../src/ui/page/PageFrame.tsx";
import type { PagePlace } from "../../src/ui/page/places.ts";
import { PopupApp } from "../../src/ui/popup/PopupApp.tsx";
import { NOW, segmentViews, ZONE } from "./people.ts";
import { pretendedActions } from "./pretended-actions.ts";
import { stop } from "./stops.ts";
import { overview as usual } from "./usual.ts";

const DAY = 24 * 60 * 60 * 1000;
const TODAY = "2026-03-03";
const POLICY = defaultPolicy("basic", ZONE);

/** Five a working day over half a year; every so manieth says yes. */
const days = (every: number) =>
  Array.from({ length: 200 }, (_, index) => {
    const day = addDays(TODAY, index - 199);
    const works = Temporal.PlainDate.from(day).dayOfWeek < 6;
    if (!works) return noFigures(day);
    const yes = index % every === 0 ? 3 : 1;
    return { ...noFigures(day), sent: 5, acceptedOfSent: yes, accepted: yes };
  });

const sends = (inDay: number, inWeek: number) => [
  ...Array.from({ length: inWeek - inDay }, (_, index) => NOW - 6 * DAY + index * 60_000),
  ...Array.from({ length: inDay }, (_, index) => NOW - 5 * 60 * 60_000 + index * 60_000),
];

export const quiet: HealthInputs = {
  today: TODAY,
  days: days(2),
  sends: sends(4, 24),
  pending: { now: 96, weekAgo: 101 },
  old: { now: 31, weekAgo: 26 },
  sentPage: null,
  takenBack: [addDays(TODAY, -40), addDays(TODAY, -41)],
  notes: { left: 3, perMonth: 5, weekAgo: null },
  notesNeeded: true,
  events: [],
  network: { count: 8_214, at: NOW - 50 * DAY, source: "archive", since: 21 },
};

export const healthView = (over: Partial<HealthInputs> = {}): HealthView => ({
  health: healthOf({ ...quiet, ...over }, POLICY, NOW),
  policy: POLICY,
});

const NOTHING: Partial<HealthInputs> = {
  days: [],
  sends: [],
  pending: { now: 0, weekAgo: 0 },
  old: { now: 0, weekAgo: 0 },
  takenBack: [],
  notes: { left: 5, perMonth: 5, weekAgo: null },
  network: null,
};

export const healthStates = {
  quiet: healthView(),
  nothing: healthView(NOTHING),
  young: healthView({
    ...NOTHING,
    days: days(2).slice(-6),
    sends: sends(4, 24),
    pending: { now: 28, weekAgo: 0 },
  }),
  watch: healthView({
    pending: { now: 412, weekAgo: 371 },
    sentPage: { count: 455, at: NOW - 2 * DAY },
    old: { now: 188, weekAgo: 160 },
    notes: { left: 0, perMonth: 5, weekAgo: null },
  }),
  act: healthView({
    days: days(400).map((figures, index) => ({ ...figures, acceptedOfSent: index % 3 === 0 ? 1 : 0 })),
    sends: sends(23, 92),
    pending: { now: 733, weekAgo: 690 },
    old: { now: 431, weekAgo: 402 },
    events: [
      stop({
        at: NOW - 40 * DAY,
        cooldownUntil: NOW - 33 * DAY,
        confirmedAt: NOW - 33 * DAY,
        checkedAt: NOW - 33 * DAY,
      }),
    ],
    network: { count: 27_411, at: NOW - 5 * DAY, source: "page", since: 9 },
  }),
  stopped: healthView({ events: [stop()] }),
} as const satisfies Readonly<Record<string, HealthView>>;

export const healthPage = (view: Loaded<HealthView | null>) => (
  <PageFrame place="health">
    <HealthPage health={signal(view)} />
  </PageFrame>
);

const ready = (value: HealthView | null): Loaded<HealthView | null> => ({ state: "ready", value });

export const popupWith = (
  signs: Signs,
  overview: Overview = usual,
  onPlace: (place: PagePlace) => void = () => {},
) => (
  <PopupApp
    overview={signal({ state: "ready", value: overview })}
    segments={signal({ state: "ready", value: segmentViews })}
    actions={pretendedActions()}
    now={signal(NOW)}
    signs={signal({ state: "ready", value: signs })}
    openPlace={onPlace}
  />
);

export const bothSigns: Signs = {
  health: healthStates.watch.health,
  connections: { count: 2, more: false },
};

export const healthViews: Readonly<Record<string, () => preact.JSX.Element>> = {
  "today-signs": () => popupWith(bothSigns),
  "today-signs-act": () =>
    popupWith({ health: healthStates.act.health, connections: { count: 20, more: true } }),
  "page-health": () => healthPage(ready(healthStates.quiet)),
  "page-health-nothing": () => healthPage(ready(healthStates.nothing)),
  "page-health-watch": () => healthPage(ready(healthStates.watch)),
  "page-health-act": () => healthPage(ready(healthStates.act)),
  "page-health-act-narrow": () => healthPage(ready(healthStates.act)),
  "page-health-stopped": () => healthPage(ready(healthStates.stopped)),
  "page-health-newer": () =>
    healthPage({ state: "failed", problem: { kind: "newer-database", stored: 5, known: 4 } }),
};
