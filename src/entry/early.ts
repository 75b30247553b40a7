import { firstFrame } from "../platform/first-frame.ts";
import { firstWordsIn } from "../platform/first-words.ts";
import { NEWEST } from "../storage/migrations/newest.ts";
import { asStored, openPlain } from "../storage/opening-early.ts";
import { DATABASE } from "../storage/schema.ts";
import { showFirstWords } from "../ui/popup/first-words.ts";
import ground from "../ui/styles/ground.css?inline";
import headSheet from "../ui/styles/head.css?inline";
import tokens from "../ui/styles/tokens.css?inline";

declare global {
  /** Undefined on a page without this script, and in its first frame. */
  var databaseOpening: Promise<IDBDatabase> | undefined;
}

/** A file of the page's own, once it is there or can't be had. */
function linked(rel: "stylesheet" | "modulepreload", href: string): Promise<unknown> {
  const link = Object.assign(document.createElement("link"), { rel, href });
  const settled = new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
  document.head.append(link);
  return settled;
}

// A file less to wait for: the first frame is drawn by what this one carries.
const first = new CSSStyleSheet();
first.replaceSync([tokens, ground, headSheet].join("\n"));
document.adoptedStyleSheets = [first];
const head = document.querySelector(".popup-head");
if (head) showFirstWords(head, firstWordsIn(location.search, Date.now()));

// Twenty times as much is opened, fetched and evaluated after it. The names are the build's (`tools/build/early.ts`).
const { styles = "", modules = "" } = document.currentScript?.dataset ?? {};
void firstFrame().then(async () => {
  // The browser opens the database while the page's own script is on its way.
  globalThis.databaseOpening = openPlain(DATABASE, asStored(NEWEST));
  const addresses = modules.split(" ");
  for (const address of addresses) void linked("modulepreload", address);
  await Promise.all(styles.split(" ").map((address) => linked("stylesheet", address)));
  document.adoptedStyleSheets = [];
  await import(/* @vite-ignore */ addresses.at(-1) ?? "");
});
