import { useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { PAGE_ROWS } from "../parts/row-keys.ts";

type Keys = readonly (readonly [key: string, does: string])[];

/** What moves in a list of rows, such as that beside the letter; cards have none of these. */
export const rowKeys = (): Keys => [
  [t("frame_key_arrows"), t("frame_keys_go_through")],
  [t("today_key_page"), t("today_keys_page", { count: PAGE_ROWS })],
  [t("today_key_ends"), t("today_keys_ends")],
];

/** Each key of the queue as it stands on the keyboard, and what it does. `beside`: in a list beside the letter. */
export const queueKeys = (beside: boolean): Keys => [
  ...(beside ? rowKeys() : []),
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

export interface KeysDialogProps {
  /** The review has a list beside the letter. */
  readonly beside: boolean;
  readonly onClose: () => void;
}

/** The keys of the queue; open while it is mounted. */
export function KeysDialog({ beside, onClose }: KeysDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <form method="dialog" class="stack">
        <h2 id="keys-title">{t("today_keys")}</h2>
        <dl class="keys">
          {queueKeys(beside).map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p class="soft small">{beside ? t("today_keys_where_beside") : t("today_keys_where")}</p>
        <button type="submit">{t("today_close")}</button>
      </form>
    </dialog>
  );
}
