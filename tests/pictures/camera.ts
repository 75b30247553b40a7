import { isPage, openGallery, windowOf } from "../gallery/site.ts";
import { type Look, lookOf, type PictureLanguage, type PictureName, SCHEMES } from "./list.ts";

/** Takes a view as it stands, once in each scheme its language is drawn in. */
export interface Camera {
  /** The browser's version. */
  readonly version: string;
  take(name: PictureName, language: PictureLanguage): Promise<readonly Taken[]>;
  close(): Promise<void>;
}

export interface Taken {
  readonly look: Look;
  /** A PNG at full size. */
  readonly png: Buffer;
}

/** Nothing moves and no caret blinks. */
const STILL =
  "*, *::before, *::after { animation: none !important; transition: none !important; } * { caret-color: transparent !important; }";

/** One page, loaded once, that turns from view to view. */
export async function openCamera(): Promise<Camera> {
  const { page, turnTo, close } = await openGallery();
  await page.addStyleTag({ content: STILL });
  const session = await page.context().newCDPSession(page);

  /** A page is drawn in a window as high as itself, so that what stands still at its edges does. */
  async function fit(name: PictureName): Promise<void> {
    if (!isPage(name)) return;
    const { width, height } = windowOf(name);
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    if (whole <= height) return;
    await page.setViewportSize({ width, height: whole });
    await page.evaluate(() => window.gallerySettled());
  }

  async function shoot(): Promise<Buffer> {
    const { data } = await session.send("Page.captureScreenshot", { format: "png", optimizeForSpeed: true });
    return Buffer.from(data, "base64");
  }

  return {
    version: page.context().browser()?.version() ?? "unknown",
    async take(name, language) {
      await page.setViewportSize(windowOf(name));
      await page.emulateMedia({ colorScheme: "light" });
      await turnTo(name, language);
      await fit(name);
      const taken: Taken[] = [];
      for (const scheme of SCHEMES[language]) {
        await page.emulateMedia({ colorScheme: scheme });
        taken.push({ look: lookOf(language, scheme), png: await shoot() });
      }
      return taken;
    },
    close,
  };
}
