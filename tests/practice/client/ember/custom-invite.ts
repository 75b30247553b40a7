import type { PageModel } from "../../site/models.ts";
import { invite } from "../invite.ts";
import type { Stage } from "../stage.ts";

/**
 * The invite page that a Connect link leads to when nothing holds it back: a page of the old
 * application, its dialog in the light DOM. Loading it sends nothing.
 */
export function renderCustomInvite(
  stage: Stage,
  model: Extract<PageModel, { readonly page: "custom-invite" }>,
): void {
  const { make, root, backend } = stage;
  const { person } = model;
  if (!person) return backend.leave("/404/");
  const state = make("p", { class: "text-body-medium" });
  root.append(
    make(
      "div",
      { class: "application-outlet" },
      make("main", { class: "scaffold-layout__main" }, make("section", { class: "artdeco-card" }, state)),
    ),
  );
  void invite(stage, person, "custom-invite-page", () => {
    state.textContent = stage.words.pending;
  });
}
