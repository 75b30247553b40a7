import { useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../i18n/language.ts";

/** Each key of the queue as it stands on the keyboard, and what it does. */
export const queueKeys = (): readonly (readonly [string, string])[] => [
  ["j", t("today_keys_next")],
  ["k", t("today_keys_before")],
  ["a", t("today_keys_approve")],
  ["e", t("today_keys_edit")],
  ["s", t("today_keys_skip")],
  ["b", t("today_keys_not_today")],
  ["n", t("today_keys_never")],
  ["A", t("today_keys_approve_all")],
  ["u", t("today_keys_undo")],
  ["?", t("today_keys_overview")],
  [t("today_keys_ctrl_enter"), t("today_keys_save")],
  [t("today_keys_esc"), t("today_keys_close")],
];

/** The keys of the queue; open while it is mounted. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <form method="dialog" class="stack">
        <h2 id="keys-title">{t("today_keys")}</h2>
        <dl class="keys">
          {queueKeys().map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p class="soft small">{t("today_keys_where")}</p>
        <button type="submit">{t("today_close")}</button>
      </form>
    </dialog>
  );
}
