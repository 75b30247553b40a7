import type { Make } from "./make.ts";

/** One pixel, with the end of LinkedIn's own addresses behind it: what a picture is tells its address, and nothing is asked for. */
const PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

export const photo = (make: Make, attributes: Readonly<Record<string, string>> = {}): HTMLElement =>
  make("img", { src: `${PIXEL}#profile-displayphoto-shrink_200_200/0/1`, alt: "", ...attributes });

export const banner = (make: Make, attributes: Readonly<Record<string, string>> = {}): HTMLElement =>
  make("img", { src: `${PIXEL}#profile-displaybackgroundimage-shrink_350_1400/0/1`, alt: "", ...attributes });
