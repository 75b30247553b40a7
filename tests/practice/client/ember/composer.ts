import type { PageModel } from "../../site/models.ts";
import type { Stage } from "../stage.ts";

/**
 * A message begun by address, an old application's page: the name of whom it is to, an empty box that
 * takes text, a Send that waits for some. What was sent stands above the box.
 */
export function renderComposer(stage: Stage, model: Extract<PageModel, { readonly page: "composer" }>): void {
  const { make, root, doc, words } = stage;
  doc.body.classList.add("ember-application");
  const sent = make("ul", { class: "msg-s-message-list", "aria-label": "Messages" });
  const box = make("div", {
    class: "msg-form__contenteditable",
    role: "textbox",
    contenteditable: "true",
    "aria-label": "Write a message",
    "aria-multiline": "true",
  });
  const send = make("button", { class: "msg-form__send-button", type: "button", disabled: true }, words.send);
  box.addEventListener("input", () => {
    send.disabled = box.textContent === "";
  });
  send.addEventListener("click", () => {
    sent.append(make("li", {}, box.textContent ?? ""));
    box.textContent = "";
    send.disabled = true;
  });
  root.append(
    make(
      "main",
      { class: "scaffold-layout__main" },
      make("h2", {}, model.person?.name ?? ""),
      sent,
      make("div", { class: "msg-form" }, box, send),
    ),
  );
}
