import type { VNode } from "preact";
import { readWhatWorks } from "../../app/experiments/what-works.ts";
import { readArchiveView } from "../../app/queries/archive.ts";
import { readDashboard } from "../../app/queries/dashboard.ts";
import { readOverview } from "../../app/queries/overview.ts";
import { readPeoplePlace, readPerson } from "../../app/queries/people.ts";
import { readSegments } from "../../app/queries/segments.ts";
import { shelf } from "../../platform/shelf.ts";
import type { PagePlace } from "../../ui/page/places.ts";
import type { Interface } from "../interface.ts";
import { healthPlacesOf } from "./health-places.tsx";
import { welcomePlaceOf } from "./welcome-place.tsx";

/** Each place of the full page; its own code is loaded when it is shown. */
export function placesOf(opened: Interface): Readonly<Record<PagePlace, () => Promise<VNode>>> {
  const { actions, clock, now, live, whenSeen, follow } = opened;
  const working = () => ({
    overview: live(readOverview),
    segments: whenSeen(readSegments),
    actions,
    now,
    shelf,
  });
  return {
    figures: async () => {
      const { DashboardApp } = await import("../../ui/dashboard/DashboardApp.tsx");
      return <DashboardApp dashboard={live(readDashboard)} actions={actions} now={now} />;
    },
    works: async () => {
      const { ComparePage } = await import("../../ui/compare/ComparePage.tsx");
      return <ComparePage works={live(readWhatWorks)} actions={actions} />;
    },
    review: async () => {
      const { ReviewPage } = await import("../../ui/today/ReviewPage.tsx");
      return <ReviewPage {...working()} />;
    },
    write: async () => {
      const { WritePage } = await import("../../ui/compose/WritePage.tsx");
      return <WritePage {...working()} />;
    },
    add: async () => {
      const { AddPage } = await import("../../ui/add/AddPage.tsx");
      const to = (place: PagePlace) => () => location.assign(`#${place}`);
      return (
        <AddPage {...working()} onWrite={to("write")} onReview={to("review")} onArchive={to("archive")} />
      );
    },
    archive: async () => {
      const { ArchivePlace } = await import("../../ui/archive/ArchivePlace.tsx");
      const { createBringing } = await import("../../ui/archive/bringing.ts");
      const { archiveWork } = await import("../archive.ts");
      const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
      const bringing = createBringing(archiveWork(clock));
      return <ArchivePlace view={live(readArchiveView)} bringing={bringing} zone={zone} />;
    },
    people: async () => {
      const { PeoplePage } = await import("../../ui/people/PeoplePage.tsx");
      const person = (id: string) => follow((reader) => readPerson(reader, id));
      return (
        <PeoplePage place={live(readPeoplePlace)} person={person} actions={actions} now={now} shelf={shelf} />
      );
    },
    ...healthPlacesOf(opened),
    ...welcomePlaceOf(opened),
    settings: async () => {
      const { SettingsPage } = await import("../../ui/settings/SettingsPage.tsx");
      return <SettingsPage overview={live(readOverview)} actions={actions} now={now} />;
    },
  };
}
