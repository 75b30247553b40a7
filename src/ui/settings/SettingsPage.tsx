import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/popup.css";
import "../styles/today.css";
import "../styles/compose.css";
import "../styles/settings.css";
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Overview } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import { BrowserKeys, type KeysOfBrowser } from "./BrowserKeys.tsx";
import { NotificationChoice, type NotificationLeave } from "./NotificationChoice.tsx";
import { NO_EDITS, type PolicyEdits } from "./policy-edits.ts";
import { Settings } from "./Settings.tsx";

export interface SettingsPageProps {
  readonly overview: ReadonlySignal<Loaded<Overview>>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
  /** What was changed and not saved, for coming back to it; left out: it ends with the view. */
  readonly edits?: Signal<PolicyEdits>;
  /** Left out: there are none. */
  readonly keys?: KeysOfBrowser;
  /** Left out: nothing can be told outside the window. */
  readonly leave?: NotificationLeave;
}

/** The settings with room beside them, on the full page. */
export function SettingsPage({ overview, actions, now, edits: kept, keys, leave }: SettingsPageProps) {
  const [edits] = useState(() => kept ?? signal(NO_EDITS));
  const loaded = overview.value;
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  const { policy } = loaded.value.settings;
  if (policy === null) return <NotSetUp />;
  return (
    <div class="settings-page">
      <Settings
        overview={loaded.value}
        policy={policy}
        now={now.value}
        edits={edits}
        actions={actions}
        title={t("page_settings")}
      >
        {leave && (
          <NotificationChoice wanted={loaded.value.settings.notify} leave={leave} actions={actions} />
        )}
        {keys && <BrowserKeys keys={keys} />}
      </Settings>
    </div>
  );
}
