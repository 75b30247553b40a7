import type { PersonCard } from "../../site/models.ts";
import { invite } from "../invite.ts";
import { hashed } from "../make.ts";
import type { Stage } from "../stage.ts";
import { type Act, connectControl, pendingControl } from "./controls.ts";
import { picture, profilePath } from "./shell.ts";

/** One stranger with a control that invites them at once, as on My Network. */
export function directCard(stage: Stage, person: PersonCard, live: boolean): HTMLElement {
  const { make, words, model } = stage;
  const button: PersonCard = { ...person, traits: { ...person.traits, connectElement: "button" } };
  const slot = make("div", {});
  const pending = () => slot.replaceChildren(pendingControl(stage, person, null));
  const act: Act = live ? () => void invite(stage, person, "grow", pending) : null;
  if (person.standing === "pending") pending();
  else slot.append(connectControl(stage, button, "custom-invite", act));
  return make(
    "div",
    { class: hashed(model.page === "grow" ? "tile" : "suggestion") },
    make("a", { href: profilePath(person.slug) }, picture(stage, person.name)),
    make(
      "div",
      {},
      make("a", { href: profilePath(person.slug), class: hashed("plain") }, make("p", {}, person.name)),
      make("p", { class: hashed("quiet") }, `· ${words.degree[person.degree]}`),
      make("p", { class: hashed("quiet") }, person.headline),
    ),
    slot,
  );
}

/** Suggestions inside `main`: strangers' controls, degrees and Pending marks beside the one meant. */
export function suggestionCards(stage: Stage, people: readonly PersonCard[], live: boolean): HTMLElement {
  const { make, words } = stage;
  return make(
    "section",
    { class: hashed("card") },
    make("h2", {}, words.suggestions),
    ...people.map((person) => directCard(stage, person, live)),
  );
}
