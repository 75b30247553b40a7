import { readdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { getBrowser } from "../browser.ts";
import { npx } from "../npx.ts";
import { openGuide } from "./stage.ts";
import { PARTS } from "./story.ts";
import { GUIDE, GUIDE_PICTURES, guideText } from "./text.ts";

/** `npm run guide`: plays the guide's story in the practice build, takes its pictures and writes `docs/guide.md`. */
const say = (line: string) => process.stderr.write(`${line}\n`);
const browser = await getBrowser(say);
if (!process.argv.includes("--built")) {
  const { status } = npx(["vite", "build", "--mode", "practice", "--logLevel", "warn"], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}
const { stage, close } = await openGuide(browser, resolve("dist-practice"), say);
try {
  for (const part of PARTS) {
    say(part.title);
    await part.play(stage);
    const taken = readdirSync(GUIDE_PICTURES);
    const missing = part.pictures.filter(({ name }) => !taken.includes(`${name}.png`));
    if (missing.length > 0) throw new Error(`Not taken: ${missing.map(({ name }) => name).join(", ")}`);
  }
  writeFileSync(GUIDE, guideText(PARTS));
} catch (error) {
  await stage.tour.picture(stage.page, "stuck-page");
  await stage.tour.picture(stage.tour.popup.page, "stuck-popup");
  throw error;
} finally {
  await close();
}
