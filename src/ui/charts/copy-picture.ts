const PNG = "image/png";

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("The browser made no picture of the canvas."));
    }, PNG);
  });

/** Either it is on the clipboard, or here it is to be saved. */
export type Copied = { readonly kind: "copied" } | { readonly kind: "refused"; readonly picture: Blob };

/** Puts a picture where it can be pasted from; needs a click, no permission. */
export async function copyPicture(canvas: HTMLCanvasElement): Promise<Copied> {
  const picture = await blobOf(canvas);
  try {
    await navigator.clipboard.write([new ClipboardItem({ [PNG]: picture })]);
    return { kind: "copied" };
  } catch {
    return { kind: "refused", picture }; // no focus, no click, or forbidden: whatever it was, it can be saved
  }
}
