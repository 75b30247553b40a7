import { signal } from "@preact/signals";
import type { Actions } from "../../src/app/actions.ts";
import type { WhatWorks } from "../../src/app/experiments/what-works.ts";
import type { Overview, SegmentView } from "../../src/app/views.ts";
import { AddPage } from "../../src/ui/add/AddPage.tsx";
import { ComparePage } from "../../src/ui/compare/ComparePage.tsx";
import { WritePage } from "../../src/ui/compose/WritePage.tsx";
import type { MessageKey } from "../../src/ui/i18n/keys.ts";
import { t } from "../../src/ui/i18n/language.ts";
import type { Loaded } from "../../src/ui/live/loaded.ts";
import { NO_SHELF, type Shelf } from "../../src/ui/live/shelf.ts";
import { PageFrame } from "../../src/ui/page/PageFrame.tsx";
import { PopupApp } from "../../src/ui/popup/PopupApp.tsx";
import type { Place } from "../../src/ui/popup/places.ts";
import { SettingsPage } from "../../src/ui/settings/SettingsPage.tsx";
import { acceptedViews } from "./accepted.tsx";
import { archiveViews } from "./archive.tsx";
import { dashboardViews } from "./dashboard-place.tsx";
import { nothingWorksYet, whatWorks } from "./experiments.ts";
import { frameViews } from "./frame.tsx";
import { healthViews } from "./health.tsx";
import { brokenFile, noAddressFile, someHeldOut, sureFile, unsureFile } from "./lists.ts";
import { panelViews } from "./panel.tsx";
import { pendingViews } from "./pending-place.tsx";
import { long, NOW, segmentViews } from "./people.ts";
import { peoplePlace, placeView } from "./people-place.tsx";
import { addReport, pretendedActions, salesPage, searchPage, suggestionsPage } from "./pretended-actions.ts";
import { profileViews } from "./profile.tsx";
import { restrictionViews } from "./restrictions.tsx";
import { reviewViews } from "./review-page.tsx";
import { states } from "./states.ts";
import { heldBack } from "./stops.ts";
import { overview, ownHours, snapshot } from "./usual.ts";
import { welcomeViews } from "./welcome.tsx";
import { emojiIn, mistypedIn, writing } from "./writing.ts";

const now = signal(NOW);

function popup(
  view: Loaded<Overview>,
  start: Place = "today",
  actions: Actions = pretendedActions(),
  segments: readonly SegmentView[] = segmentViews,
  shelf: Shelf = NO_SHELF,
) {
  return (
    <PopupApp
      overview={signal(view)}
      segments={signal<Loaded<readonly SegmentView[]>>({ state: "ready", value: segments })}
      actions={actions}
      now={now}
      openPlace={() => {}}
      openPanel={() => {}}
      start={start}
      shelf={shelf}
    />
  );
}

/** The Add place with a file chosen, as if by hand, once it stands there. */
function withFile(view: preact.JSX.Element, file: File, then?: () => void) {
  window.galleryReady = (async () => {
    await until(() => document.querySelector('input[type="radio"]') !== null);
    const labels = [...document.querySelectorAll("label")];
    labels.find((label) => label.textContent === t("people_from_file"))?.click();
    await until(() => document.querySelector('input[type="file"]') !== null);
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const transfer = new DataTransfer();
    transfer.items.add(file);
    if (input) input.files = transfer.files;
    input?.dispatchEvent(new Event("change", { bubbles: true }));
    await until(() => document.querySelector(".check, .columns, .fold, [role=alert]") !== null);
    then?.();
    await new Promise((resolve) => setTimeout(resolve, 200));
  })();
  return view;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Presses the button that says so, in whatever language. */
const press = (key: MessageKey) => {
  const buttons = [...document.querySelectorAll("button")];
  buttons.find(({ textContent }) => textContent === t(key))?.click();
};
/** The one thing to do at the foot of the place. */
const pressMain = () =>
  document.querySelector<HTMLButtonElement>("footer button.main, .add-foot button.main")?.click();
/** Brings what was found into sight in the popup, whose middle scrolls. */
const showFound = () => document.querySelector(".list-view")?.scrollIntoView({ block: "start" });

const addPage = (over: Partial<Actions> = {}) => (
  <PageFrame place="add">
    <AddPage
      overview={signal(ready<Overview>(overview))}
      segments={signal<Loaded<readonly SegmentView[]>>({ state: "ready", value: segmentViews })}
      actions={pretendedActions(over)}
      now={now}
      onWrite={() => {}}
      onReview={() => {}}
      onArchive={() => {}}
    />
  </PageFrame>
);
const addPopup = (over: Partial<Actions> = {}) =>
  popup(ready<Overview>(overview), "add", pretendedActions(over));
const HELD = { lookOver: someHeldOut };

const ready = <T,>(value: T): Loaded<T> => ({ state: "ready", value });
const settingsPage = (view: Overview) => (
  <SettingsPage overview={signal(ready(view))} actions={pretendedActions()} now={now} />
);
const writePage = (segments: readonly SegmentView[] = writing, kept: Shelf = NO_SHELF) => (
  <PageFrame place="write">
    <WritePage
      overview={signal(ready(overview))}
      segments={signal(ready(segments))}
      actions={pretendedActions()}
      now={now}
      shelf={kept}
    />
  </PageFrame>
);
const worksPage = (works: WhatWorks) => (
  <PageFrame place="works">
    <ComparePage works={signal(ready(works))} actions={pretendedActions()} />
  </PageFrame>
);
const newer = { state: "failed", problem: { kind: "newer-database", stored: 4, known: 3 } } as const;

/** The list with the question before everything goes. */
function deletingAll() {
  window.galleryReady = (async () => {
    await until(() => document.querySelector('[role="option"]') !== null);
    press("people_open_delete_everything");
    await until(() => document.querySelector("dialog[open]") !== null);
  })();
  return <PageFrame place="people">{peoplePlace()}</PageFrame>;
}

/** Settled once the note of everybody was gone through and its words were judged by them. */
function advised(view: preact.JSX.Element): preact.JSX.Element {
  window.galleryReady = until(() => document.querySelector('.advice[aria-busy="false"]') !== null);
  return view;
}

/** A mistake typed and not saved. */
const mistyped = mistypedIn(segmentViews[0]);

/** Every view by name. */
export const views: Readonly<Record<string, () => preact.JSX.Element>> = {
  ...Object.fromEntries(
    Object.entries(states).map(([name, state]) => [`today-${name}`, () => popup(ready<Overview>(state))]),
  ),
  "today-long": () => popup(ready<Overview>({ ...overview, review: long })),
  "settings-first-consent": () =>
    popup(
      ready<Overview>({
        ...overview,
        settings: {
          ...overview.settings,
          sendingMode: "hands-free",
          handsFree: { statementVersion: 1, agreedAt: NOW - 40 * 86_400_000 },
        },
      }),
      "settings",
    ),
  "popup-loading": () => popup({ state: "loading" }),
  "popup-newer": () => popup(newer),
  "popup-refused": () =>
    popup({ state: "failed", problem: { kind: "write-refused", message: "QuotaExceededError" } }),
  write: () => advised(popup(ready<Overview>(overview), "write")),
  "write-first": () => popup(ready<Overview>(overview), "write", pretendedActions(), []),
  "write-broken": () =>
    advised(popup(ready<Overview>(overview), "write", pretendedActions(), segmentViews, mistyped)),
  "write-several": () => advised(popup(ready<Overview>(overview), "write", pretendedActions(), writing)),
  "write-emoji": () =>
    advised(
      popup(ready<Overview>(overview), "write", pretendedActions(), segmentViews, emojiIn(segmentViews[0])),
    ),
  "page-write": () => advised(writePage()),
  "page-write-emoji": () => advised(writePage(segmentViews, emojiIn(segmentViews[0]))),
  "page-write-broken": () => advised(writePage(segmentViews, mistyped)),
  "page-write-first": () => writePage([]),
  "narrow-write": () => advised(writePage()),
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
  "add-file": () => withFile(addPopup(HELD), sureFile(), showFound),
  "add-file-columns": () => withFile(addPopup(), unsureFile(), showFound),
  "add-file-refused": () => withFile(addPopup(), noAddressFile()),
  "add-file-broken": () => withFile(addPopup(), brokenFile(), showFound),
  "page-add": () => addPage(),
  "page-add-file": () => withFile(addPage(HELD), sureFile(400)),
  "page-add-columns": () => withFile(addPage(), unsureFile()),
  "page-add-columns-narrow": () => withFile(addPage(), unsureFile()),
  "page-add-refused": () => withFile(addPage(), noAddressFile()),
  "page-add-done": () =>
    withFile(
      addPage({
        ...HELD,
        addPeople: async (_segment, people) => addReport(people.length, { undo: { added: [] } }),
      }),
      sureFile(),
      pressMain,
    ),
  settings: () => popup(ready<Overview>(overview), "settings"),
  "settings-days": () => popup(ready<Overview>(ownHours), "settings"),
  "settings-held": () => popup(ready<Overview>(heldBack), "settings"),
  "page-works": () => worksPage(whatWorks),
  "page-works-empty": () => worksPage(nothingWorksYet),
  "narrow-works": () => worksPage(whatWorks),
  "page-settings": () => settingsPage(ownHours),
  "page-settings-paused": () => settingsPage({ ...states.paused, snapshot: { ...snapshot, paused: true } }),
  "page-people": () => <PageFrame place="people">{peoplePlace()}</PageFrame>,
  "page-people-none": () => (
    <PageFrame place="people">
      {peoplePlace({ view: { ...placeView, blocks: [] }, actions: { async *directory() {} } })}
    </PageFrame>
  ),
  "page-people-delete-all": deletingAll,
  "page-people-delete-all-narrow": deletingAll,
  ...frameViews,
  ...reviewViews,
  ...archiveViews,
  ...restrictionViews,
  ...pendingViews,
  ...healthViews,
  ...acceptedViews,
  ...profileViews,
  ...panelViews,
  ...welcomeViews,
  "add-own-profile": () =>
    popup(
      ready<Overview>(overview),
      "add",
      pretendedActions({
        readActiveTab: async () => ({
          surface: "own-profile",
          account: { id: "ACoAAOWNER", slug: null, name: "Olga Owner" },
        }),
      }),
    ),
  ...dashboardViews,
};

declare global {
  interface Window {
    /** Settled once the view is as it is to be seen. */
    galleryReady: Promise<void> | undefined;
  }
}
