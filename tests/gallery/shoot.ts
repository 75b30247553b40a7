import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { build, preview } from "vite";

/** Takes a picture of every view of the gallery, light and dark. `npx tsx tests/gallery/shoot.ts [outDir] [name part]` */
const here = fileURLToPath(new URL("./vite.config.ts", import.meta.url));
const out = process.argv[2] ?? fileURLToPath(new URL("../../artifacts/gallery", import.meta.url));
const only = process.argv[3] ?? "";
const executablePath = process.env["CHROME_PATH"];

/** Views of the full page: those of its places carry its name or the place's. */
const PAGES = /^(?:dashboard|page|archive|welcome)(?:-|$)/;
/** The side panel, as wide as it is at least and as most have it. */
const PANEL = /^panel-/;

async function shoot(page: Page, base: string, name: string, scheme: "light" | "dark"): Promise<void> {
  const isPage = PAGES.test(name);
  const isNarrow = name.endsWith("-narrow");
  await page.setViewportSize(
    PANEL.test(name)
      ? { width: isNarrow ? 320 : 420, height: 860 }
      : isPage
        ? { width: isNarrow ? 380 : 1280, height: 900 }
        : { width: 380, height: 600 },
  );
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await page.goto(`${base}?view=${name}`);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => window.galleryReady);
  await page.screenshot({
    path: `${out}/${name}-${scheme}.png`,
    fullPage: isPage || name.startsWith("narrow-"),
  });
}

await mkdir(out, { recursive: true });
await build({ configFile: here, logLevel: "warn" });
const server = await preview({ configFile: here, preview: { host: "127.0.0.1", port: 0 } });
const base = server.resolvedUrls?.local[0];
if (base === undefined) throw new Error("The gallery is not being served.");
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
try {
  const page = await browser.newPage();
  await page.goto(base);
  const names = (await page.evaluate(() => window.gallery)).filter((name) => name.includes(only));
  for (const name of names) {
    await shoot(page, base, name, "light");
    await shoot(page, base, name, "dark");
  }
  console.log(`${names.length * 2} pictures in ${out}`);
} finally {
  await browser.close();
  await server.close();
}
