import { writeFileSync } from "node:fs";
import sharp, { type Sharp } from "sharp";

/** No picture of the docs weighs more. */
export const MOST_BYTES = 80_000;

const asPng = (image: Sharp, colours: number) =>
  image.png({ palette: true, colours, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();

/** Writes a picture for the docs: a PNG of few colours, of 16 where 256 weigh too much. */
export async function keepSmall(png: Buffer, path: string): Promise<void> {
  for (const colours of [256, 16]) {
    const small = await asPng(sharp(png).removeAlpha(), colours);
    if (small.length > MOST_BYTES) continue;
    writeFileSync(path, small);
    return;
  }
  throw new Error(`${path} is more than ${MOST_BYTES} bytes even in 16 colours: show less.`);
}

export const heightOf = async (png: Buffer): Promise<number> => (await sharp(png).metadata()).height;

/** Two pictures beside each other, as two parts of one window. */
export async function beside(left: Buffer, right: Buffer): Promise<Buffer> {
  const [one, other] = await Promise.all([sharp(left).metadata(), sharp(right).metadata()]);
  return sharp({
    create: {
      width: one.width + 1 + other.width,
      height: Math.max(one.height, other.height),
      channels: 3,
      background: "#d8d4cc",
    },
  })
    .composite([
      { input: left, left: 0, top: 0 },
      { input: right, left: one.width + 1, top: 0 },
    ])
    .png()
    .toBuffer();
}
