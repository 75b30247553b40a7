import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Taken } from "./camera.ts";
import { difference, halved, kept, opened } from "./compare.ts";
import { LANGUAGES, lookOf, PICTURES, SCHEMES } from "./list.ts";

const KEPT = fileURLToPath(new URL("./kept/", import.meta.url));
/** Where a picture that differs is laid beside the one that was kept. */
const DIFFER = fileURLToPath(new URL("../../artifacts/pictures-differ/", import.meta.url));

/** What the album is to hold, by file. */
export const wanted: readonly string[] = PICTURES.flatMap((name) =>
  LANGUAGES.flatMap((language) =>
    SCHEMES[language].map((scheme) => `${name}-${lookOf(language, scheme)}.png`),
  ),
).toSorted();

export const held = (): readonly string[] =>
  readdirSync(KEPT)
    .filter((file) => file.endsWith(".png"))
    .toSorted();

export const bytesHeld = (): number => held().reduce((sum, file) => sum + statSync(join(KEPT, file)).size, 0);

function read(file: string): Buffer | null {
  return held().includes(file) ? readFileSync(join(KEPT, file)) : null;
}

/** What differs from the kept picture, as a line that says where to look; null when nothing does. */
export async function compared(name: string, { look, png }: Taken): Promise<string | null> {
  const file = `${name}-${look}.png`;
  const before = read(file);
  const now = await halved(png);
  if (before === null) return `${file} is not kept yet`;
  const found = await difference(await opened(before), now);
  if (found === null) return null;
  mkdirSync(DIFFER, { recursive: true });
  writeFileSync(join(DIFFER, file), found.picture);
  return `${file}: ${found.says}; kept, taken and the difference: artifacts/pictures-differ/${file}`;
}

/** Keeps what was taken when it differs; says whether it did. */
export async function renewed(name: string, taken: Taken): Promise<boolean> {
  if ((await compared(name, taken)) === null) return false;
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, `${name}-${taken.look}.png`), await kept(await halved(taken.png)));
  return true;
}

/** Takes out what no view makes any more. */
export function clearAway(): readonly string[] {
  const left = held().filter((file) => !wanted.includes(file));
  for (const file of left) rmSync(join(KEPT, file));
  return left;
}
