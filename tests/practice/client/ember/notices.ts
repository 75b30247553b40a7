import type { Notice } from "../../site/models.ts";
import { icon } from "../make.ts";
import type { Stage } from "../stage.ts";
import { emberButton, openModal } from "./modal.ts";

/** The limit dialog and the notices that share its markup; only the limit itself has the lock. */
export function openNotice(stage: Stage, notice: Notice, after: () => void): void {
  const { make, words, doc } = stage;
  const { heading, text } = words.notice[notice];
  const lock = notice === "weekly-limit" ? icon(doc, "locked", "ember") : null;
  const gotIt = emberButton(stage, "primary", words.gotIt, words.gotIt, () => {
    overlay.remove();
    after();
  });
  gotIt.classList.add("ip-fuse-limit-alert__primary-action");
  const overlay = openModal(
    stage,
    {
      modalId: "fuse-limit-alert",
      className: "ip-fuse-limit-alert",
      labelledBy: "ip-fuse-limit-alert__header",
    },
    [
      make("h2", { id: "ip-fuse-limit-alert__header", class: "ip-fuse-limit-alert__header" }, heading),
      make("div", { class: "ip-fuse-limit-alert__warning" }, lock, make("p", {}, text)),
      make("div", { class: "artdeco-modal__actionbar" }, gotIt),
    ],
    after,
  );
}

/** The Premium offer that takes the dialog's place when no note is left. Nothing was sent. */
export function openUpsell(stage: Stage): void {
  const { make, words } = stage;
  openModal(
    stage,
    { modalId: "modal-upsell", className: "modal-upsell", labelledBy: "modal-upsell__header" },
    [
      make("h2", { id: "modal-upsell__header" }, words.upsellHeading),
      make("div", { class: "artdeco-modal__content" }, make("p", {}, words.upsellText)),
      make(
        "div",
        { class: "artdeco-modal__actionbar" },
        make(
          "a",
          {
            class: "artdeco-button artdeco-button--premium",
            href: "/premium/products/?upsellOrderOrigin=custom_invite",
          },
          words.tryPremium,
        ),
      ),
    ],
    () => undefined,
  );
}
