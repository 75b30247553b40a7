import "../styles/compose.css";
import { Compose, type ComposeProps } from "../compose/Compose.tsx";
import { createComposing } from "../compose/composing.ts";
import type { Kept } from "./kept.ts";

export type WritePlaceProps = Omit<ComposeProps, "composing" | "actions" | "segmentsAs"> & {
  readonly kept: Kept;
};

/** Writing, in the popup. */
export function WritePlace({ kept, ...props }: WritePlaceProps) {
  kept.composing ??= createComposing(kept.actions, kept.shelf);
  return <Compose {...props} composing={kept.composing} actions={kept.actions} segmentsAs="line" />;
}
