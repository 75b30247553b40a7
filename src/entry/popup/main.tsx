import { render } from "preact";
import { readOverview } from "../../app/queries/overview.ts";
import { readSegments } from "../../app/queries/segments.ts";
import { panelOpener } from "../../platform/panel.ts";
import { shelf } from "../../platform/shelf.ts";
import { showOwnPage } from "../../platform/startup.ts";
import { PopupApp } from "../../ui/popup/PopupApp.tsx";
import { openQuickInterface } from "../quick-interface.ts";
import { signsAfter } from "./signs.ts";

const PAGE = "src/entry/page/index.html";

const root = document.getElementById("app");
if (!root) throw new Error("popup/index.html has no #app.");

const { actions, now, live, whenSeen } = await openQuickInterface();
const overview = live(readOverview);
const openPanel = panelOpener();
render(
  <PopupApp
    overview={overview}
    segments={whenSeen(readSegments)}
    actions={actions}
    now={now}
    headFirst
    shelf={shelf}
    signs={signsAfter(overview, live)}
    // One of the two is enough: the panel shows what the popup does.
    openPanel={() => void openPanel().then((opened) => opened && close())}
    openPlace={(place) => void showOwnPage(`${PAGE}#${place}`)}
  />,
  root,
);
