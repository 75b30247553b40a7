import { type Signal, signal } from "@preact/signals";
import type { Actions } from "../../src/app/actions.ts";
import type { Overview, SegmentView } from "../../src/app/views.ts";
import type { Candidate } from "../../src/core/pacing/types.ts";
import type { Loaded } from "../../src/ui/live/loaded.ts";
import type { Shelf } from "../../src/ui/live/shelf.ts";
import type { PagePlace } from "../../src/ui/page/places.ts";
import { PanelApp } from "../../src/ui/panel/PanelApp.tsx";
import { long, NOW, segmentViews } from "./people.ts";
import { pretendedActions } from "./pretended-actions.ts";
import { states } from "./states.ts";
import { overview, plan } from "./usual.ts";

/** The planner knows the approved ones by the ids they have in the list. */
const agreeing = (view: Overview): Overview => ({
  ...view,
  snapshot: view.snapshot && {
    ...view.snapshot,
    approved: view.approved.map(
      ({ invitation }): Candidate => ({
        id: invitation.id,
        segmentId: invitation.segmentId,
        noted: invitation.note !== "",
      }),
    ),
  },
});

const inMinutes = (minutes: number): Overview => {
  const at = NOW + minutes * 60_000;
  return agreeing({
    ...overview,
    plan: { ...plan, nextAt: at, wakeAt: at, blocker: { kind: "slot", at } },
  });
};

/** The panel's states, by name. */
export const panelStates = {
  usual: inMinutes(12.5),
  "any-moment": agreeing({ ...overview, plan: { ...plan, due: "x", nextAt: NOW, blocker: null } }),
  tomorrow: agreeing({
    ...overview,
    plan: { ...plan, nextAt: NOW + 26 * 3_600_000, blocker: { kind: "allowance-used" } },
  }),
  paused: agreeing(states.paused),
  restricted: agreeing(states.restricted),
  "wait-over": agreeing(states["wait-over"]),
  "in-flight": agreeing(states["in-flight"]),
  unknown: agreeing(states.unknown),
  "other-account": agreeing(states["other-account"]),
  "taking-back": agreeing(states["taking-back"]),
  "nothing-approved": agreeing({
    ...overview,
    approved: [],
    counts: { ...overview.counts, approved: 0 },
    plan: { ...plan, nextAt: null, blocker: { kind: "nothing-approved" } },
  }),
  empty: agreeing(states.empty),
  reviewed: agreeing(states.reviewed),
  long: agreeing({ ...overview, review: long, approved: long.slice(0, 2) }),
  "first-run": states["first-run"],
} as const satisfies Readonly<Record<string, Overview>>;

export const stateNames = Object.keys(panelStates) as (keyof typeof panelStates)[];

export interface PanelOptions {
  readonly actions?: Partial<Actions>;
  readonly now?: number;
  readonly second?: Signal<number>;
  readonly shelf?: Shelf;
  readonly openPlace?: (place: PagePlace) => void;
}

/** The panel over invented people. */
export const panelOf = (view: Loaded<Overview>, options: PanelOptions = {}) =>
  panelFollowing(signal(view), options);

/** The same, for a test that changes what it shows. */
export const panelFollowing = (view: Signal<Loaded<Overview>>, options: PanelOptions = {}) => (
  <PanelApp
    overview={view}
    segments={signal<Loaded<readonly SegmentView[]>>({ state: "ready", value: segmentViews })}
    actions={pretendedActions(options.actions)}
    now={signal(options.now ?? NOW)}
    second={options.second ?? signal(options.now ?? NOW)}
    openPlace={options.openPlace ?? (() => {})}
    {...(options.shelf === undefined ? {} : { shelf: options.shelf })}
  />
);

const ready = (value: Overview): Loaded<Overview> => ({ state: "ready", value });
const both = (name: string, view: () => preact.JSX.Element) => [
  [`panel-${name}`, view] as const,
  [`panel-${name}-narrow`, view] as const,
];

export const panelViews: Readonly<Record<string, () => preact.JSX.Element>> = Object.fromEntries([
  ...Object.entries(panelStates).flatMap(([name, state]) => both(name, () => panelOf(ready(state)))),
  ...both("loading", () => panelOf({ state: "loading" })),
  ...both("newer", () =>
    panelOf({ state: "failed", problem: { kind: "newer-database", stored: 4, known: 3 } }),
  ),
]);
