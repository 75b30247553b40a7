import { signal } from "@preact/signals";
import { type AcceptedPerson, type AcceptedView, thanksFor } from "../../src/app/accepted/read-accepted.ts";
import type { Actions } from "../../src/app/actions.ts";
import type { Prospect } from "../../src/core/prospect/prospect.ts";
import { NEW_SEGMENT, type Segment } from "../../src/core/segment/segment.ts";
import { AcceptedPage } from "../../src/ui/accepted/AcceptedPage.tsx";
import type { Loaded } from "../../src/ui/live/loaded.ts";
import { NO_SHELF, type Shelf } from "../../src/ui/live/shelf.ts";
import { PageFrame } from "../../src/ui/page/PageFrame.tsx";
import { ada, invitation, ivo, mei, NOW, noor, noteTo, tove, ZONE } from "./people.ts";
import { pretendedActions } from "./pretended-actions.ts";

const DAY = 24 * 60 * 60 * 1000;

export const trials: Segment = {
  ...NEW_SEGMENT,
  id: "trials",
  name: "Clinical trial leads, Nordics",
  thanks:
    'Thank you for the yes, {{ first_name | default: "and welcome" }}. Here is what the sites at {{ company }} and elsewhere told me about recruiting, as promised. If something in it is wrong, I would like to hear it.',
  createdAt: NOW - 90 * DAY,
  updatedAt: NOW - 9 * DAY,
};
const alumni: Segment = { ...trials, id: "alumni", name: "Alumni", thanks: "" };

const yes = (
  prospect: Prospect,
  daysAgo: number,
  withinDays: number,
  over: Partial<AcceptedPerson> = {},
): AcceptedPerson => {
  const segment = over.segment === undefined ? trials : over.segment;
  return {
    invitation: invitation(prospect, noteTo(prospect), {
      state: "accepted",
      acceptedAt: NOW - daysAgo * DAY,
      segmentId: segment?.id ?? null,
    }),
    prospect,
    segment,
    withinDays,
    thanks: thanksFor(segment?.thanks ?? "", prospect),
    followUp: null,
    ...over,
  };
};

export const accepted: AcceptedView = {
  isSetUp: true,
  people: [
    yes(noor, 0.5, 3),
    yes(ivo, 1, 12),
    yes(tove, 2, 1),
    yes(mei, 6, 4, { segment: alumni }),
    yes(ada, 9, 20, {
      segment: null,
      invitation: invitation(ada, "", {
        state: "accepted",
        acceptedAt: NOW - 9 * DAY,
        noteOrigin: "by-hand",
        segmentId: null,
      }),
    }),
    yes({ ...mei, id: "old", fullName: "Otto Oldest" }, 20, 6, {
      followUp: { invitationId: "invitation-old", kind: "written", at: NOW - 18 * DAY },
    }),
    yes({ ...mei, id: "older", fullName: "Olive Older" }, 25, 2, {
      followUp: { invitationId: "invitation-older", kind: "no-need", at: NOW - 24 * DAY },
    }),
  ],
  more: true,
  segments: [
    { segment: trials, extra: ["met_at"] },
    { segment: alumni, extra: [] },
  ],
  seenAt: NOW - 5 * DAY,
  zone: ZONE,
};
export const nobodyYet: AcceptedView = { ...accepted, people: [], more: false, segments: [] };
export const allDone: AcceptedView = {
  ...accepted,
  people: accepted.people.slice(-2),
  more: false,
  segments: [],
};

export const acceptedPage = (
  view: Loaded<AcceptedView>,
  actions: Partial<Actions> = {},
  shelf: Shelf = NO_SHELF,
) => (
  <PageFrame place="accepted">
    <AcceptedPage
      accepted={() => ({ signal: signal(view), dispose: () => {} })}
      actions={pretendedActions(actions)}
      shelf={shelf}
    />
  </PageFrame>
);

const ready = (value: AcceptedView): Loaded<AcceptedView> => ({ state: "ready", value });

/** The first person's words opened for a change. */
function editing() {
  window.galleryReady = (async () => {
    while (document.querySelector(".accepted-row details") === null)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const fold = document.querySelector<HTMLDetailsElement>(".accepted-row details");
    if (fold) fold.open = true;
    const box = fold?.querySelector("textarea");
    if (!box) return;
    box.value = "Thank you, {{ first_name }}. The list is attached.";
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 200));
  })();
  return acceptedPage(ready(accepted));
}

export const acceptedViews: Readonly<Record<string, () => preact.JSX.Element>> = {
  "page-accepted": () => acceptedPage(ready(accepted)),
  "page-accepted-narrow": () => acceptedPage(ready(accepted)),
  "page-accepted-editing": editing,
  "page-accepted-nobody": () => acceptedPage(ready(nobodyYet)),
  "page-accepted-done": () => acceptedPage(ready(allDone)),
};
