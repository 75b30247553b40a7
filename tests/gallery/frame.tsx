import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { FrameView } from "../../src/app/queries/frame.ts";
import type { Overview, SegmentView } from "../../src/app/views.ts";
import type { Loaded } from "../../src/ui/live/loaded.ts";
import { NO_SHELF } from "../../src/ui/live/shelf.ts";
import { NotLoaded, Nowhere } from "../../src/ui/page/Nowhere.tsx";
import { PageFrame } from "../../src/ui/page/PageFrame.tsx";
import type { PagePlace } from "../../src/ui/page/places.ts";
import { SettingsPage } from "../../src/ui/settings/SettingsPage.tsx";
import { ReviewPage } from "../../src/ui/today/ReviewPage.tsx";
import { pageApp } from "./page-app.tsx";
import { NOW, segmentViews } from "./people.ts";
import { peoplePlace, pretendedPerson } from "./people-place.tsx";
import { pretendedActions } from "./pretended-actions.ts";
import { states } from "./states.ts";
import { overview } from "./usual.ts";

export const frameView: FrameView = {
  settings: overview.settings,
  plan: overview.plan,
  toReview: 3,
  segments: segmentViews.map(({ segment }) => segment),
};
const stoppedView: FrameView = {
  ...frameView,
  settings: states.restricted.settings,
  plan: states.restricted.plan,
};

/** A place of the full page with everything that stands around it. */
export const framed = (
  place: PagePlace | null,
  children: ComponentChildren,
  view: FrameView = frameView,
): preact.JSX.Element => (
  <PageFrame
    place={place}
    frame={signal<Loaded<FrameView>>({ state: "ready", value: view })}
    now={signal(NOW)}
    onGoTo={() => {}}
  >
    {children}
  </PageFrame>
);

/** With the places opened over a small window. */
function withPlaces(view: preact.JSX.Element): preact.JSX.Element {
  window.galleryReady = (async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    document.querySelector<HTMLElement>(".page-places")?.showPopover();
  })();
  return view;
}

/** The palette over people, with something typed or without. */
function withPalette(typed: string): preact.JSX.Element {
  const { view } = pageApp({ start: "#people", place: () => peoplePlace({ more: 400 }) });
  window.galleryReady = (async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const input = document.querySelector<HTMLInputElement>(".palette input");
    if (input && typed !== "") {
      input.value = typed;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  })();
  return view;
}

function withKeys(): preact.JSX.Element {
  const { view } = pageApp({ start: "#people", place: () => peoplePlace({ more: 400 }) });
  window.galleryReady = (async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    dispatchEvent(new KeyboardEvent("keydown", { key: "?" }));
    await new Promise((resolve) => setTimeout(resolve, 100));
  })();
  return view;
}

const settingsPlace = () =>
  framed(
    "settings",
    <SettingsPage
      overview={signal<Loaded<Overview>>({ state: "ready", value: overview })}
      actions={pretendedActions()}
      now={signal(NOW)}
      keys={{
        list: async () => [
          { name: "_execute_action", shortcut: "Alt+Shift+P" },
          { name: "open-review", shortcut: "Alt+Shift+R" },
          { name: "open-panel", shortcut: "Alt+Shift+L" },
          { name: "pause-or-go-on", shortcut: "" },
        ],
        change: async () => {},
      }}
      leave={{ ask: async () => true, giveUp: async () => {} }}
    />,
  );
const reviewPlace = () =>
  framed(
    "review",
    <ReviewPage
      overview={signal<Loaded<Overview>>({ state: "ready", value: overview })}
      segments={signal<Loaded<readonly SegmentView[]>>({ state: "ready", value: segmentViews })}
      actions={pretendedActions()}
      now={signal(NOW)}
      shelf={NO_SHELF}
      person={pretendedPerson}
    />,
  );

/** Some of them picked. */
function withPicked(more = 400): preact.JSX.Element {
  window.galleryReady = (async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const place of [1, 2, 4])
      document.querySelectorAll<HTMLElement>(".people-row .pick")[place]?.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
  })();
  return framed("people", peoplePlace({ more }));
}
const withPerson = () => framed("people", peoplePlace({ more: 400, fragment: "#people/noor-example" }));

export const frameViews: Readonly<Record<string, () => preact.JSX.Element>> = {
  "page-frame-people": () => framed("people", peoplePlace({ more: 400 })),
  "page-frame-people-narrow": () => framed("people", peoplePlace({ more: 400 })),
  "page-frame-places-narrow": () => withPlaces(framed("people", peoplePlace({ more: 400 }))),
  "page-frame-stopped": () => framed("people", peoplePlace(), stoppedView),
  "page-frame-stopped-narrow": () => framed("people", peoplePlace(), stoppedView),
  "page-frame-picked": () => withPicked(),
  "page-frame-picked-narrow": () => withPicked(),
  "page-frame-person": withPerson,
  "page-frame-person-narrow": withPerson,
  "page-palette": () => withPalette(""),
  "page-palette-asked": () => withPalette("al"),
  "page-palette-narrow": () => withPalette("al"),
  "page-palette-none": () => withPalette("zebra"),
  "page-keys": withKeys,
  "page-keys-narrow": withKeys,
  "page-frame-settings": settingsPlace,
  "page-frame-settings-narrow": settingsPlace,
  "page-frame-review": reviewPlace,
  "page-frame-review-narrow": reviewPlace,
  "page-frame-nowhere": () => framed(null, <Nowhere fragment="#peeple" />),
  "page-frame-not-loaded": () => framed("people", <NotLoaded message="Failed to fetch the module." />),
};
