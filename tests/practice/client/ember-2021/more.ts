import type { PersonCard, Standing } from "../../site/models.ts";
import { icon } from "../make.ts";
import type { Stage } from "../stage.ts";
import { button } from "./shell.ts";

/** The More button and its list, which stands inside the card and is hidden while closed. */
export function moreDropdown(
  stage: Stage,
  person: PersonCard,
  { standing, live }: { readonly standing: Standing; readonly live: boolean },
  number: number,
  onConnect: () => void,
): HTMLElement {
  const { make, words, doc } = stage;
  const item = (text: string, attributes: Readonly<Record<string, string>> = {}) =>
    make("div", { role: "button", tabindex: "0", class: "artdeco-dropdown__item", ...attributes }, text);
  const connect = () => {
    const label = { "aria-label": words.inviteToConnect(person.name) };
    const element = item(words.connect, label);
    element.prepend(icon(doc, "connect-small", "ember"));
    element.addEventListener("click", () => {
      show(false);
      onConnect();
    });
    return element;
  };
  const special = (): readonly HTMLElement[] => {
    switch (standing) {
      case "in-more":
        return [connect()];
      case "pending":
        return [item(words.following)];
      case "connected":
        return [item(words.removeConnection)];
      case "on-card":
        return [item(words.follow, { "aria-label": words.followName(person.name) })];
      case "follow-only":
      case "incoming":
      case "oneself":
        return [];
    }
  };
  const items = [
    item(words.sendProfile),
    item(words.saveToPdf),
    ...special(),
    item(words.report),
    item(words.aboutMember),
  ];
  const content = make(
    "div",
    { class: "artdeco-dropdown__content", "aria-hidden": "true", style: "display:none" },
    make(
      "div",
      { class: "artdeco-dropdown__content-inner" },
      make("ul", {}, ...items.map((one) => make("li", {}, one))),
    ),
  );
  const trigger = button(
    stage,
    words.more,
    {
      id: `ember${number}-profile-overflow-action`,
      "aria-label": words.tag === "en" ? "More actions" : words.more,
      "aria-expanded": "false",
    },
    live
      ? () => {
          const open = trigger.getAttribute("aria-expanded") === "true";
          if (open) show(false);
          else stage.later(stage.model.pace.menuAfter, () => show(true));
        }
      : null,
  );
  function show(open: boolean): void {
    trigger.setAttribute("aria-expanded", String(open));
    content.setAttribute("aria-hidden", String(!open));
    content.style.display = open ? "block" : "none";
  }
  return make("div", { class: "artdeco-dropdown" }, trigger, content);
}
