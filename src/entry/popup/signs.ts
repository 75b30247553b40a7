import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Signs } from "../../app/health/read-signs.ts";
import type { Loaded } from "../../ui/live/loaded.ts";
import type { Reading } from "../reading.ts";

/**
 * What asks for a look on the full page, read once what the popup is for is on the screen: the figures behind it are
 * many, and the popup opens without the code that counts them.
 */
export function signsAfter(
  shown: ReadonlySignal<Loaded<unknown>>,
  live: Reading["live"],
): ReadonlySignal<Loaded<Signs>> {
  const signs = signal<Loaded<Signs>>({ state: "loading" });
  const read = async () => {
    const { readSigns } = await import("../../app/health/read-signs.ts");
    const found = live(readSigns);
    effect(() => {
      signs.value = found.value;
    });
  };
  const end = effect(() => {
    if (shown.value.state !== "ready") return;
    queueMicrotask(() => end());
    // Without it the popup says less, and nothing wrong.
    setTimeout(() => void read().catch(() => undefined));
  });
  return signs;
}
