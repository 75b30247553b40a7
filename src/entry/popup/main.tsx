import { effect, untracked } from "@preact/signals";
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
/** The page as it was handed over stands no longer than this, in ms: then it is said that reading takes a moment. */
const STANDS = 300;

const root = document.getElementById("app");
if (!root) throw new Error("popup/index.html has no #app.");

const { actions, now, live, whenSeen } = await openQuickInterface();
const overview = live(readOverview);
const openPanel = panelOpener();
function show(place: Element): void {
  place.replaceChildren();
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
      openPlace={(to) => void showOwnPage(`${PAGE}#${to}`)}
    />,
    place,
  );
}

// What the first frame says stands until there is more to say.
let isShown = false;
const showOnce = () => {
  if (!isShown) show(root);
  isShown = true;
};
const end = effect(() => {
  if (overview.value.state === "loading") return;
  queueMicrotask(() => end());
  untracked(showOnce);
});
setTimeout(showOnce, STANDS);
