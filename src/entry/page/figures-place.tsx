import { computed } from "@preact/signals";
import { readDashboardFigures } from "../../app/dashboard/read-figures.ts";
import { readDashboard } from "../../app/queries/dashboard.ts";
import type { FiguresAddress } from "../../ui/dashboard/DashboardApp.tsx";
import type { FollowFigures } from "../../ui/dashboard/use-figures.ts";
import { routeTo } from "../../ui/page/route.ts";
import type { Router } from "../../ui/page/router.ts";
import type { Interface } from "../interface.ts";

/** What is looked at stands behind the place in the address: `#figures?period=all`. */
const addressOf = ({ here, retell }: Router): FiguresAddress => ({
  asked: computed(() =>
    here.value.kind === "place" && here.value.place === "figures" ? here.value.asked : {},
  ),
  keep: (asked) => retell(routeTo("figures", { asked })),
});

/** The dashboard, its code loaded when it is shown. */
export function figuresPlaceOf({ actions, now, live, follow }: Interface, router: Router) {
  return {
    figures: async () => {
      const { DashboardApp } = await import("../../ui/dashboard/DashboardApp.tsx");
      const figures: FollowFigures = (filter) =>
        follow((reader, at) => readDashboardFigures(reader, filter, at));
      const dashboard = live(readDashboard);
      return <DashboardApp {...{ dashboard, figures, actions, now }} address={addressOf(router)} />;
    },
  };
}
