import { signal } from "@preact/signals";
import { render } from "preact";
import type { Actions } from "../../src/app/actions.ts";
import type { DashboardView, Overview, SegmentView } from "../../src/app/views.ts";
import { DashboardApp } from "../../src/ui/dashboard/DashboardApp.tsx";
import type { Loaded } from "../../src/ui/live/loaded.ts";
import { PopupApp } from "../../src/ui/popup/PopupApp.tsx";
import type { Place } from "../../src/ui/popup/places.ts";
import { SettingsPage } from "../../src/ui/settings/SettingsPage.tsx";
import { dashboard, emptyDashboard, youngDashboard } from "./dashboards.ts";
import { long, NOW, segmentViews } from "./people.ts";
import { pretendedActions, salesPage, searchPage, suggestionsPage } from "./pretended-actions.ts";
import { heldBack, overview, ownHours, snapshot, states } from "./states.ts";

const root = document.getElementById("root");
const now = signal(NOW);

function popup(
  view: Loaded<Overview>,
  start: Place = "today",
  actions: Actions = pretendedActions(),
  segments: readonly SegmentView[] = segmentViews,
) {
  return (
    <PopupApp
      overview={signal(view)}
      segments={signal<Loaded<readonly SegmentView[]>>({ state: "ready", value: segments })}
      actions={actions}
      now={now}
      openDashboard={() => {}}
      start={start}
    />
  );
}

const ready = <T,>(value: T): Loaded<T> => ({ state: "ready", value });
const page = (view: Loaded<DashboardView>) => (
  <DashboardApp dashboard={signal(view)} actions={pretendedActions()} now={now} />
);
const settingsPage = (view: Overview) => (
  <SettingsPage overview={signal(ready(view))} actions={pretendedActions()} now={now} />
);
const newer = { state: "failed", problem: { kind: "newer-database", stored: 4, known: 3 } } as const;

const first = segmentViews[0];
const broken: readonly SegmentView[] =
  first?.template == null
    ? []
    : [{ ...first, template: { ...first.template, body: "Hello {{ fist_name }},\nI would like" } }];

/** Every view by name. `shoot.ts` asks for the list by `window.gallery`. */
const views: Readonly<Record<string, () => preact.JSX.Element>> = {
  ...Object.fromEntries(
    Object.entries(states).map(([name, state]) => [`today-${name}`, () => popup(ready<Overview>(state))]),
  ),
  "today-long": () => popup(ready<Overview>({ ...overview, review: long })),
  "popup-loading": () => popup({ state: "loading" }),
  "popup-newer": () => popup(newer),
  "popup-refused": () =>
    popup({ state: "failed", problem: { kind: "write-refused", message: "QuotaExceededError" } }),
  write: () => popup(ready<Overview>(overview), "write"),
  "write-first": () => popup(ready<Overview>(overview), "write", pretendedActions(), []),
  "write-broken": () => popup(ready<Overview>(overview), "write", pretendedActions(), broken),
  add: () => popup(ready<Overview>(overview), "add"),
  "add-search": () =>
    popup(ready<Overview>(overview), "add", pretendedActions({ readActiveTab: async () => searchPage })),
  "add-sales": () =>
    popup(
      ready<Overview>(overview),
      "add",
      pretendedActions({
        readActiveTab: async () => salesPage,
        recognise: async (people) =>
          people.map((_, place) =>
            place === 1 ? { standing: "in-queue", segmentName: "Clinical trial leads, Nordics" } : null,
          ),
      }),
    ),
  "add-suggestions": () =>
    popup(ready<Overview>(overview), "add", pretendedActions({ readActiveTab: async () => suggestionsPage })),
  "add-elsewhere": () =>
    popup(ready<Overview>(overview), "add", pretendedActions({ readActiveTab: async () => null })),
  "add-no-segment": () => popup(ready<Overview>(overview), "add", pretendedActions(), []),
  settings: () => popup(ready<Overview>(overview), "settings"),
  "settings-days": () => popup(ready<Overview>(ownHours), "settings"),
  "settings-held": () => popup(ready<Overview>(heldBack), "settings"),
  "page-settings": () => settingsPage(ownHours),
  "page-settings-paused": () => settingsPage({ ...states.paused, snapshot: { ...snapshot, paused: true } }),
  dashboard: () => page(ready(dashboard)),
  "dashboard-empty": () => page(ready(emptyDashboard)),
  "dashboard-young": () => page(ready(youngDashboard)),
  "dashboard-newer": () => page(newer),
};

declare global {
  interface Window {
    gallery: readonly string[];
  }
}

window.gallery = Object.keys(views);
const name = new URLSearchParams(location.search).get("view") ?? "";
const view = views[name];
if (root) {
  render(
    view ? (
      view()
    ) : (
      <ul>
        {Object.keys(views).map((other) => (
          <li key={other}>
            <a href={`?view=${other}`}>{other}</a>
          </li>
        ))}
      </ul>
    ),
    root,
  );
}
