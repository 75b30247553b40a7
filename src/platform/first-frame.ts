/** Where no frame is made, because nothing of the page can be seen, it is waited for no longer. Ms, ours. */
const AT_MOST = 50;

/** Resolves once the page, as it stands, is on the screen. */
export function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    // A frame's own callbacks run before it is painted, a timer that they set after.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, AT_MOST);
  });
}
