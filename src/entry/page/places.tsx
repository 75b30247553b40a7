import type { VNode } from "preact";
import { readWhatWorks } from "../../app/experiments/what-works.ts";
import { readArchiveView } from "../../app/queries/archive.ts";
import { readOverview } from "../../app/queries/overview.ts";
import { readPeoplePlace, readPerson } from "../../app/queries/people.ts";
import { readSegments } from "../../app/queries/segments.ts";
import { browserKeys, openBrowserKeys } from "../../platform/commands.ts";
import { askForNotifications, giveUpNotifications } from "../../platform/notifications.ts";
import { shelf } from "../../platform/shelf.ts";
import type { PagePlace } from "../../ui/page/places.ts";
import { routeTo } from "../../ui/page/route.ts";
import type { Router } from "../../ui/page/router.ts";
import type { Interface } from "../interface.ts";
import { figuresPlaceOf } from "./figures-place.tsx";
import { healthPlacesOf } from "./health-places.tsx";
import type { Kept } from "./kept.ts";
import { welcomePlaceOf } from "./welcome-place.tsx";

const KEYS = { list: browserKeys, change: openBrowserKeys };
const LEAVE = { ask: askForNotifications, giveUp: giveUpNotifications };

/** Each place of the full page; its own code is loaded when it is shown. */
export function placesOf(
  opened: Interface,
  router: Router,
  kept: Kept,
): Readonly<Record<PagePlace, () => Promise<VNode>>> {
  const { actions, now, live, follow } = opened;
  const working = () => ({
    overview: live(readOverview),
    segments: live(readSegments),
    actions,
    now,
    shelf,
  });
  return {
    ...figuresPlaceOf(opened, router),
    works: async () => {
      const { ComparePage } = await import("../../ui/compare/ComparePage.tsx");
      return <ComparePage works={live(readWhatWorks)} actions={actions} />;
    },
    review: async () => {
      const { ReviewPage } = await import("../../ui/today/ReviewPage.tsx");
      const person = (id: string) => follow((reader) => readPerson(reader, id));
      return <ReviewPage {...working()} person={person} />;
    },
    write: async () => {
      const { WritePage } = await import("../../ui/compose/WritePage.tsx");
      return <WritePage {...working()} router={router} />;
    },
    add: async () => {
      const { AddPage } = await import("../../ui/add/AddPage.tsx");
      const to = (place: PagePlace) => () => router.go(routeTo(place));
      const leads = { onWrite: to("write"), onReview: to("review"), onArchive: to("archive") };
      return <AddPage {...working()} adding={await kept.adding()} {...leads} />;
    },
    archive: async () => {
      const { ArchivePlace } = await import("../../ui/archive/ArchivePlace.tsx");
      const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
      return <ArchivePlace view={live(readArchiveView)} bringing={await kept.bringing()} zone={zone} />;
    },
    people: async () => {
      const { PeoplePage } = await import("../../ui/people/PeoplePage.tsx");
      const person = (id: string) => follow((reader) => readPerson(reader, id));
      const place = live(readPeoplePlace);
      return <PeoplePage {...{ place, person, actions, now, shelf, router }} />;
    },
    ...healthPlacesOf(opened, router),
    ...welcomePlaceOf(opened),
    settings: async () => {
      const { SettingsPage } = await import("../../ui/settings/SettingsPage.tsx");
      const edits = await kept.edits();
      const overview = live(readOverview);
      return <SettingsPage {...{ overview, actions, now, edits }} keys={KEYS} leave={LEAVE} />;
    },
  };
}
