import type { PersonCard } from "../../site/models.ts";
import { icon } from "../make.ts";
import type { Stage } from "../stage.ts";
import { type Act, button } from "./shell.ts";

/** Connect: a button whose label is all it says about whom it invites. */
export function connectButton(stage: Stage, person: PersonCard, act: Act): HTMLElement {
  const attributes = {
    "aria-label": stage.words.inviteToConnect(person.name),
    class: "artdeco-button artdeco-button--2 artdeco-button--primary",
  };
  return button(stage, stage.words.connect, attributes, act, icon(stage.doc, "connect-small", "ember"));
}

export function pendingButton(stage: Stage, person: PersonCard, act: Act): HTMLElement {
  const attributes = { "aria-label": stage.words.pendingLabel(person.name) };
  return button(stage, stage.words.pending, attributes, act, icon(stage.doc, "clock-small", "ember"));
}

export function messageButton(stage: Stage, person: PersonCard): HTMLElement {
  return button(stage, stage.words.message, { "aria-label": `${stage.words.message} ${person.name}` }, null);
}

export function followButton(stage: Stage, person: PersonCard): HTMLElement {
  const attributes = { "aria-label": stage.words.followName(person.name) };
  return button(stage, stage.words.follow, attributes, null, icon(stage.doc, "add-small", "ember"));
}
