/** Puts a text where the person can paste it from. False: the browser would not; needs a click, no permission. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no focus, no click, or forbidden: whatever it was, the person copies by hand
  }
}
