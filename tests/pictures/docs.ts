import { keepSmall } from "../../tools/pictures/shrink.ts";
import { openGallery, windowOf } from "../gallery/site.ts";

/** `npm run pictures`: those of README and docs, from the gallery. `npm run guide` takes the guide's own. */
const TO = "docs/pictures";

interface DocsPicture {
  /** Of the gallery. */
  readonly view: string;
  /** Its name in the docs. */
  readonly called: string;
  /** Pixels; default: its window's. */
  readonly height?: number;
  /** The part of the window that is shown. */
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Also dark, as NAME-dark. */
  readonly dark?: true;
}

const PICTURES: readonly DocsPicture[] = [
  { view: "today-usual", called: "popup", dark: true },
  { view: "page-frame-review", called: "review", dark: true },
  { view: "dashboard", called: "dashboard", dark: true, height: 1_000 },
  { view: "page-write", called: "templates-editor" },
  { view: "page-write", called: "templates-advice", clip: { x: 500, y: 0, width: 780, height: 820 } },
  { view: "page-works", called: "what-works" },
  { view: "page-add-columns", called: "import-mapping" },
  { view: "page-add-file", called: "import-check" },
  { view: "archive-deciding", called: "import-archive" },
  { view: "page-restrictions-first", called: "restrictions", height: 1_100 },
  { view: "page-pending", called: "pending", height: 1_100 },
  { view: "page-profile", called: "profile", height: 1_100 },
  { view: "page-health-watch", called: "health" },
];

const { page, turnTo, close } = await openGallery();
try {
  for (const { view, called, height, clip, dark } of PICTURES) {
    const usual = windowOf(view);
    for (const scheme of dark ? (["light", "dark"] as const) : (["light"] as const)) {
      await page.setViewportSize({ width: usual.width, height: height ?? usual.height });
      await page.emulateMedia({ colorScheme: scheme });
      await turnTo(view, "en");
      const png = await page.screenshot({ animations: "disabled", caret: "hide", ...(clip ? { clip } : {}) });
      const file = `${TO}/${called}${scheme === "dark" ? "-dark" : ""}.png`;
      await keepSmall(png, file);
      console.log(file);
    }
  }
} finally {
  await close();
}
