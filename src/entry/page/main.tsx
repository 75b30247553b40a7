import { render } from "preact";
import { readDashboard } from "../../app/queries/dashboard.ts";
import { DashboardApp } from "../../ui/dashboard/DashboardApp.tsx";
import { openInterface } from "../interface.ts";

const root = document.getElementById("app");
if (!root) throw new Error("page/index.html has no #app.");

const { actions, now, live } = await openInterface();
render(<DashboardApp dashboard={live(readDashboard)} actions={actions} now={now} />, root);
