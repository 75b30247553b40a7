import { render } from "preact";
import { readDashboard } from "../../app/queries/dashboard.ts";
import { readOverview } from "../../app/queries/overview.ts";
import { DashboardApp } from "../../ui/dashboard/DashboardApp.tsx";
import { SettingsPage } from "../../ui/settings/SettingsPage.tsx";
import { openInterface } from "../interface.ts";

const root = document.getElementById("app");
if (!root) throw new Error("page/index.html has no #app.");

// Each place asks the store for what it shows and no more, so going over is a new beginning.
addEventListener("hashchange", () => location.reload());

const { actions, now, live } = await openInterface();
render(
  location.hash === "#settings" ? (
    <SettingsPage overview={live(readOverview)} actions={actions} now={now} />
  ) : (
    <DashboardApp dashboard={live(readDashboard)} actions={actions} now={now} />
  ),
  root,
);
