import type { PageModel } from "../../site/models.ts";
import { hashed } from "../make.ts";
import type { Stage } from "../stage.ts";
import { column, shell, skeleton } from "./shell.ts";
import { directCard } from "./suggestions.ts";

/** People you may know: every Connect here invites at once, no dialog. */
export function renderGrow(stage: Stage, model: Extract<PageModel, { readonly page: "grow" }>): void {
  const { make, words } = stage;
  const { main } = shell(stage);
  main.append(skeleton(stage));
  stage.later(model.pace.listAt, () => {
    const tiles = make("div", { class: hashed("tiles") });
    tiles.append(...model.people.map((person) => directCard(stage, person, true)));
    const card = make("section", { class: hashed("card") }, make("h2", {}, words.suggestions), tiles);
    main.replaceChildren(column(stage, "com.linkedin.sdui.flagshipnav.mynetwork.Grow", card));
  });
}
