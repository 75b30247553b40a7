import { parseArgs } from "node:util";
import axe from "axe-core";
import { openGallery, windowOf } from "./site.ts";

/**
 * `npm run test:access`: axe on every view of the gallery as people have their browser: dark, in forced colours,
 * with less motion, and at 200 % (which is half a window). `npm test` has axe on the light one, beside each view's own
 * tests. `-- --only=NAME,NAME` looks at these views alone. Exits 1 when anything is found.
 */
const MODES = {
  dark: { colorScheme: "dark", forcedColors: "none", reducedMotion: "no-preference", zoom: 1 },
  "forced colours": { colorScheme: "light", forcedColors: "active", reducedMotion: "no-preference", zoom: 1 },
  "less motion": { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce", zoom: 1 },
  "200 %": { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce", zoom: 2 },
} as const;

const {
  values: { only },
} = parseArgs({ options: { only: { type: "string" } } });
const wanted = only?.split(",");
const { page, names, show, close } = await openGallery();
const unknown = wanted?.filter((name) => !names.includes(name)) ?? [];
if (unknown.length > 0) {
  await close();
  throw new Error(`The gallery has no view called ${unknown.join(" or ")}.`);
}
let found = 0;
let looked = 0;
try {
  for (const name of wanted ?? names) {
    for (const [mode, { zoom, ...media }] of Object.entries(MODES)) {
      const { width, height } = windowOf(name);
      await page.setViewportSize({ width: width / zoom, height: height / zoom });
      await page.emulateMedia(media);
      await show(name);
      await page.evaluate(axe.source);
      const problems = await page.evaluate(async () => {
        const { axe: here } = window as unknown as { axe: typeof axe };
        const { violations } = await here.run("#root", {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`));
      });
      looked += 1;
      found += problems.length;
      for (const problem of problems) console.log(`${name}, ${mode}: ${problem}`);
    }
  }
} finally {
  await close();
}
console.log(`${looked} looks, ${found} problems`);
process.exitCode = found === 0 && looked > 0 ? 0 : 1;
