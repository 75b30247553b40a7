import pixelmatch from "pixelmatch";
import sharp, { type Sharp } from "sharp";

/** A picture at half size, four bytes a pixel. */
export interface Raw {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** How far a pixel may be off, as pixelmatch counts: about ten steps of 255 in lightness. */
const OFF = 0.04;
/** So many pixels of half size may be off: a letter's edge that another build of the browser draws otherwise. */
export const MAY_DIFFER = 10;
/** Steps of 255 between the kept colours of edges: a fifth smaller, and looks the same. */
const STEP = 8;
/** The part of a picture from which on a colour is a ground. */
const PART = 0.001;

async function decode(image: Sharp): Promise<Raw> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** At half size, where each pixel is the mean of four: no change is lost, and the file is a quarter. */
export async function halved(png: Buffer): Promise<Raw> {
  const { width } = await sharp(png).metadata();
  return decode(sharp(png).resize({ width: Math.round(width / 2), kernel: "linear" }));
}

export const opened = (png: Buffer): Promise<Raw> => decode(sharp(png));

/** The colours that cover a part of the picture; the others are edges of letters and lines. */
function grounds(data: Buffer): ReadonlySet<number> {
  const count = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3);
    count.set(colour, (count.get(colour) ?? 0) + 1);
  }
  const least = (data.length / 4) * PART;
  return new Set([...count].filter(([, times]) => times >= least).map(([colour]) => colour));
}

/** As it is kept: a PNG of few colours, those of grounds exact; of all where few would be told from it. */
export async function kept(raw: Raw): Promise<Buffer> {
  const { data, width, height } = raw;
  const exact = grounds(data);
  const fewer = Buffer.from(data);
  for (let at = 0; at < fewer.length; at += 4) {
    if (exact.has(data.readUIntBE(at, 3))) continue;
    for (let part = at; part < at + 3; part++)
      fewer[part] = Math.min(255, Math.round((data[part] ?? 0) / STEP) * STEP);
  }
  const image = sharp(fewer, { raw: { width, height, channels: 4 } }).removeAlpha();
  const small = await image
    .clone()
    .png({ palette: true, colours: 256, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
  const { data: back } = await opened(small);
  const lost = pixelmatch(back, data, undefined, width, height, { threshold: OFF, includeAA: true });
  return lost <= MAY_DIFFER / 2 ? small : image.png({ compressionLevel: 9 }).toBuffer();
}

export interface Difference {
  /** What is different, in words. */
  readonly says: string;
  /** Kept, taken and what differs, side by side. */
  readonly picture: Buffer;
}

/** Null: the same to the eye. */
export async function difference(before: Raw, now: Raw): Promise<Difference | null> {
  if (before.width !== now.width || before.height !== now.height) {
    return {
      says: `is ${now.width}×${now.height} and was ${before.width}×${before.height} at half size`,
      picture: await sideBySide([before, now]),
    };
  }
  const marked = Buffer.alloc(now.data.length);
  const { width, height } = now;
  const off = pixelmatch(before.data, now.data, marked, width, height, { threshold: OFF, includeAA: true });
  if (off <= MAY_DIFFER) return null;
  return {
    says: `${off} of ${width * height} pixels differ`,
    picture: await sideBySide([before, now, { data: marked, width, height }]),
  };
}

const GAP = 8;

async function sideBySide(all: readonly Raw[]): Promise<Buffer> {
  const width = Math.max(...all.map((one) => one.width));
  const layers = all.map(({ data, width: w, height: h }, place) => ({
    input: data,
    raw: { width: w, height: h, channels: 4 as const },
    left: place * (width + GAP),
    top: 0,
  }));
  return sharp({
    create: {
      width: all.length * (width + GAP) - GAP,
      height: Math.max(...all.map((one) => one.height)),
      channels: 4,
      background: "#808080",
    },
  })
    .composite(layers)
    .png()
    .toBuffer();
}
