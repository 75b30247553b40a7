import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** `npm run pictures`: the README's pictures, taken from the last tour. */
const FROM = "artifacts/tour";
const TO = "docs/pictures";
const WANTED = ["review", "ready-for-you", "restricted", "dashboard"];

mkdirSync(TO, { recursive: true });
const taken = readdirSync(FROM);
for (const name of WANTED) {
  const file = taken.find((one) => one.replace(/^\d+-/, "") === `${name}.png`);
  if (!file)
    throw new Error(`The last tour took no picture called ${name}: run npm start -- --headless first.`);
  copyFileSync(join(FROM, file), join(TO, `${name}.png`));
}
