import { render } from "preact";
import { readSigns } from "../../app/health/read-signs.ts";
import { readOverview } from "../../app/queries/overview.ts";
import { readSegments } from "../../app/queries/segments.ts";
import { shelf } from "../../platform/shelf.ts";
import { openOwnPage } from "../../platform/startup.ts";
import { PopupApp } from "../../ui/popup/PopupApp.tsx";
import { openInterface } from "../interface.ts";

const PAGE = "src/entry/page/index.html";

const root = document.getElementById("app");
if (!root) throw new Error("popup/index.html has no #app.");

const { actions, now, live } = await openInterface();
render(
  <PopupApp
    overview={live(readOverview)}
    segments={live(readSegments)}
    actions={actions}
    now={now}
    shelf={shelf}
    signs={live(readSigns)}
    openPlace={(place) => void openOwnPage(`${PAGE}${place === "figures" ? "" : `#${place}`}`)}
  />,
  root,
);
