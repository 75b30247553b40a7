import { signal } from "@preact/signals";
import type { Actions } from "../../src/app/actions.ts";
import type { PersonView } from "../../src/app/queries/people.ts";
import type { Overview, QueueEntry, SegmentView } from "../../src/app/views.ts";
import type { LiveSignal, Loaded } from "../../src/ui/live/loaded.ts";
import { NO_SHELF } from "../../src/ui/live/shelf.ts";
import { ReviewPage } from "../../src/ui/today/ReviewPage.tsx";
import { framed } from "./frame.tsx";
import { entry, long, mei, NOW, noor, noteTo, prospect, review, segmentViews } from "./people.ts";
import { pretendedPerson } from "./people-place.tsx";
import { pretendedActions } from "./pretended-actions.ts";
import { approvedAsked, approvedOne } from "./review.ts";
import { states } from "./states.ts";
import { overview } from "./usual.ts";

const ready = <T,>(value: T): Loaded<T> => ({ state: "ready", value });

/** Ten lines of signs that are wider than letters and longer than they look. */
const emoji = entry(mei, `${"🌱🌍🔬🧬💡🤝 🌿🌊\n".repeat(10)}Mei?`);

/** So many of two segments, some with a changed note. */
export const crowd = (count: number): readonly QueueEntry[] =>
  Array.from({ length: count }, (_, at) => ({
    ...entry(
      prospect(`crowd-${at}-sample`, `Crowd${at} Sample`, {
        headline: at % 4 === 0 ? "" : "Runs trials at a small site",
        company: at % 2 === 0 ? "Mockup Labs" : "Specimen Health",
      }),
      at % 7 === 3 ? "" : noteTo(noor).replace("Noor", `Crowd${at}`),
      at % 5 === 2 ? { noteOrigin: "edited" } : {},
    ),
    segmentName: at % 3 === 0 ? "Alumni" : "Clinical trial leads, Nordics",
  }));

/** Invited by hand long ago, as the archive tells. */
const withPast = (id: string): LiveSignal<PersonView | null> => {
  const live = pretendedPerson(id);
  const loaded = live.signal.peek();
  if (loaded.state !== "ready" || loaded.value === null) return live;
  const past = { id: "past", note: "Hello Noor, it was good to meet in Lund.", acceptedOn: null };
  const archived = [
    {
      ...past,
      key: null,
      fullName: noor.fullName,
      sentAt: NOW - 400 * 86_400_000,
      sentDay: "2025-01-27",
    },
  ];
  return { ...live, signal: signal(ready<PersonView | null>({ ...loaded.value, archived })) };
};

export interface ReviewPlace {
  readonly view?: Loaded<Overview>;
  readonly actions?: Partial<Actions>;
  readonly person?: (id: string) => LiveSignal<PersonView | null>;
}

/** The place with invented people, and its overview to be changed on the way. */
export function reviewPlace({
  view = ready<Overview>(overview),
  actions = {},
  person = pretendedPerson,
}: ReviewPlace = {}) {
  const live = signal(view);
  const page = (
    <ReviewPage
      overview={live}
      segments={signal<Loaded<readonly SegmentView[]>>(ready(segmentViews))}
      actions={pretendedActions({
        approve: approvedAsked,
        skip: async () => approvedOne.undo,
        ...actions,
      })}
      now={signal(NOW)}
      shelf={NO_SHELF}
      person={person}
    />
  );
  return { overview: live, page };
}

/** Some keys pressed in the list, once it stands there. */
function pressed(keys: string, view: preact.JSX.Element): preact.JSX.Element {
  window.galleryReady = (async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const key of keys) {
      const main = document.querySelector("main");
      const at = main?.contains(document.activeElement) ? document.activeElement : main;
      at?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  })();
  return view;
}

const page = (view: Overview, person?: ReviewPlace["person"]) =>
  framed("review", reviewPlace({ view: ready<Overview>(view), ...(person ? { person } : {}) }).page);
const many = { ...overview, review: [...review, ...crowd(200)] };

export const reviewViews: Readonly<Record<string, () => preact.JSX.Element>> = {
  "page-review": () => page(overview),
  "narrow-review": () => page(overview),
  "page-review-many": () => pressed("jsaj", page(many)),
  "page-review-past": () => page(overview, withPast),
  "page-review-long": () => page({ ...overview, review: long }),
  "page-review-emoji": () => page({ ...overview, review: [emoji, ...review] }),
  "page-review-editing": () => pressed("e", page(overview)),
  "page-review-held": () => page({ ...overview, review: [] }),
  "page-review-decided": () => pressed("askk", page(overview)),
  "page-review-keys": () => pressed("?", page(overview)),
  "page-review-all-decided": () => pressed("asa", page({ ...overview, held: [] })),
  "page-review-paused": () => page(states.paused),
  "page-review-stopped": () => page(states.restricted),
  "page-review-unknown": () => page(states.unknown),
  "page-review-empty": () => page(states.empty),
  "page-review-reviewed": () => page(states.reviewed),
  "page-review-loading": () => framed("review", reviewPlace({ view: { state: "loading" } }).page),
};
