import "../styles/today.css";
import "../styles/palette.css";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { queueKeys, rowKeys } from "../today/KeysDialog.tsx";
import { useWide } from "../today/use-wide.ts";
import { paletteKey } from "./use-page-keys.ts";

type Keys = readonly (readonly [key: string, does: string])[];

const everywhere = (): Keys => [
  [paletteKey(), t("frame_keys_palette")],
  ["?", t("frame_keys_all")],
  [t("today_keys_esc"), t("frame_keys_close")],
];

const peopleKeys = (): Keys => [
  ...rowKeys(),
  [t("frame_key_enter"), t("frame_keys_open")],
  [t("frame_key_space"), t("frame_keys_pick")],
  [t("frame_key_shift_arrows"), t("frame_keys_pick_range")],
  [t("frame_key_ctrl_a"), t("frame_keys_pick_all")],
  [t("today_keys_esc"), t("frame_keys_pick_none")],
];

/** Every key there is, by where it works. */
export function AllKeys({ onClose }: { readonly onClose: () => void }) {
  const wide = useWide();
  const parts: readonly (readonly [string, Keys])[] = [
    [t("frame_keys_everywhere"), everywhere()],
    [t("page_place_review"), queueKeys(wide).filter(([key]) => key !== "?")],
    [t("page_place_people"), peopleKeys()],
  ];
  return (
    <Dialog title={t("frame_keys")} onClose={onClose}>
      {(close) => (
        <>
          <div class="all-keys">
            {parts.map(([title, keys]) => (
              <section key={title}>
                <h3>{title}</h3>
                <dl class="keys">
                  {keys.map(([key, does]) => (
                    <div key={key}>
                      <dt>
                        <kbd>{key}</kbd>
                      </dt>
                      <dd>{does}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <p class="soft small">{t("frame_keys_browser")}</p>
          <div class="row">
            <Act class="main" onAct={close}>
              {t("people_close")}
            </Act>
          </div>
        </>
      )}
    </Dialog>
  );
}
