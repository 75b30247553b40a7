import type { InviteDialog, SendAnswer, Via } from "../../site/models.ts";
import { assertNever } from "../assert-never.ts";
import type { Child } from "../make.ts";
import type { Stage } from "../stage.ts";
import { emberButton, type ModalFrame, openModal } from "./modal.ts";
import { noteField } from "./note-field.ts";
import { openNotice, openUpsell } from "./notices.ts";
import { showToast } from "./toasts.ts";

/** What one opened dialog remembers while its stages come and go. */
interface Draft {
  email: string;
  emailAsked: boolean;
  remountsLeft: number;
}

interface Flow {
  readonly stage: Stage;
  readonly dialog: InviteDialog;
  readonly via: Via;
  readonly flipped: () => void;
  readonly draft: Draft;
}

function frameOf({ dialog }: Flow): ModalFrame {
  return {
    modalId: "send-invite-modal",
    className: "send-invite",
    labelledBy: "send-invite-modal",
    role: dialog.role,
    dismissible: dialog.dismissible,
  };
}

const nothing = () => undefined;

/** Opens the invite dialog: "How do you know" first where asked, then the question, then the note. */
export function openInviteDialog(stage: Stage, dialog: InviteDialog, via: Via, flipped: () => void): void {
  const draft = { email: "", emailAsked: dialog.emailAsked, remountsLeft: dialog.remountsOnce ? 1 : 0 };
  const flow = { stage, dialog, via, flipped, draft };
  if (dialog.besideAdOptions) stage.root.append(adOptions(stage));
  if (dialog.howDoYouKnow) askHow(flow);
  else askWhether(flow);
}

/** A native dialog of the new application, open, with buttons of its own. */
function adOptions({ make }: Stage): HTMLElement {
  return make(
    "dialog",
    { open: true, "data-testid": "dialog", "aria-labelledby": "dialog-header" },
    make("h2", { id: "dialog-header" }, "Ad options"),
    make("textarea", { name: "feedback" }),
    make("button", { type: "button", class: "artdeco-button--primary", "aria-label": "Ad feedback" }, "Send"),
  );
}

function heading({ stage }: Flow, text: string): HTMLElement {
  const { make } = stage;
  return make("div", { class: "artdeco-modal__header" }, make("h2", { id: "send-invite-modal" }, text));
}

function askHow(flow: Flow): void {
  const { stage, dialog } = flow;
  const { make, words } = stage;
  const next = emberButton(stage, "primary", words.connect, words.connect, () => askWhether(flow));
  next.disabled = true;
  const pills = words.waysOfKnowing.map((way) => {
    const pill = make("button", { type: "button", class: "artdeco-pill", "aria-pressed": "false" }, way);
    pill.addEventListener("click", () => {
      next.disabled = false;
      pill.setAttribute("aria-pressed", "true");
    });
    return pill;
  });
  openModal(
    stage,
    frameOf(flow),
    [
      heading(flow, words.howDoYouKnow(dialog.name)),
      make("div", { class: "artdeco-modal__content" }, ...pills),
      make("div", { class: "artdeco-modal__actionbar" }, next),
    ],
    nothing,
  );
}

/** The address LinkedIn may ask for, and who hears when it changes. */
function emailPart(flow: Flow, changed: () => void): readonly Child[] {
  const { stage, draft } = flow;
  const { make, words } = stage;
  if (!draft.emailAsked) return [];
  const field = make("input", { id: "email", name: "email", type: "email", autocomplete: "off" });
  field.value = draft.email;
  field.addEventListener("input", () => {
    draft.email = field.value;
    changed();
  });
  return [make("p", {}, words.emailText), make("label", { for: "email" }, words.emailLabel), field];
}

function askWhether(flow: Flow): void {
  const { stage, dialog, draft } = flow;
  const { make, words } = stage;
  const [before, after] = words.personalize;
  const without = emberButton(stage, "primary", words.sendWithoutNote, words.sendWithoutNote, () => {
    without.disabled = true;
    void press(flow, null);
  });
  const ready = () => {
    without.disabled = draft.emailAsked && draft.email === "";
  };
  const add = emberButton(stage, "secondary", words.addNote, words.addNote, () => {
    stage.backend.addNote(dialog.slug).then(
      (answer) => {
        if (stage.left.aborted) return;
        if (answer.kind === "upsell") openUpsell(stage);
        else writeNote(flow, "");
      },
      () => showToast(stage, "error", words.refusal["something-wrong"](dialog.name)),
    );
  });
  add.classList.add("mr1");
  without.classList.add("ml1");
  openModal(
    stage,
    frameOf(flow),
    [
      heading(flow, dialog.customizeHeading ? words.customizeHeading : words.addNoteQuestion),
      make(
        "div",
        { class: "artdeco-modal__content" },
        make("p", {}, make("span", { class: "flex-1" }, before, make("strong", {}, dialog.name), after)),
        ...emailPart(flow, ready),
      ),
      make("div", { class: "artdeco-modal__actionbar" }, dialog.offersNote ? add : null, without),
    ],
    nothing,
  );
  ready();
}

function writeNote(flow: Flow, start: string): void {
  const { stage, dialog, draft } = flow;
  const { make, words } = stage;
  const { noteLimit, notesRemaining } = dialog;
  const counter = make("span", { class: "connect-button-send-invite__counter" });
  let field = noteField(stage, start, noticed);
  let send = sendButton(false);
  const cancel = emberButton(stage, "tertiary", words.cancel, words.cancelNote, () => askWhether(flow));
  const bar = make("div", { class: "artdeco-modal__actionbar" }, cancel, send);

  function sendButton(enabled: boolean): HTMLButtonElement {
    const button = emberButton(stage, "primary", words.send, words.sendInvitation, () => {
      button.disabled = true;
      void press(flow, field.text());
    });
    button.classList.add("ml1");
    button.disabled = !enabled;
    button.classList.toggle("artdeco-button--disabled", !enabled);
    return button;
  }
  function count(): void {
    counter.textContent = `${field.text().length}/${noteLimit}`;
  }
  /** Later, and with a new node, as live. */
  function settle(): void {
    stage.later(stage.model.pace.sendEnabledAfter, () => {
      const length = field.text().length;
      const enabled = length > 0 && length <= noteLimit && !(draft.emailAsked && draft.email === "");
      const fresh = sendButton(enabled);
      send.replaceWith(fresh);
      send = fresh;
    });
  }
  function noticed(): void {
    count();
    settle();
    if (draft.remountsLeft === 0) return;
    draft.remountsLeft -= 1;
    stage.later(stage.model.pace.sendEnabledAfter / 2, () => {
      const old = field.field;
      field = noteField(stage, "", noticed);
      old.replaceWith(field.field);
      count();
      settle();
    });
  }

  count();
  openModal(
    stage,
    frameOf(flow),
    [
      heading(flow, words.addNoteHeading),
      make(
        "div",
        { class: "artdeco-modal__content" },
        notesRemaining === null ? null : make("p", {}, words.notesRemaining(notesRemaining)),
        make("label", { class: "visually-hidden", for: "custom-message" }, words.limitLabel),
        field.field,
        counter,
        ...emailPart(flow, settle),
      ),
      bar,
    ],
    nothing,
  );
  if (start !== "") settle();
}

/** Send was pressed: the one place from which an invitation leaves. */
async function press(flow: Flow, note: string | null): Promise<void> {
  const { stage, dialog, via, draft } = flow;
  const order = { slug: dialog.slug, note, via, email: draft.emailAsked ? draft.email : null };
  const answer = await stage.backend.send(order).catch(() => null);
  if (stage.left.aborted) return;
  if (answer === null) return lost(flow);
  tell(flow, note, answer);
}

function close({ stage }: Flow, then: () => void = nothing): void {
  stage.later(stage.model.pace.closeAfter, () => {
    stage.modals.replaceChildren();
    then();
  });
}

function lost(flow: Flow): void {
  const { stage, dialog } = flow;
  if (dialog.whenLost === "stays-open") return;
  close(flow);
  if (dialog.whenLost === "error-toast") {
    showToast(stage, "error", stage.words.refusal["something-wrong"](dialog.name));
  }
}

function tell(flow: Flow, note: string | null, answer: SendAnswer): void {
  const { stage, dialog, draft, flipped } = flow;
  const { words, model } = stage;
  switch (answer.kind) {
    case "sent": {
      const { notice } = answer;
      close(flow, notice ? () => openNotice(stage, notice, nothing) : nothing);
      if (answer.toast) {
        stage.later(model.pace.toastAfter, () => showToast(stage, "success", words.sentToast(dialog.name)));
      }
      if (answer.flip) stage.later(model.pace.flipAfter, flipped);
      return;
    }
    case "notice":
      return close(flow, () => openNotice(stage, answer.notice, nothing));
    case "upsell":
      return close(flow, () => openUpsell(stage));
    case "email-required":
      draft.emailAsked = true;
      return note === null ? askWhether(flow) : writeNote(flow, note);
    case "closed-silently":
      return close(flow);
    case "refused":
      close(flow);
      return showToast(stage, "error", words.refusal[answer.refusal](dialog.name));
    case "leave":
      return stage.backend.leave(answer.path);
    default:
      return assertNever(answer);
  }
}
