import type { PageModel, PersonCard } from "../../site/models.ts";
import { hashed } from "../make.ts";
import type { Stage } from "../stage.ts";
import { stayAsIs } from "../withdraw.ts";
import { rowButton } from "./controls.ts";
import { column, picture, profilePath, shell, skeleton } from "./shell.ts";
import { managerTabs } from "./tabs.ts";

/** Invitations the account received. */
export function renderReceived(stage: Stage, model: Extract<PageModel, { readonly page: "received" }>): void {
  const { make, words, backend } = stage;
  const { main } = shell(stage);
  const row = (person: PersonCard) => {
    const href = profilePath(person.slug);
    const answer = (accepted: boolean) => () => {
      void backend.answerInvitation(person.slug, accepted).then(() => item.remove(), stayAsIs);
    };
    const item = make(
      "div",
      { role: "listitem", class: hashed("entry") },
      make("a", { href, class: hashed("plain") }, picture(stage, person.name)),
      make("p", {}, make("a", { href, class: hashed("plain") }, person.name)),
      make("p", { class: hashed("quiet") }, person.headline),
      make(
        "div",
        { class: hashed("row") },
        rowButton(stage, words.ignore, { "aria-label": words.ignoreLabel(person.name) }, answer(false)),
        rowButton(stage, words.accept, { "aria-label": words.acceptLabel(person.name) }, answer(true)),
      ),
    );
    return item;
  };
  main.append(skeleton(stage));
  stage.later(model.pace.listAt, () => {
    main.replaceChildren(managerTabs(stage, null), column(stage, null, ...model.people.map(row)));
  });
}
