import { render } from "preact";
import { t } from "../../ui/i18n/language.ts";
import { PageFrame } from "../../ui/page/PageFrame.tsx";
import { placeOf } from "../../ui/page/places.ts";
import { openInterface } from "../interface.ts";
import { placesOf } from "./places.tsx";

const root = document.getElementById("app");
if (!root) throw new Error("page/index.html has no #app.");

// Each place asks the store for what it shows and no more, so going over is a new beginning.
addEventListener("hashchange", () => location.reload());

const place = placeOf(location.hash);
const opened = await openInterface();
document.title = t("page_document_title");
const view = await placesOf(opened)[place]();
// The first run leads by itself: where else one can go comes after it.
render(place === "welcome" ? view : <PageFrame place={place}>{view}</PageFrame>, root);
