import { signal } from "@preact/signals";
import { shelf } from "../../platform/shelf.ts";
import type { Interface } from "../interface.ts";

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
};

/** What outlives its place while the page is open: coming back to it, nothing typed or chosen is lost. */
export const keptOf = ({ actions, clock }: Interface) => ({
  adding: once(async () => {
    const { createAddingHere } = await import("../../ui/add/AddPage.tsx");
    return createAddingHere(actions, shelf);
  }),
  bringing: once(async () => {
    const { createBringing } = await import("../../ui/archive/bringing.ts");
    const { archiveWork } = await import("../archive.ts");
    return createBringing(archiveWork(clock));
  }),
  edits: once(async () => {
    const { NO_EDITS } = await import("../../ui/settings/policy-edits.ts");
    return signal(NO_EDITS);
  }),
});

export type Kept = ReturnType<typeof keptOf>;
