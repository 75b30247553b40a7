import { signal } from "@preact/signals";
import { render } from "preact";
import { readOverview } from "../../app/queries/overview.ts";
import { readSegments } from "../../app/queries/segments.ts";
import { shelf } from "../../platform/shelf.ts";
import { showOwnPage } from "../../platform/startup.ts";
import { PanelApp } from "../../ui/panel/PanelApp.tsx";
import { openQuickInterface } from "../quick-interface.ts";

const PAGE = "src/entry/page/index.html";

const root = document.getElementById("app");
if (!root) throw new Error("panel/index.html has no #app.");

const { actions, clock, now, live, whenSeen } = await openQuickInterface();
/** For the countdown alone, which reads it by itself: nothing else is drawn again each second. */
const second = signal(clock.now());
setInterval(() => {
  second.value = clock.now();
}, 1_000);
render(
  <PanelApp
    overview={live(readOverview)}
    segments={whenSeen(readSegments)}
    actions={actions}
    now={now}
    second={second}
    shelf={shelf}
    openPlace={(place) => void showOwnPage(`${PAGE}#${place}`)}
  />,
  root,
);
