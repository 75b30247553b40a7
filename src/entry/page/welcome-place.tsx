import { readArchiveView } from "../../app/queries/archive.ts";
import { readBegun } from "../../app/queries/begun.ts";
import { readOverview } from "../../app/queries/overview.ts";
import { readSegments } from "../../app/queries/segments.ts";
import { panelOpener } from "../../platform/panel.ts";
import { shelf } from "../../platform/shelf.ts";
import type { Interface } from "../interface.ts";

/** The first run, which the worker opens once. */
export function welcomePlaceOf({ actions, clock, now, live }: Interface) {
  return {
    welcome: async () => {
      const { WelcomePage } = await import("../../ui/welcome/WelcomePage.tsx");
      const { createBringing } = await import("../../ui/archive/bringing.ts");
      const { archiveWork } = await import("../archive.ts");
      return (
        <WelcomePage
          overview={live(readOverview)}
          segments={live(readSegments)}
          archive={live(readArchiveView)}
          begun={live(readBegun)}
          bringing={createBringing(archiveWork(clock))}
          actions={actions}
          now={now}
          zone={Intl.DateTimeFormat().resolvedOptions().timeZone}
          shelf={shelf}
          openPanel={panelOpener()}
        />
      );
    },
  };
}
