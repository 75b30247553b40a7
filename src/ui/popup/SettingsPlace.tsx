import "../styles/settings.css";
import { signal } from "@preact/signals";
import { NO_EDITS } from "../settings/policy-edits.ts";
import { Settings, type SettingsProps } from "../settings/Settings.tsx";
import type { Kept } from "./kept.ts";

export type SettingsPlaceProps = Omit<SettingsProps, "edits" | "actions"> & { readonly kept: Kept };

/** Settings, in the popup. */
export function SettingsPlace({ kept, ...props }: SettingsPlaceProps) {
  kept.edits ??= signal(NO_EDITS);
  return <Settings {...props} edits={kept.edits} actions={kept.actions} />;
}
