import { render } from "preact";
import { readFrame } from "../../app/queries/frame.ts";
import { createScope } from "../../ui/live/scope.ts";
import { PageApp } from "../../ui/page/PageApp.tsx";
import type { PagePlace } from "../../ui/page/places.ts";
import { addressBar, createRouter } from "../../ui/page/router.ts";
import { createStage, type Mounted } from "../../ui/page/stage.ts";
import { type Interface, openInterface } from "../interface.ts";
import { keptOf } from "./kept.ts";
import { placesOf } from "./places.tsx";

const root = document.getElementById("app");
if (!root) throw new Error("page/index.html has no #app.");

const router = createRouter(addressBar);
const opened = await openInterface();
const kept = keptOf(opened);

/** Each place asks the store for what it shows and no more; what it follows ends with it. */
async function mount(place: PagePlace): Promise<Mounted> {
  const scope = createScope();
  const live: Interface["live"] = (query) => scope.keep(opened.follow(query));
  try {
    return { view: await placesOf({ ...opened, live }, router, kept)[place](), end: scope.end };
  } catch (error) {
    scope.end();
    throw error;
  }
}

const stage = createStage(mount);
const { actions, now } = opened;
// Before the frame is drawn: the place's code and records are on their way meanwhile.
const first = router.here.peek();
if (first.kind === "place") void stage.show(first.place);
render(
  <PageApp router={router} stage={stage} frame={opened.live(readFrame)} actions={actions} now={now} />,
  root,
);
