import { signal } from "@preact/signals";
import type { Actions } from "../../src/app/actions.ts";
import type { ArchiveView } from "../../src/app/queries/archive.ts";
import type { BegunView } from "../../src/app/queries/begun.ts";
import type { Overview, SegmentView } from "../../src/app/views.ts";
import { NEW_SETTINGS } from "../../src/core/settings/settings.ts";
import type { ArchiveStep, Bringing } from "../../src/ui/archive/bringing.ts";
import type { Loaded } from "../../src/ui/live/loaded.ts";
import type { Shelf } from "../../src/ui/live/shelf.ts";
import { WelcomePage } from "../../src/ui/welcome/WelcomePage.tsx";
import { importReport, pretendedBringing } from "./archive.tsx";
import { panelStates } from "./panel.tsx";
import { NOW, segmentViews, ZONE } from "./people.ts";
import { pretendedActions } from "./pretended-actions.ts";
import { states } from "./states.ts";
import { counts, overview } from "./usual.ts";

const none = Object.fromEntries(Object.keys(counts).map((state) => [state, 0])) as unknown as typeof counts;

/** A store that was just made. */
export const justInstalled: Overview = {
  ...states.empty,
  settings: NEW_SETTINGS,
  plan: null,
  snapshot: null,
  counts: none,
};
/** With the pace agreed to. */
export const paced: Overview = { ...states.empty, counts: none };
/** With a first person, whose note waits for a yes. */
export const oneToReview: Overview = {
  ...overview,
  counts: { ...none, draft: 1 },
  review: overview.review
    .slice(0, 1)
    .map((one) => ({ ...one, prospect: { ...one.prospect, source: "address" } })),
  reviewLater: 0,
  held: [],
  approved: [],
  plan: states.empty.plan,
};
/** The same, before the note was put into today's list. */
export const notListedYet: Overview = { ...oneToReview, review: [], reviewLater: 1 };
/** With a first yes given. */
export const approved: Overview = {
  ...panelStates.usual,
  counts: { ...none, approved: 1 },
  review: [],
  approved: panelStates.usual.approved.slice(0, 1),
};

/** A shelf that holds this much, and what is put on it. */
export function shelfWith(texts: Readonly<Record<string, string>> = {}): Shelf {
  const held = new Map<string, string>();
  if (Object.keys(texts).length > 0) held.set("welcome", JSON.stringify(Object.entries(texts)));
  return {
    read: (key) => held.get(key) ?? null,
    write: (key, text) => (text === null ? held.delete(key) : held.set(key, text)),
  };
}

export interface WelcomeOptions {
  readonly overview?: Overview;
  readonly segments?: readonly SegmentView[];
  readonly archive?: ArchiveView;
  /** Left out: as the lists of the overview say. */
  readonly begun?: BegunView;
  readonly bringing?: Bringing;
  readonly actions?: Partial<Actions>;
  readonly shelf?: Shelf;
  readonly openPanel?: () => Promise<boolean>;
}

/** As far as the lists of an overview tell. */
const begunIn = ({ review, held, approved: yes, reviewLater }: Overview): BegunView => ({
  added: review.length + held.length + yes.length + reviewLater > 0,
  approved: yes.length > 0,
});

const ready = <T,>(value: T): Loaded<T> => ({ state: "ready", value });

/** The first run over invented people, with what a test changes while it stands. */
export function welcomeOf(options: WelcomeOptions = {}) {
  const view = signal(ready(options.overview ?? justInstalled));
  const begun = signal(ready(options.begun ?? begunIn(options.overview ?? justInstalled)));
  const segments = signal(ready(options.segments ?? []));
  const page = (
    <WelcomePage
      overview={view}
      segments={segments}
      archive={signal(ready(options.archive ?? { account: null, reports: [] }))}
      begun={begun}
      bringing={options.bringing ?? pretendedBringing({ step: "choosing" })}
      actions={pretendedActions(options.actions)}
      now={signal(NOW)}
      zone={ZONE}
      shelf={options.shelf ?? shelfWith()}
      openPanel={options.openPanel ?? (async () => true)}
    />
  );
  return {
    page,
    segments,
    /** What the store says from now on. */
    tell(next: Overview) {
      view.value = ready(next);
      begun.value = ready(begunIn(next));
    },
  };
}

const BEGUN = { passed: "hello" };
const TO_WORDS = { passed: "hello known" };
const archiveAt = (step: ArchiveStep) =>
  welcomeOf({ overview: paced, shelf: shelfWith(BEGUN), bringing: pretendedBringing(step) });

/** Every step of the first run, by name. */
export const welcomeSteps = {
  hello: () => welcomeOf(),
  pace: () => welcomeOf({ shelf: shelfWith(BEGUN) }),
  known: () => welcomeOf({ overview: paced, shelf: shelfWith(BEGUN) }),
  "known-done": () => archiveAt({ step: "done", report: importReport }),
  words: () => welcomeOf({ overview: paced, shelf: shelfWith(TO_WORDS) }),
  "words-filled": () =>
    welcomeOf({
      overview: paced,
      shelf: shelfWith({ ...TO_WORDS, starter: "met-at-event", "hole event": "Trial Days in Lund" }),
    }),
  "words-own": () =>
    welcomeOf({
      overview: paced,
      shelf: shelfWith({ ...TO_WORDS, starter: "own", own: "Hi {{ first_name }}, we both run trials." }),
    }),
  person: () =>
    welcomeOf({ overview: paced, segments: segmentViews.slice(0, 1), shelf: shelfWith(TO_WORDS) }),
  yes: () =>
    welcomeOf({ overview: oneToReview, segments: segmentViews.slice(0, 1), shelf: shelfWith(TO_WORDS) }),
  end: () =>
    welcomeOf({ overview: approved, segments: segmentViews.slice(0, 1), shelf: shelfWith(TO_WORDS) }),
  "end-skipped": () => welcomeOf({ shelf: shelfWith({ passed: "hello pace known words person yes" }) }),
} as const;

export const stepNames = Object.keys(welcomeSteps) as (keyof typeof welcomeSteps)[];

export const welcomeViews: Readonly<Record<string, () => preact.JSX.Element>> = Object.fromEntries(
  Object.entries(welcomeSteps).flatMap(([name, made]) => [
    [`welcome-${name}`, () => made().page] as const,
    [`welcome-${name}-narrow`, () => made().page] as const,
  ]),
);
