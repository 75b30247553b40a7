import { render } from "preact";
import { views } from "./gallery.tsx";
import { speakIn } from "./language.ts";
import { loadLater } from "./later.ts";
import { settled } from "./settled.ts";

/** The gallery's own page: `?view=NAME` shows one view, `&lang=ar` in another language than English. */
declare global {
  interface Window {
    /** Every view's name. */
    gallery: readonly string[];
    /** Shows another view in the place of this one, and settles once it is as it is to be seen. */
    galleryShow(name: string, language: string): Promise<void>;
    /** Once nothing changes any more. */
    gallerySettled(): Promise<void>;
  }
}

const root = document.getElementById("root");
if (!root) throw new Error("The gallery's page has no place for a view.");

window.galleryShow = async (name, language) => {
  render(null, root);
  window.galleryReady = undefined;
  await speakIn(language);
  await loadLater();
  const view = views[name];
  if (!view) throw new Error(`The gallery has no view called ${name}.`);
  render(view(), root);
  scrollTo(0, 0);
  await window.gallerySettled();
};
/** A frame later what is watched for coming into sight was seen, and what follows from it is drawn. */
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
window.gallerySettled = async () => {
  await settled(root);
  await frame();
  await frame();
  await settled(root);
};

const asked = new URLSearchParams(location.search);
const view = views[asked.get("view") ?? ""];
await speakIn(asked.get("lang") ?? "en");
render(
  view ? (
    view()
  ) : (
    <ul>
      {Object.keys(views).map((other) => (
        <li key={other}>
          <a href={`?view=${other}`}>{other}</a>
        </li>
      ))}
    </ul>
  ),
  root,
);
window.gallery = Object.keys(views);
