/** Until nothing has changed for two looks: late modules, workers, and what a press leads to. */
export async function settled(root: Element): Promise<void> {
  await window.galleryReady;
  let before = "";
  for (let quiet = 0; quiet < 2; ) {
    await new Promise((resolve) => setTimeout(resolve, 15));
    const now = root.innerHTML;
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}
