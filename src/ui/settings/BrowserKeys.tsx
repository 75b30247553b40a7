import { useEffect, useState } from "preact/hooks";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";

/** A command of the browser's and the key it has; empty: none. */
export interface KeyOfBrowser {
  readonly name: "_execute_action" | "open-review" | "open-panel" | "pause-or-go-on";
  readonly shortcut: string;
}

/** The browser's own keys for this extension, read and led to, for only the browser changes them. */
export interface KeysOfBrowser {
  list(): Promise<readonly KeyOfBrowser[]>;
  change(): Promise<void>;
}

const NAMES: Readonly<Record<KeyOfBrowser["name"], MessageKey>> = {
  _execute_action: "frame_command_popup",
  "open-review": "frame_command_review",
  "open-panel": "frame_command_panel",
  "pause-or-go-on": "frame_command_pause",
};

/** Which keys work in the whole browser. They are read again when the window is come back to from changing them. */
export function BrowserKeys({ keys }: { readonly keys: KeysOfBrowser }) {
  const [found, setFound] = useState<readonly KeyOfBrowser[]>([]);
  useEffect(() => {
    const read = () => void keys.list().then(setFound);
    read();
    addEventListener("focus", read);
    return () => removeEventListener("focus", read);
  }, [keys]);
  return (
    <section class="stack browser-keys" aria-labelledby="browser-keys-title">
      <h2 id="browser-keys-title">{t("frame_browser_keys")}</h2>
      <p class="soft small">{t("frame_browser_keys_why")}</p>
      <dl class="key-list">
        {found.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{t(NAMES[name])}</dt>
            <dd>
              {shortcut === "" ? (
                <span class="soft">{t("frame_browser_key_none")}</span>
              ) : (
                <kbd>{shortcut}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <Act onAct={() => void keys.change()}>{t("frame_browser_keys_change")}</Act>
      </div>
    </section>
  );
}
