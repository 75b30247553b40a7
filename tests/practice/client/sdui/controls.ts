import type { PersonCard } from "../../site/models.ts";
import { hashed, icon } from "../make.ts";
import type { Stage } from "../stage.ts";
import { profileUrl } from "./shell.ts";

/** What a click on a control does; null: the page is not hydrated, links are links and buttons are dead. */
export type Act = (() => void) | null;

function wire(element: HTMLElement, act: Act): void {
  if (!act) return;
  element.addEventListener("click", (event) => {
    event.preventDefault();
    act();
  });
}

function label(stage: Stage, text: string): HTMLElement {
  return stage.make("span", {}, stage.make("span", {}, text));
}

/** A plain button of the row. */
export function rowButton(
  stage: Stage,
  text: string,
  attributes: Readonly<Record<string, string>>,
  act: Act,
): HTMLElement {
  const button = stage.make(
    "button",
    { type: "button", class: hashed("control"), ...attributes },
    label(stage, text),
  );
  wire(button, act);
  return button;
}

/** Connect as it stands on cards; `preload` is the path its link has. */
export function connectControl(
  stage: Stage,
  person: PersonCard,
  preload: "custom-invite" | "search-custom-invite",
  act: Act,
): HTMLElement {
  const { make, words, doc } = stage;
  const key = `ConnectButtonstate:invitation:urn:li:member:${person.memberId}_connect`;
  const attributes = {
    "aria-label": words.inviteToConnect(person.name),
    componentkey: key,
    class: hashed("control-filled"),
  };
  const children = [icon(doc, "connect-small", "sdui"), label(stage, words.connect)];
  const control =
    person.traits.connectElement === "button"
      ? make("button", { type: "button", ...attributes }, ...children)
      : make("a", { ...attributes, href: invitePath(person, preload) }, ...children);
  wire(control, act);
  return control;
}

export function invitePath(person: PersonCard, preload: "custom-invite" | "search-custom-invite"): string {
  return `/preload/${preload}/?vanityName=${encodeURIComponent(person.slug)}`;
}

/** Pending, whose click offers to withdraw. */
export function pendingControl(stage: Stage, person: PersonCard, act: Act): HTMLElement {
  const { make, words, doc } = stage;
  const attributes = {
    "aria-label": words.pendingLabel(person.name),
    componentkey: `ConnectButtonstate:invitation:urn:li:member:${person.memberId}_pending`,
    class: hashed("control"),
  };
  const children = [icon(doc, "clock-small", "sdui"), label(stage, words.pending)];
  const control =
    person.traits.connectElement === "button"
      ? make("button", { type: "button", ...attributes }, ...children)
      : make("a", { ...attributes, href: profileUrl(person.slug) }, ...children);
  wire(control, act);
  return control;
}

/** Message stands on most profiles, connected or not, and proves nothing. */
export function messageControl(
  stage: Stage,
  person: PersonCard,
  context: "NON_SELF_PROFILE_VIEW" | "SEARCH",
): HTMLElement {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${person.profileId}`);
  const href = `/messaging/compose/?profileUrn=${urn}&recipient=${person.profileId}&screenContext=${context}&interop=msgOverlay`;
  return stage.make("a", { href, class: hashed("control") }, label(stage, stage.words.message));
}

export function followControl(stage: Stage, person: PersonCard): HTMLElement {
  const { make, words, doc } = stage;
  return make(
    "button",
    { type: "button", "aria-label": words.followName(person.name), class: hashed("control") },
    icon(doc, "add-small", "sdui"),
    label(stage, words.follow),
  );
}
