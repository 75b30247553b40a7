import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isPage, openGallery, windowOf } from "./site.ts";

/**
 * Takes a picture of every view of the gallery, light and dark.
 * `npx tsx tests/gallery/shoot.ts [outDir] [name part] [--lang=ar,de] [--width=1280]`
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: "string", default: "en" }, width: { type: "string" } },
});
const out = positionals[0] ?? fileURLToPath(new URL("../../artifacts/gallery", import.meta.url));
const only = positionals[1] ?? "";
const width = values.width === undefined ? {} : { width: Number(values.width) };

await mkdir(out, { recursive: true });
const { page, names, show, close } = await openGallery();
let taken = 0;
try {
  for (const name of names.filter((one) => one.includes(only))) {
    for (const language of values.lang.split(",")) {
      for (const scheme of ["light", "dark"] as const) {
        await page.setViewportSize({ ...windowOf(name), ...width });
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
        await show(name, language);
        const suffix = [language === "en" ? "" : `-${language}`, values.width ? `-${values.width}` : ""].join(
          "",
        );
        await page.screenshot({
          path: `${out}/${name}-${scheme}${suffix}.png`,
          fullPage: isPage(name) || name.startsWith("narrow-"),
        });
        taken += 1;
      }
    }
  }
  console.log(`${taken} pictures in ${out}`);
} finally {
  await close();
}
