import type { PageModel } from "../../site/models.ts";
import { hashed } from "../make.ts";
import type { Stage } from "../stage.ts";
import { column, picture, profilePath, shell } from "./shell.ts";
import { suggestionCards } from "./suggestions.ts";

/** The feed, with a post that talks about limits and captchas as posts do. */
export function renderFeed(stage: Stage, model: Extract<PageModel, { readonly page: "feed" }>): void {
  const { make } = stage;
  const { viewer, suggestions } = model;
  const { main } = shell(stage);
  const self = make(
    "div",
    { class: hashed("card") },
    make("a", { href: profilePath(viewer.slug) }, picture(stage, viewer.name)),
    make("a", { href: profilePath(viewer.slug), class: hashed("plain") }, make("p", {}, viewer.name)),
    make("p", { class: hashed("quiet") }, viewer.headline),
  );
  const post = make(
    "div",
    { class: hashed("card") },
    make(
      "p",
      {},
      "Solved a captcha today, and a colleague says he reached the weekly invitation limit. Mondays.",
    ),
  );
  main.append(
    column(
      stage,
      "com.linkedin.sdui.flagshipnav.feed.MainFeed",
      self,
      post,
      suggestionCards(stage, suggestions, true),
    ),
  );
}
