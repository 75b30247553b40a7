import type { InviteDialog } from "../../site/models.ts";
import { openNotice } from "../ember/notices.ts";
import type { Stage } from "../stage.ts";

/** Sales Navigator's own dialog: one step, the note optional, 300 characters for everybody. */
export function openConnect(stage: Stage, dialog: InviteDialog, sent: () => void): void {
  const { make, modals, words, backend } = stage;
  const note = make("textarea", { id: "connect-cta-form__invitation", maxlength: "300" });
  const email = dialog.emailAsked ? make("input", { id: "connect-cta-form__email", type: "email" }) : null;
  const cancel = make("button", { type: "button", class: "connect-cta-form__cancel" }, words.cancel);
  const send = make(
    "button",
    { type: "button", class: "button-primary-medium connect-cta-form__send" },
    "Send Invitation",
  );
  cancel.addEventListener("click", () => modals.replaceChildren());
  send.addEventListener("click", () => {
    send.disabled = true;
    const order = { slug: dialog.slug, note: note.value || null, email: email?.value ?? null };
    void backend.send({ ...order, via: "sales" }).then((answer) => {
      modals.replaceChildren();
      if (answer.kind === "sent") sent();
      if (answer.kind === "notice") openNotice(stage, answer.notice, () => undefined);
    });
  });
  modals.replaceChildren(
    make(
      "div",
      {
        "data-test-modal": true,
        role: "dialog",
        "aria-labelledby": "connect-cta-form__header",
        "data-sn-view-name": "subpage-connect-modal",
        class: "artdeco-modal",
      },
      make("h2", { id: "connect-cta-form__header" }, "Send invitation"),
      note,
      email,
      cancel,
      send,
    ),
  );
}
