import { signal } from "@preact/signals";
import type { Actions } from "../../src/app/actions.ts";
import type { DashboardFigures } from "../../src/app/dashboard/view.ts";
import type { DashboardView } from "../../src/app/views.ts";
import type { DashboardFilter } from "../../src/core/dashboard/filter.ts";
import { DashboardApp } from "../../src/ui/dashboard/DashboardApp.tsx";
import type { Asked } from "../../src/ui/dashboard/filter-address.ts";
import type { Loaded } from "../../src/ui/live/loaded.ts";
import { PageFrame } from "../../src/ui/page/PageFrame.tsx";
import { emptyFigures, figures, manyFigures, tenFigures } from "./dashboard-figures.ts";
import { dashboard, emptyDashboard, manyDashboard, youngDashboard } from "./dashboards.ts";
import { NOW } from "./people.ts";
import { pretendedActions } from "./pretended-actions.ts";

const ready = <T,>(value: T): Loaded<T> => ({ state: "ready", value });

export interface DashboardOptions {
  readonly view?: Loaded<DashboardView>;
  readonly actions?: Partial<Actions>;
  readonly asked?: Asked;
  /** Told of every filter whose figures are asked for. */
  readonly onFollow?: (filter: DashboardFilter) => void;
  readonly onKeep?: (asked: Asked) => void;
}

/** The dashboard over invented figures, which are the same whatever is looked at. */
export function dashboardPlace(
  of: Loaded<DashboardFigures>,
  { view = ready(dashboard), actions = {}, asked = {}, onFollow, onKeep }: DashboardOptions = {},
) {
  const address = signal<Asked>(asked);
  return (
    <DashboardApp
      dashboard={signal(view)}
      figures={(filter) => {
        onFollow?.(filter);
        const shown = of.state === "ready" ? ready({ ...of.value, filter }) : of;
        return { signal: signal(shown), dispose: () => {} };
      }}
      address={{
        asked: address,
        keep(next) {
          onKeep?.(next);
          address.value = next;
        },
      }}
      actions={pretendedActions(actions)}
      now={signal(NOW)}
    />
  );
}

/** Settled once every chart is drawn; where there are none, `least` is 0. */
function drawn(view: preact.JSX.Element, least = 1) {
  window.galleryReady = (async () => {
    for (;;) {
      const places = [...document.querySelectorAll(".chart-place")];
      if (places.length >= least && places.every((place) => place.childElementCount > 0)) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  })();
  return <PageFrame place="figures">{view}</PageFrame>;
}

const usual = () => drawn(dashboardPlace(ready(figures)));
const ten = () =>
  drawn(dashboardPlace(ready(tenFigures), { view: ready(youngDashboard), asked: { period: "4-weeks" } }));
const empty = () => drawn(dashboardPlace(ready(emptyFigures), { view: ready(emptyDashboard) }), 0);
const many = () =>
  drawn(dashboardPlace(ready(manyFigures), { view: ready(manyDashboard), asked: { period: "all" } }));

export const dashboardViews = {
  dashboard: usual,
  "dashboard-narrow": usual,
  "dashboard-ten": ten,
  "dashboard-ten-narrow": ten,
  "dashboard-empty": empty,
  "dashboard-empty-narrow": empty,
  "dashboard-many": many,
  "dashboard-many-narrow": many,
  "dashboard-newer": () =>
    dashboardPlace({ state: "failed", problem: { kind: "newer-database", stored: 4, known: 3 } }),
} as const;
