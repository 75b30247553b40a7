import { signal } from "@preact/signals";
import type { Actions } from "../../src/app/actions.ts";
import type { EventView, RestrictionsView } from "../../src/app/restrictions/view.ts";
import type { DailyFigures } from "../../src/core/invitation/attempt.ts";
import { stretchOf } from "../../src/core/restriction/cooldown.ts";
import {
  inForce,
  type RestrictionContext,
  type RestrictionEvent,
} from "../../src/core/restriction/restriction.ts";
import { timelineOf } from "../../src/core/restriction/timeline.ts";
import { NEW_SETTINGS } from "../../src/core/settings/settings.ts";
import { noFigures } from "../../src/core/statistics/figures.ts";
import type { Loaded } from "../../src/ui/live/loaded.ts";
import { PageFrame } from "../../src/ui/page/PageFrame.tsx";
import { RestrictionsPage } from "../../src/ui/restrictions/RestrictionsPage.tsx";
import { NOW, ZONE } from "./people.ts";
import { pretendedActions } from "./pretended-actions.ts";
import { stop } from "./stops.ts";
import { plan, settings } from "./usual.ts";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Half a year: a climb, a stop, a slower climb, and another one. */
export const pastFigures: readonly DailyFigures[] = Array.from({ length: 200 }, (_, index) => {
  const day = Temporal.PlainDate.from("2026-03-03").subtract({ days: 199 - index });
  const ago = 199 - index;
  const stopped = (ago >= 60 && ago < 75) || ago >= 170;
  const level =
    ago > 75 ? Math.min(12, 3 + Math.floor((170 - ago) / 8)) : Math.min(8, 3 + Math.floor((60 - ago) / 9));
  const sent = day.dayOfWeek < 6 && !stopped ? level : 0;
  const share = ago > 110 ? 0.22 : ago > 60 ? 0.16 : 0.34;
  return { ...noFigures(day.toString()), sent, acceptedOfSent: Math.round(sent * share) };
});

const context: RestrictionContext = {
  sentDay: 8,
  sentWeek: 37,
  perDay: 8,
  decided: 112,
  accepted: 19,
  noteKnown: 35,
  blank: 31,
  pending: 96,
};

export const first = stop({
  context,
  at: NOW - 3 * HOUR,
  seenOn: "invite dialog",
  cooldownUntil: NOW + 7 * DAY - 3 * HOUR,
});

export function viewWith(
  events: readonly RestrictionEvent[],
  over: Partial<RestrictionsView> = {},
): RestrictionsView {
  const views: readonly EventView[] = events.map((event) => ({
    event,
    stretch: stretchOf(
      event.kind,
      inForce(events).filter(({ id, at }) => id !== event.id && at <= event.at),
      event.at,
    ),
    elsewhere: false,
  }));
  return {
    settings,
    plan,
    events: views,
    current: views[0] ?? null,
    checkFailed: false,
    pace: {
      first: { day: "2026-03-10", sent: 0, count: 4, bounds: [{ kind: "target", target: 15 }], weekday: 2 },
      perWeek: [14, 20, 22, 25],
      later: 6,
    },
    timeline: timelineOf(pastFigures, events, NOW, ZONE, 26),
    oneEmail: [],
    accountName: "Pia Beispiel",
    ...over,
  };
}

const past = (id: string, ago: number, over: Partial<RestrictionEvent>): RestrictionEvent =>
  stop({
    id,
    at: NOW - ago * DAY,
    cooldownUntil: NOW - ago * DAY + 7 * DAY,
    confirmedAt: NOW - ago * DAY + 8 * DAY,
    checkedAt: NOW - ago * DAY + 8 * DAY,
    context,
    ...over,
  });

const many = [
  stop({ ...first, cooldownUntil: NOW + 14 * DAY - 3 * HOUR }),
  past("told", 40, {
    kind: "approaching-limit",
    source: "person",
    seenOn: "",
    remark: "A mail with the subject “You are getting close”.",
    cooldownUntil: NOW - 40 * DAY,
    context: { ...context, perDay: null, pending: null },
  }),
  past("none", 52, { kind: "signed-out", dismissedAt: NOW - 50 * DAY }),
  past("earlier", 74, {}),
  past("long-ago", 130, { kind: "challenge", context: null }),
];

export const restrictionStates = {
  first: viewWith([first]),
  over: viewWith([{ ...first, at: NOW - 7 * DAY - HOUR, cooldownUntil: NOW - HOUR }]),
  checking: viewWith([{ ...first, at: NOW - 7 * DAY - HOUR, cooldownUntil: NOW - HOUR, confirmedAt: NOW }]),
  "check-failed": viewWith(
    [
      {
        ...first,
        at: NOW - 7 * DAY - HOUR,
        cooldownUntil: NOW - HOUR,
        confirmedAt: NOW - HOUR,
        checkTries: 3,
        checkTriedAt: NOW - 8 * 60_000,
      },
    ],
    { checkFailed: true },
  ),
  many: viewWith(many, {
    oneEmail: [
      { prospectId: "a", name: "Emil Example", at: NOW - 2 * DAY },
      { prospectId: "b", name: "Ada Mock", at: NOW - 12 * DAY },
    ],
  }),
  calm: viewWith(many.slice(1), { current: null }),
  none: viewWith([], { current: null, timeline: timelineOf([], [], NOW, ZONE, 26) }),
  identity: viewWith([{ ...first, kind: "identity-check", seenOn: "/feed/", cooldownUntil: NOW + 14 * DAY }]),
} as const satisfies Readonly<Record<string, RestrictionsView>>;

export const restrictionsPage = (view: Loaded<RestrictionsView>, actions: Partial<Actions> = {}) => (
  <PageFrame place="restrictions">
    <RestrictionsPage view={signal(view)} actions={pretendedActions(actions)} now={signal(NOW)} />
  </PageFrame>
);

const named = Object.entries(restrictionStates);
const shown = (value: RestrictionsView) => () => restrictionsPage({ state: "ready", value });

/** By name, as the gallery has them. */
export const restrictionViews: Readonly<Record<string, () => preact.JSX.Element>> = {
  ...Object.fromEntries(named.map(([name, value]) => [`page-restrictions-${name}`, shown(value)])),
  "page-restrictions-first-narrow": shown(restrictionStates.first),
  "page-restrictions-many-narrow": shown(restrictionStates.many),
  "page-restrictions-failed": () =>
    restrictionsPage({ state: "failed", problem: { kind: "unavailable", message: "closed" } }),
  "page-restrictions-before": () =>
    restrictionsPage({
      state: "ready",
      value: { ...restrictionStates.none, settings: NEW_SETTINGS },
    }),
};
