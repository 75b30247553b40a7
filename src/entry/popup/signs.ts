import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Signs } from "../../app/health/read-signs.ts";
import { askForSigns } from "../../platform/ask-worker.ts";
import type { Loaded } from "../../ui/live/loaded.ts";

/** So often they are asked for again while the popup stays open. */
const ASK_EVERY = 15_000;

/** The worker's signs, asked for once what the popup is for is on the screen. */
export function signsAfter(shown: ReadonlySignal<Loaded<unknown>>): ReadonlySignal<Loaded<Signs>> {
  const signs = signal<Loaded<Signs>>({ state: "loading" });
  const ask = async () => {
    const value = await askForSigns();
    if (value !== null) signs.value = { state: "ready", value };
  };
  const end = effect(() => {
    if (shown.value.state !== "ready") return;
    queueMicrotask(() => end());
    void ask();
    setInterval(() => void ask(), ASK_EVERY);
  });
  return signs;
}
