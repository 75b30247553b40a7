import { type Signal, signal } from "@preact/signals";
import type { Actions } from "../../src/app/actions.ts";
import type { DirectoryRow } from "../../src/app/people-out/directory.ts";
import type { PeoplePlaceView, PersonView } from "../../src/app/queries/people.ts";
import type { Invitation } from "../../src/core/invitation/invitation.ts";
import { personStateOf } from "../../src/core/invitation/person-state.ts";
import type { Block } from "../../src/core/prospect/block.ts";
import type { Prospect } from "../../src/core/prospect/prospect.ts";
import type { LiveSignal, Loaded } from "../../src/ui/live/loaded.ts";
import { NO_SHELF, type Shelf } from "../../src/ui/live/shelf.ts";
import { createRouter, type Router } from "../../src/ui/page/router.ts";
import { PeoplePage } from "../../src/ui/people/PeoplePage.tsx";
import { pretendedBar } from "./address-bar.ts";
import { ada, invitation, ivo, mei, NOW, noor, noteTo, prospect, segmentViews, tove } from "./people.ts";
import { pretendedActions } from "./pretended-actions.ts";
import { settings } from "./usual.ts";

const DAY = 24 * 60 * 60 * 1000;

export const blocks: readonly Block[] = [
  { id: "b1", values: ["company:example pharma"], label: "Example Pharma", addedAt: NOW - 40 * DAY },
  { id: "b2", values: ["person:slug:tove-tryout"], label: "Tove Tryout", addedAt: NOW - 2 * DAY },
];

export const placeView: PeoplePlaceView = {
  settings,
  segments: segmentViews.map(({ segment }) => segment),
  blocks,
  version: "1",
};

const sent = invitation(noor, noteTo(noor), {
  state: "sent",
  sentAt: NOW - 3 * DAY,
  sentDay: "2026-02-28",
  updatedAt: NOW - 3 * DAY,
});
const known: readonly (readonly [Prospect, Invitation | null])[] = [
  [noor, sent],
  [ivo, invitation(ivo, noteTo(ivo), { hold: { kind: "never-invite", label: "Example Pharma" } })],
  [
    mei,
    invitation(mei, noteTo(mei), { state: "accepted", updatedAt: NOW - 9 * DAY, acceptedAt: NOW - 9 * DAY }),
  ],
  [tove, null],
  [ada, invitation(ada, "", { state: "approved", updatedAt: NOW - 3_600_000 })],
];

const rowOf = ([person, one]: (typeof known)[number]): DirectoryRow => ({
  ...person,
  state: one && personStateOf(one),
  since: one?.updatedAt ?? person.addedAt,
});

/** Five of whom everything is known, and so many more in the list. */
export const directoryOf = (more: number): Actions["directory"] =>
  async function* directory() {
    yield { read: known.length, people: known.map(rowOf) };
    const others = Array.from({ length: more }, (_, index) =>
      rowOf([
        prospect(`crowd-${index}-sample`, `Crowd${index} Sample`, {
          headline: index % 4 === 0 ? "" : "Runs trials at a small site",
          addedAt: NOW - (10 + index) * DAY,
          segmentId: index % 3 === 0 ? "alumni" : "trials",
          company: index % 2 === 0 ? "Mockup Labs" : "Specimen Health",
        }),
        null,
      ]),
    );
    for (let at = 0; at < others.length; at += 500) yield { read: at, people: others.slice(at, at + 500) };
  };

export function personView(id: string): PersonView | null {
  const found = known.find(([person]) => person.id === id);
  if (!found) return null;
  const [person, one] = found;
  return {
    person,
    row: rowOf(found),
    segmentName: "Clinical trial leads, Nordics",
    invitations: one ? [one] : [],
    log: one
      ? [
          {
            id: `log ${id}`,
            at: one.updatedAt,
            day: "2026-02-28",
            kind: "proposed",
            accountId: null,
            invitationId: one.id,
            prospectId: id,
            segmentId: one.segmentId,
            templateId: one.templateId,
            note: null,
            detail: "paste",
            sentDay: null,
          },
        ]
      : [],
    archived: [],
    block: blocks.find(({ label }) => label === person.company || label === person.fullName) ?? null,
    deletion: {
      invitations: one ? 1 : 0,
      invited: one?.state === "sent" ? 1 : 0,
      logRows: one ? 1 : 0,
      archived: 0,
      inFlight: false,
    },
  };
}

/** Follows somebody of `known`; anybody else is gone. */
export const pretendedPerson = (id: string): LiveSignal<PersonView | null> => ({
  signal: signal<Loaded<PersonView | null>>({ state: "ready", value: personView(id) }),
  dispose: () => {},
});

export interface PeopleOptions {
  readonly more?: number;
  readonly view?: PeoplePlaceView;
  /** Instead of `view`, to change it on the way. */
  readonly place?: Signal<Loaded<PeoplePlaceView>>;
  readonly actions?: Partial<Actions>;
  /** What the address begins with, or how one goes about. */
  readonly fragment?: string;
  readonly router?: Router;
  readonly shelf?: Shelf;
}

/** The place with invented people. */
export function peoplePlace({
  more = 40,
  view = placeView,
  place,
  actions = {},
  fragment = "#people",
  router = createRouter(pretendedBar(fragment)),
  shelf = NO_SHELF,
}: PeopleOptions = {}) {
  return (
    <PeoplePage
      place={place ?? signal<Loaded<PeoplePlaceView>>({ state: "ready", value: view })}
      person={pretendedPerson}
      actions={pretendedActions({ directory: directoryOf(more), ...actions })}
      now={signal(NOW)}
      router={router}
      shelf={shelf}
    />
  );
}
